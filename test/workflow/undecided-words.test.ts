import { uuidv7 } from "uuidv7";
import { beforeAll, expect, it } from "vitest";
import { insertCaseNote } from "../../src/db/cases/case-note-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { cardKey } from "../../src/db/speaking/posted-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, StaffId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { sumUpDay } from "../../src/workflow/queues/sum-up-day.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { pass } from "../support/passing-time.ts";
import { dayMs, retentionDesk } from "../support/retention-desk.ts";

/* What people wrote about what nobody decides does not stay for ever, and its going tells nobody anything. */

const desk = useCaseDesk();
const { files, decides, kept } = retentionDesk(desk);
const queueId = QueueId.parse("019ab000-0000-7000-8000-000000000002");
const chatId = ChatId.parse(-1002);
const work = <T>(task: () => Promise<T>) => unitOfWork(desk.db, task);

beforeAll(() =>
  work(() => putQueue({ id: queueId, chatId, tier: "review", title: "all", language: "en" })),
);

const stands = (id: CaseId, messageId: number) => desk.sql`
  insert into posted_messages (chat_id, message_id, key)
  values (-1002, ${messageId}, ${cardKey(id, "review")})`;

/** Of how many cases the team hears in today's summary that their words go soon. */
async function going(): Promise<number> {
  await desk.sql`delete from outbox where key like 'say:%summary:%'`;
  await work(() => sumUpDay(new Date("2026-12-01T08:00:00Z")));
  const [said] = await desk.sql<{ going: number }[]>`
    select (message -> 'vars' ->> 'going')::int as going from outbox
    where key like 'say:%summary:%'`;
  return said?.going ?? -1;
}

it("goes a year after the report, with the team's old notes, and the team hears a month before", async () => {
  const id = await files(401);
  await stands(id, 1);
  const staffId = await work(() => staffOf(UserId.parse(5_001), StaffId.parse(uuidv7()), "Mo"));
  await work(() =>
    insertCaseNote({ id: uuidv7(), caseId: id, staffId, words: "ours", decisionId: undefined }),
  );
  const notes = async () => (await desk.sql`select 1 from case_notes where case_id = ${id}`).length;
  await pass(desk, 334 * dayMs);
  expect(await going()).toBe(0);
  await pass(desk, 2 * dayMs);
  expect(await going()).toBe(1);
  await pass(desk, 28 * dayMs);
  expect([(await kept(id))?.note, await notes()]).toEqual(["note of 401", 1]);
  await desk.sql`update outbox set status = 'sent', settled_at = app_now() where status = 'waiting'`;
  await pass(desk, 2 * dayMs);
  expect([(await kept(id))?.note, await notes()]).toEqual([null, 0]);
  expect((await desk.case(id)).status).toBe("open");
  expect(await going()).toBe(0);
  const drawn = await desk.sql`
    select 1 from outbox where key = ${cardKey(id, "review")} and status = 'waiting'`;
  expect(drawn).toHaveLength(1);
});

it("goes at the same time whether nobody decided or somebody did in silence", async () => {
  const open = await files(411);
  const silent = await files(412);
  await desk.sql`
    insert into case_silences (case_id, until, staff_id)
    select ${silent}, app_now() + interval '2 years', id from staff limit 1`;
  await decides(silent, "upheld");
  const left = async () => [(await kept(open))?.note, (await kept(silent))?.note];
  await pass(desk, 364 * dayMs);
  expect(await left()).toEqual(["note of 411", "note of 412"]);
  await pass(desk, 2 * dayMs);
  expect(await left()).toEqual([null, null]);
});
