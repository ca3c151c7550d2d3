import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { cardKey, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { appoint } from "../../src/db/staff/appointment-store.ts";
import { ownWork } from "../../src/db/staff/own-work-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import type { Tier } from "../../src/domain/cases/tier.ts";
import { AppointmentId, ChatId, StaffId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { showQueueStats } from "../../src/workflow/control/show-stats.ts";
import { startAtDesk } from "../../src/workflow/staff/show-desk.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const [mo, mia] = [801, 802];
const take: CardPress = { kind: "take" };
const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };
const desk = useQueueDesk();
const now = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

const escalate = { kind: "escalate", category: "drugs" } as const;
type Waits = Record<"waiting" | "late" | "returned" | "objections", number> & { queues: unknown };

let serial = 0;
function opens() {
  serial += 1;
  return desk.files({ by: 900 + serial, subject: termOf(`desk ${lettersOf(serial)} end`) });
}
const works = (by: number) => now(() => ownWork(UserId.parse(by)));
const starts = (by: number) =>
  now(() =>
    startAtDesk(operator, {
      userId: UserId.parse(by),
      chatId: ChatId.parse(by),
      updateId: (serial += 1),
      language: "en",
    }),
  );

it("who works on cases begins with what is theirs, and with nothing of anybody else's", async () => {
  const [held, decided] = [await opens(), await opens()];
  await desk.press(held, take, { by: mo });
  await desk.press(decided, dismiss, { by: mo });
  await desk.press(await opens(), take, { by: mia });
  expect(await works(mo)).toMatchObject({
    held: [(await desk.case(held)).code],
    referrals: 0,
    week: 1,
    month: 1,
  });
  expect(await works(mia)).toMatchObject({ week: 0 });
  expect([await starts(mo), await starts(mia), await starts(999)]).toEqual([true, true, false]);
});

/** Its card is known to stand in the tier's queue. */
async function posts(caseId: CaseId, tier: Tier): Promise<void> {
  const chatId = ChatId.parse(tier === "review" ? -1001 : -1002);
  serial += 1;
  await now(() => registerPosted(cardKey(caseId, tier), { chatId, messageId: serial }));
}

/** What the newest start page of somebody says of what waits. */
async function waitsFor(by: number) {
  await starts(by);
  const [said] = await desk.sql<{ vars: Waits }[]>`
    select message -> 'vars' as vars from outbox
    where key like ${`say:${by}:desk:%`} order by id desc limit 1`;
  if (said === undefined) throw new Error("no desk");
  const { queues, waiting, late, returned, objections } = said.vars;
  return { queues, waiting, late, returned, objections };
}

it("who was appointed reads how much waits in their queues, and nobody else does", async () => {
  const none = { waiting: 0, late: 0, returned: 0, objections: 0 };
  const some = { queues: { choice: "some" } };
  // Mo decides as an administrator of the group, which only Telegram knows.
  expect(await waitsFor(mo)).toEqual({ queues: { choice: "none" }, ...none });
  const senior = 805;
  await now(async () => {
    for (const [userId, role] of [
      [804, "moderator"],
      [senior, "senior"],
    ] as const) {
      const staffId = await staffOf(UserId.parse(userId), StaffId.parse(uuidv7()), `M${userId}`);
      const id = AppointmentId.parse(uuidv7());
      await appoint({ id, staffId, role, queueId: undefined, by: staffId, isPending: false });
    }
  });
  const before = (await waitsFor(804)).waiting;
  const [one, other] = [await opens(), await opens()];
  await posts(other, "review");
  await desk.press(one, { kind: "verdict", verdict: escalate }, { by: mo });
  await posts(one, "escalation");
  expect(await waitsFor(804)).toEqual({ ...none, ...some, waiting: before + 1 });
  expect(await waitsFor(senior)).toEqual({ ...none, ...some, waiting: before + 2 });
  const back: CardPress = { kind: "verdict", verdict: { kind: "return" } };
  await desk.press(one, back, { by: senior, tier: "escalation" });
  await posts(one, "review");
  expect(await waitsFor(804)).toEqual({ ...none, ...some, waiting: before + 2, returned: 1 });
  await desk.forward(86_400_000 * 3);
  expect(await waitsFor(804)).toMatchObject({ late: before + 2 });
});

it("who left long ago begins like everybody", async () => {
  await desk.forward(31 * 86_400_000);
  expect(await starts(mo)).toBe(false);
});

it("a queue's figures are shown to its team only", async () => {
  const asks = (membership: "administrator" | "outside") =>
    now(() =>
      showQueueStats(
        operator,
        {
          at: { chatId: ChatId.parse(-1001) },
          by: { userId: UserId.parse(mo), name: "Mo", membership },
          occasion: (serial += 1),
        },
        7,
      ),
    );
  const said = () => desk.sql`
    select 1 from outbox where chat_id = -1001 and message ->> 'kind' = 'show_stats'`;
  expect(await asks("outside")).toBe("not_allowed");
  expect(await said()).toHaveLength(0);
  expect(await asks("administrator")).toBe("entitled");
  expect(await said()).toHaveLength(1);
});
