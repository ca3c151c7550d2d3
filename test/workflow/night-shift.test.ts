import { beforeEach, expect, it } from "vitest";
import { cardKey, postedUnder, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { casesWaitingIn } from "../../src/db/queues/queue-list-store.ts";
import { undecidedCardsIn } from "../../src/db/queues/digest-store.ts";
import { activeQueueAt } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { nextCase } from "../../src/workflow/queues/next-case.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { doWhatIsDue } from "../support/due.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* A night shift on a phone: from one case to the next, and what can wait is left until a time. */

const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const review = ChatId.parse(-1001);
const [mo, mia] = [801, 802];
const hourMs = 3_600_000;
const take: CardPress = { kind: "take" };
const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };
const desk = useQueueDesk();
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

let serial = 0;
async function opens(category: CategoryKey = "drugs", by = 900 + serial): Promise<CaseId> {
  serial += 1;
  const id = await desk.files({ by, subject: termOf(`night ${lettersOf(serial)} end`), category });
  await posts(id);
  return id;
}
function posts(id: CaseId) {
  serial += 1;
  return inOne(() => registerPosted(cardKey(id, "review"), { chatId: review, messageId: serial }));
}
const codeOf = async (id: CaseId) => (await desk.case(id)).code;
const holderOf = async (id: CaseId) => {
  const [row] = await desk.sql<{ user: string }[]>`
    select s.telegram_user_id as user from assignments a join staff s on s.id = a.staff_id
    where case_id = ${id} and expires_at > app_now()`;
  return row && Number(row.user);
};
const next = (by: number, membership: "administrator" | "outside" = "administrator") =>
  inOne(() =>
    nextCase(operator, {
      at: { chatId: review, messageId: 1 },
      by: { userId: UserId.parse(by), name: `M${by}`, membership },
    }),
  );
const leave = (id: CaseId, time: "half_hour" | "two_hours" | "morning", by = mo) =>
  desk.press(id, { kind: "snooze", time }, { by });
/** Until it is that hour, in the groups' zone. */
const untilHour = (hour: number) =>
  desk.sql`update app_clock set shift = shift
    + date_trunc('day', app_now(), 'UTC') + make_interval(days => 1, hours => ${hour}) - app_now()`;
const cards = (id: CaseId) => inOne(() => postedUnder(cardKey(id, "review")));
const listed = (filter: "all" | "free") =>
  inOne(async () => {
    const queue = await activeQueueAt({ chatId: review });
    if (queue === undefined) throw new Error("no queue");
    const found = await casesWaitingIn(queue, filter, { offset: 0, limit: 50 });
    return { ...found, undecided: await undecidedCardsIn(queue) };
  });

beforeEach(async () => {
  await desk.sql`update cases set status = 'withdrawn' where status = 'open'`;
  await desk.sql`update outbox set status = 'sent' where status = 'waiting'`;
});

it("what somebody let go of is not handed to them again in that shift, and to others it is", async () => {
  // Such as a channel of their own, which Telegram is only asked about when they decide.
  const id = await opens("weapons");
  const other = await opens("counterfeits");
  expect(await next(mo)).toEqual({ kind: "next", code: await codeOf(id) });
  await desk.press(id, { kind: "release" }, { by: mo });
  expect(await next(mo)).toEqual({ kind: "next", code: await codeOf(other) });
  expect(await next(mia)).toEqual({ kind: "next", code: await codeOf(id) });
  await desk.press(id, { kind: "release" }, { by: mia });
  await desk.press(other, { kind: "release" }, { by: mo });
  expect(await next(mo)).toEqual({ kind: "nothing_free" });
  await desk.forward(13 * hourMs);
  expect(await next(mo)).toMatchObject({ kind: "next" });
});

it("the next case is the gravest that nobody has, raised to the end and taken by its presser", async () => {
  await opens("counterfeits");
  const grave = await opens("weapons");
  const gravest = await opens("trafficking");
  expect(await next(mo)).toEqual({ kind: "next", code: await codeOf(gravest) });
  expect(await holderOf(gravest)).toBe(mo);
  expect(await cards(gravest)).toEqual([]);
  await posts(gravest);
  expect(await next(mia)).toEqual({ kind: "next", code: await codeOf(grave) });
  // Pressed once more, it is the same one.
  expect(await next(mo)).toEqual({ kind: "next", code: await codeOf(gravest) });
});

