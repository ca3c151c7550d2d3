import { beforeAll, beforeEach, expect, it } from "vitest";
import { cardKey, postedUnder, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { changeQueue, putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, QueueId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { drawLate } from "../../src/telegram/queues/late.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { viewLate } from "../../src/workflow/queues/tell-late.ts";
import { lettersOf, termOf, useCaseDesk } from "../support/case-desk.ts";
import { doWhatIsDue } from "../support/due.ts";

/* Of cases past their target the seniors hear: once a queue and day, and at once of the gravest. */

const operator = { owners: [UserId.parse(501)], outcomeNoticeDelayMs: 0 };
const chats = { review: ChatId.parse(-1001), escalation: ChatId.parse(-1002) };
const ids = {
  review: QueueId.parse("019ab000-0000-7000-8000-000000000001"),
  escalation: QueueId.parse("019ab000-0000-7000-8000-000000000002"),
};
const hourMs = 3_600_000;

const desk = useCaseDesk();
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

beforeAll(async () => {
  // So that no day ends in the middle of a test.
  await desk.sql`update app_clock set shift = date_trunc('day', now()) + interval '1 day' - now()`;
});
beforeEach(async () => {
  for (const tier of ["review", "escalation"] as const) {
    await inOne(() =>
      putQueue({ id: ids[tier], chatId: chats[tier], tier, title: `the ${tier}`, language: "en" }),
    );
  }
  await desk.sql`update cases set status = 'withdrawn'`;
  await desk.sql`delete from outbox`;
  await desk.sql`update app_clock
    set shift = date_trunc('day', app_now()) + interval '1 day' - now()`;
});

let serial = 0;
async function posted(category: CategoryKey): Promise<CaseId> {
  serial += 1;
  const id = await desk.files({
    by: serial,
    subject: termOf(`late ${lettersOf(serial)} end`),
    category,
  });
  await inOne(() =>
    registerPosted(cardKey(id, "review"), { chatId: chats.review, messageId: serial }),
  );
  return id;
}

async function after(hours: number): Promise<void> {
  await desk.forward(hours * hourMs + 2_000);
  await doWhatIsDue(desk, operator);
}

type Owed = { key: string; chat_id: string; in_s: number };
const owed = () => desk.sql<Owed[]>`
  select key, chat_id,
    (round(extract(epoch from not_before - app_now()) / 10) * 10)::int as in_s from outbox
  where status = 'waiting' and message ->> 'kind' = 'show_late'`;

async function sends(): Promise<string> {
  const [row] = await owed();
  if (row === undefined) throw new Error("nothing is owed");
  await desk.sql`update outbox set status = 'sent' where key = ${row.key}`;
  serial += 1;
  await inOne(() => registerPosted(row.key, { chatId: chats.escalation, messageId: serial }));
  return row.key;
}

const words = async (key: string) => {
  const view = await inOne(() => viewLate(ids.review, key.slice(-10)));
  return view && drawLate(createTexts(), view).text.replaceAll(/[\u2066-\u2069]/g, "");
};

it("one message says how many are late, and is changed when more are", async () => {
  const first = await posted("weapons");
  await after(8);
  expect(await owed()).toMatchObject([{ chat_id: String(chats.escalation), in_s: 0 }]);
  const key = await sends();
  expect(await words(key)).toBe(
    `⏰ 08:00 UTC: 1 case of the review is past its target.\n🟠 ${(await desk.case(first)).code} · waits 8 h`,
  );
  await posted("weapons");
  await posted("weapons");
  await after(8);
  expect(await owed()).toMatchObject([{ key, in_s: 60 }]);
  expect(await words(key)).toContain("16:00 UTC: 3 cases of the review are past their target.");
  await desk.sql`update cases set status = 'dismissed'`;
  expect(await words(key)).toMatch(/^✅ 16:00 UTC: no case of the review/);
});

it("a late case of the gravest is told of at once, at the end of the chat", async () => {
  await posted("weapons");
  await after(8);
  const key = await sends();
  const grave = await posted("child_abuse");
  await after(1);
  expect(await owed()).toMatchObject([{ key, in_s: 0 }]);
  expect(await inOne(() => postedUnder(key))).toEqual([]);
  expect(await words(key)).toMatch(
    new RegExp(`2 cases[^]*\n🔴 ${(await desk.case(grave)).code} · waits 1 h\n🟠`),
  );
  const gone = await desk.sql`select 1 from outbox where message ->> 'kind' = 'delete_message'`;
  expect(gone).toHaveLength(1);
});

it("without seniors the admins hear once a day, and of each of the gravest", async () => {
  await inOne(() => changeQueue(ids.escalation, { kind: "remove" }));
  for (const category of ["weapons", "weapons", "child_abuse", "child_abuse"] as const) {
    await posted(category);
  }
  await after(1);
  await after(7);
  const alerts = await desk.sql<{ count: number }[]>`
    select (message -> 'vars' -> 'count')::int as count from outbox
    where chat_id = 501 and message ->> 'text' = 'alert-late' order by id`;
  expect(alerts.map(({ count }) => count)).toEqual([2, 2, 4]);
});
