// Moderators who train on cases that an admin marked. Used by the tests of training and of examples.
import { uuidv7 } from "uuidv7";
import { beforeAll, beforeEach } from "vitest";
import { appoint } from "../../src/db/staff/appointment-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { AppointmentId, ChatId, StaffId, UserId, type CaseId } from "../../src/domain/ids.ts";
import type { Role } from "../../src/domain/staff/staff.ts";
import type { Answer } from "../../src/domain/training/example.ts";
import { markExample } from "../../src/workflow/training/mark-example.ts";
import { nextExample, pressTraining } from "../../src/workflow/training/train.ts";
import { useCaseDesk } from "./case-desk.ts";
import { retentionDesk } from "./retention-desk.ts";

const person = (id: number) => ({ userId: UserId.parse(id), name: `M${id}` });
type Someone = ReturnType<typeof person>;
/** An admin, a moderator and a senior. */
export const [ada, nora, sten] = [person(501), person(505), person(507)];
export const operator = { owners: [ada.userId], outcomeNoticeDelayMs: 0 };
export const gone: Answer = { kind: "dismiss", ground: "gone" };

const staffIdOf = (who: Someone) => staffOf(who.userId, StaffId.parse(uuidv7()), who.name);

export function useTrainingDesk() {
  const desk = useCaseDesk();
  const { files, decides } = retentionDesk(desk);
  const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);
  const appoints = (who: Someone, role: Role): Promise<AppointmentId> =>
    inOne(async () => {
      const id = AppointmentId.parse(uuidv7());
      const by = await staffIdOf(ada);
      const staffId = await staffIdOf(who);
      await appoint({ id, staffId, role, queueId: undefined, by, isPending: false });
      return id;
    });
  const marks = async (caseId: CaseId, by: Someone = ada) => {
    const { version } = await desk.case(caseId);
    const wanted = { caseId, version, as: "mark" } as const;
    return (await inOne(() => markExample(operator, by, wanted))).kind;
  };
  beforeAll(async () => {
    await appoints(nora, "moderator");
    await appoints(sten, "senior");
  });
  beforeEach(async () => {
    await desk.sql`delete from training_answers`;
    await desk.sql`delete from examples`;
    await desk.sql`delete from outbox`;
  });
  return {
    desk,
    files,
    decides,
    inOne,
    person,
    staffIdOf,
    appoints,
    marks,
    /** A dismissed case that is an example. */
    example: async (by = 900): Promise<CaseId> => {
      const caseId = await files(by);
      await decides(caseId, "dismissed");
      if ((await marks(caseId)) !== "marked") throw new Error("it is no example");
      return caseId;
    },
    answers: (who: Someone, caseId: CaseId, answer: Answer = gone) =>
      inOne(() =>
        pressTraining(operator, who, {
          press: { kind: "answer", caseId, answer },
          chatId: ChatId.parse(who.userId),
          messageId: 7,
        }),
      ),
    next: (who: Someone) => inOne(async () => (await nextExample(who))?.caseId),
    count: async (table: string) =>
      Number((await desk.sql<{ n: string }[]>`select count(*) as n from ${desk.sql(table)}`)[0]?.n),
  };
}