it("whoever is no moderator there any more gets nothing", async () => {
  const id = await opens();
  expect(await next(mo, "outside")).toEqual({ kind: "not_allowed" });
  expect(await holderOf(id)).toBeUndefined();
});

it("what somebody reported themselves is not given to them, and nobody else sees that", async () => {
  const own = await opens("weapons", mo);
  expect(await next(mo)).toEqual({ kind: "nothing_free" });
  expect(await holderOf(own)).toBeUndefined();
  expect(await cards(own)).toHaveLength(1);
  expect(await next(mia)).toMatchObject({ kind: "next" });
});

it("a case of the gravest that somebody voted on is given to others only", async () => {
  const id = await opens("trafficking");
  expect(await desk.press(id, dismiss, { by: mo })).toMatchObject({ kind: "vote_kept" });
  expect(await next(mo)).toEqual({ kind: "nothing_free" });
  expect(await next(mia)).toMatchObject({ kind: "next" });
});

it("one that waits without a card is given once no card is as grave", async () => {
  const id = await opens("weapons");
  await desk.sql`delete from posted_messages where key = ${cardKey(id, "review")}`;
  await desk.sql`update outbox set status = 'sent' where status = 'waiting'`;
  await opens("counterfeits");
  expect(await next(mo)).toEqual({ kind: "next", code: await codeOf(id) });
});

it("what is left comes back at its time, and is offered to nobody before", async () => {
  const id = await opens();
  await desk.press(id, take, { by: mo });
  expect(await leave(id, "two_hours")).toMatchObject({ kind: "snoozed" });
  expect(await holderOf(id)).toBeUndefined();
  expect(await next(mia)).toEqual({ kind: "nothing_free" });
  expect(await listed("free")).toMatchObject({ total: 0, undecided: 0 });
  expect(await listed("all")).toMatchObject({ total: 1, cases: [{ isSnoozed: true }] });
  await desk.forward(1.9 * hourMs);
  await doWhatIsDue(desk, operator);
  expect(await cards(id)).not.toEqual([]);
  await desk.forward(0.2 * hourMs);
  await doWhatIsDue(desk, operator);
  expect(await cards(id)).toEqual([]);
  await posts(id);
  expect(await next(mia)).toEqual({ kind: "next", code: await codeOf(id) });
  expect(await desk.audited(id)).toContain("case_snoozed");
});

it("what a clock that ran ahead brought too early comes at its time still", async () => {
  const id = await opens();
  await leave(id, "two_hours");
  await desk.sql`update scheduled_tasks set due_at = app_now() where key like ${`snooze:${id}:%`}`;
  await doWhatIsDue(desk, operator);
  expect(await cards(id)).not.toEqual([]);
  await desk.forward(2.1 * hourMs);
  await doWhatIsDue(desk, operator);
  expect(await cards(id)).toEqual([]);
});

it("who takes it, decides or wakes it ends that, and its time does nothing then", async () => {
  const id = await opens();
  await leave(id, "half_hour");
  expect(await desk.press(id, { kind: "wake" }, { by: mia })).toEqual({ kind: "woken" });
  await leave(id, "half_hour");
  await desk.press(id, take, { by: mia });
  expect(await leave(id, "half_hour", mo)).toMatchObject({ kind: "taken" });
  await leave(id, "half_hour", mia);
  await desk.press(id, dismiss, { by: mia });
  await desk.press(id, { kind: "undo" }, { by: mia });
  expect(await listed("free")).toMatchObject({ total: 1 });
  await desk.forward(hourMs);
  await doWhatIsDue(desk, operator);
  expect(await cards(id)).not.toEqual([]);
});

it("one that is left is raised and free again once it is near its target", async () => {
  const id = await opens("weapons");
  await desk.forward(4 * hourMs);
  await doWhatIsDue(desk, operator);
  await desk.sql`update cases set snoozed_until = app_now() + interval '3 hours' where id = ${id}`;
  await desk.forward(2.1 * hourMs);
  await doWhatIsDue(desk, operator);
  expect(await cards(id)).toEqual([]);
  await posts(id);
  expect(await listed("free")).toMatchObject({ total: 1 });
});

it("one of the gravest can't be left past where it is near its target", async () => {
  // Just before, the morning is nearer than that.
  await untilHour(20);
  const id = await opens("trafficking");
  expect(await leave(id, "morning")).toEqual({ kind: "no_snooze" });
  expect(await leave(id, "half_hour")).toMatchObject({ kind: "snoozed" });
});
