import { beforeAll, expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { assign } from "../../src/db/cases/assignment-store.ts";
import { cardKey, postedUnder, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, StaffId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { viewNear } from "../../src/workflow/queues/raise-near.ts";
import { lettersOf, termOf, useCaseDesk } from "../support/case-desk.ts";
import { doWhatIsDue } from "../support/due.ts";

/* A case that has waited for three quarters of its time is posted anew, and few at once. */

const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const review = ChatId.parse(-1001);
const queueId = QueueId.parse("019ab000-0000-7000-8000-000000000001");
const hourMs = 3_600_000;

const desk = useCaseDesk();
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

beforeAll(() =>
  inOne(() =>
    putQueue({ id: queueId, chatId: review, tier: "review", title: "all", language: "en" }),
  ),
);

let serial = 0;
/** A new case with a target of 24 hours, whose card stands in the queue. */
async function posted(): Promise<CaseId> {
  serial += 1;
  const subject = termOf(`near ${lettersOf(serial)} end`);
  const id = await desk.files({ by: 700_000 + serial, subject, category: "drugs" });
  await inOne(() =>
    registerPosted(cardKey(id, "review"), { chatId: review, messageId: 1_000 + serial }),
  );
  return id;
}

async function after(ms: number): Promise<void> {
  await desk.sql`update outbox set status = 'sent' where status = 'waiting'`;
  await desk.forward(ms);
  await doWhatIsDue(desk, operator);
}

const cardsOf = (id: CaseId) => inOne(() => postedUnder(cardKey(id, "review")));
const isOwed = async (key: string) =>
  (await desk.sql`select 1 from outbox where status = 'waiting' and key = ${key}`).length > 0;
const said = (key: string) => desk.sql<{ chat_id: string; message: { vars: object } }[]>`
  select chat_id, message from outbox where status = 'waiting' and key like ${`say:%:${key}%`}`;

it("a case is raised once when a quarter of its time is left, and its old card says so", async () => {
  const id = await posted();
  await after(17.9 * hourMs);
  expect(await cardsOf(id)).toHaveLength(1);
  await after(0.2 * hourMs);
  expect(await cardsOf(id)).toEqual([]);
  expect(await isOwed(cardKey(id, "review"))).toBe(true);
  expect(await isOwed(`copy:${review}:${1_000 + serial}`)).toBe(true);
  expect(await said(`near:${id}`)).toEqual([]);
  await inOne(() => registerPosted(cardKey(id, "review"), { chatId: review, messageId: 2_000 }));
  // The card is drawn anew when it says less; it stays where it is.
  await after(3 * hourMs);
  expect(await isOwed(cardKey(id, "review"))).toBe(true);
  expect(await cardsOf(id)).toMatchObject([{ messageId: 2_000 }]);
});

it("who has it hears of it: by name in the group, as the bot may not write to them", async () => {
  const id = await posted();
  await inOne(async () => {
    const mo = await staffOf(UserId.parse(801), StaffId.parse(uuidv7()), "Mo");
    await assign(id, mo, new Date(Date.now() + 48 * hourMs));
  });
  await after(18.1 * hourMs);
  const { code } = await desk.case(id);
  expect(await said(`near:${id}`)).toMatchObject([
    { chat_id: String(review), message: { vars: { who: "Mo", code: { ours: code } } } },
  ]);
});

it("of many that are near at once three are raised, the gravest one more, and a line counts them", async () => {
  await desk.sql`update cases set status = 'withdrawn'`;
  await desk.sql`delete from pacing_buckets`;
  const ids: CaseId[] = [];
  for (let i = 0; i < 12; i += 1) ids.push(await posted());
  await after(18.1 * hourMs);
  const standing = await Promise.all(ids.map(cardsOf));
  expect(standing.filter((cards) => cards.length === 0)).toHaveLength(3);
  expect(await isOwed(`near:${queueId}`)).toBe(true);
  for (const id of ids) {
    await inOne(() =>
      registerPosted(cardKey(id, "review"), {
        chatId: review,
        messageId: Number(`3${ids.indexOf(id)}`),
      }),
    );
  }
  expect(await inOne(() => viewNear(queueId))).toMatchObject({ count: 12 });
  const subject = termOf("gravest of all");
  const gravest = await desk.files({ by: 1, subject, category: "child_abuse" });
  await inOne(() =>
    registerPosted(cardKey(gravest, "review"), { chatId: review, messageId: 4_000 }),
  );
  await after(0.76 * hourMs);
  expect(await cardsOf(gravest)).toEqual([]);
});
