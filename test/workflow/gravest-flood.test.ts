import { beforeEach, expect, it } from "vitest";
import { enqueue } from "../../src/db/mail/outbox-store.ts";
import { digestKey } from "../../src/db/queues/digest-store.ts";
import { cardKey, postedUnder, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { OutboxMessage } from "../../src/domain/delivery.ts";
import { CaseId } from "../../src/domain/ids.ts";
import { Digest } from "../../src/domain/queues/digest.ts";
import { viewDigest } from "../../src/workflow/queues/tend-digest.ts";
import { doWhatIsDue } from "../support/due.ts";
import { pacedChat } from "../support/paced-chat.ts";
import { useOneQueue } from "../support/one-queue.ts";

/*
 * Many reports of the gravest at once, by few people or by many. The clock is the application's: what is
 * measured is how much Telegram takes of a group in that time, not how long the filing takes here.
 */

const operator = { owners: [], outcomeNoticeDelayMs: 0, pseudonymOf: String };
const { desk, chatId, queueId, inOne, freshSubject, tends } = useOneQueue();
beforeEach(() => {
  chat = pacedChat(desk.db, chatId);
  listed = [];
});

const reports = (by: number, subject = freshSubject()): Promise<CaseId> =>
  desk.files({ by, subject, category: "child_abuse" });

let messageId = 0;
let chat: ReturnType<typeof pacedChat>;
/** The cases that the digest lists where it stands. */
let listed: readonly CaseId[] = [];

/** Lets a second pass, as the senders and the schedule do; the cases whose cards came. */
async function passSecond(): Promise<CaseId[]> {
  await desk.forward(1_000);
  chat.passes(1_000);
  await doWhatIsDue(desk, operator);
  const came: CaseId[] = [];
  for (;;) {
    const row = await chat.takes();
    if (row === undefined) return came;
    const [sent] = await desk.sql<{ key: string }[]>`
      update outbox set status = 'sent' where id = ${row.id} returning key`;
    const message = OutboxMessage.parse(row.message);
    messageId += 1;
    const at = { chatId, messageId };
    if (message.kind === "show_digest") listed = message.gravest;
    if (message.kind === "show_card") came.push(message.caseId);
    if (sent !== undefined && (await inOne(() => postedUnder(sent.key))).length === 0) {
      await inOne(() => registerPosted(sent.key, at));
    }
  }
}

/** Somebody presses a button of another card. */
const presses = (nth: number) =>
  inOne(() =>
    enqueue({
      key: `press:${nth}`,
      chatId,
      priority: "owed_to_press",
      repeat: "fold",
      message: { kind: "take_keyboard_away", chatId, messageId: 900_000 + nth },
    }),
  );

/** The seconds until something is so, at most a minute and a half. */
async function secondsUntil(
  isSo: (came: readonly CaseId[]) => boolean,
  each: (second: number) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const came: CaseId[] = [];
  for (let seconds = 1; seconds <= 90; seconds += 1) {
    await each(seconds);
    came.push(...(await passSecond()));
    if (isSo(came)) return seconds;
  }
  return Infinity;
}

const openCards = async (): Promise<number> => {
  const found = await desk.sql`
    select 1 from cases c join posted_messages p on p.key = 'card:review:' || c.id
    where c.status = 'open'`;
  return found.length;
};
const owedOrThere = (id: CaseId) => desk.sql`
  select 1 from outbox where key = ${cardKey(id, "review")} and status in ('waiting', 'sent')`;

it("three accounts with many subjects don't hold back the card of a fourth", async () => {
  const flooders = [61, 62, 63];
  for (let nth = 0; nth < 20; nth += 1) {
    for (const by of flooders) await reports(by);
    if (nth === 10) await passSecond();
  }
  const honest = await reports(64);
  for (let nth = 0; nth < 5; nth += 1) for (const by of flooders) await reports(by);
  expect(await secondsUntil((came) => came.includes(honest))).toBeLessThanOrEqual(60);
  for (let second = 0; second < 60; second += 1) await passSecond();
  // One card each, and the others on the list.
  expect(await openCards()).toBe(4);
  expect(listed).toHaveLength(72);
});

it("a hundred accounts with several each don't either: who reported one thing comes first", async () => {
  for (let round = 0; round < 2; round += 1) {
    for (let by = 1_000; by < 1_100; by += 1) await reports(by);
    await passSecond();
  }
  const honest = await reports(70);
  expect(await secondsUntil((came) => came.includes(honest))).toBeLessThanOrEqual(60);
});

it("of a hundred by as many people each is on a card or on the list within a minute", async () => {
  const ids: CaseId[] = [];
  for (let by = 2_000; by < 2_100; by += 1) ids.push(await reports(by));
  const shown = new Set<CaseId>();
  const seconds = await secondsUntil((came) => {
    for (const id of [...came, ...listed]) shown.add(id);
    return ids.every((id) => shown.has(id));
  });
  expect(seconds).toBeLessThanOrEqual(60);
});

it("so it is while somebody presses buttons all the time", async () => {
  const ids: CaseId[] = [];
  const shown = new Set<CaseId>();
  const waitedS = await secondsUntil(
    (came) => {
      for (const id of [...came, ...listed]) shown.add(id);
      return ids.length === 100 && ids.every((id) => shown.has(id));
    },
    async (second) => {
      await presses(second);
      for (let nth = 0; nth < 10 && ids.length < 100; nth += 1)
        ids.push(await reports(4_000 + ids.length));
    },
  );
  // The last of them came after ten seconds.
  expect(waitedS).toBeLessThanOrEqual(70);
});

it("one whose card is on its way stays on the list until it stands there", async () => {
  for (let by = 5_000; by < 5_020; by += 1) await reports(by);
  await passSecond();
  const owed = await desk.sql<{ id: CaseId }[]>`
    select message ->> 'caseId' as id from outbox
    where chat_id = ${chatId} and status = 'waiting' and message ->> 'kind' = 'show_card'`;
  expect(owed.length).toBeGreaterThan(0);
  await tends();
  const [digest] = await desk.sql<{ message: unknown }[]>`
    select message from outbox where key = ${digestKey(queueId)}`;
  const said = Digest.parse(digest?.message);
  expect(said.gravest).toEqual(expect.arrayContaining(owed.map(({ id }) => id)));
  await desk.sql`update outbox set status = 'sent' where chat_id = ${chatId}`;
  for (const { id } of owed) {
    messageId += 1;
    await inOne(() => registerPosted(cardKey(id, "review"), { chatId, messageId }));
  }
  const view = await inOne(() => viewDigest(said));
  expect(view?.gravestCount).toBe(said.gravestCount - owed.length);
  expect(view?.gravest.map(({ id }) => id)).toEqual(
    said.gravest.filter((listedId) => owed.every(({ id }) => id !== listedId)),
  );
});

it("what somebody else reports as well is everybody's, and waits for nobody's other reports", async () => {
  const subject = freshSubject();
  await reports(81);
  const shared = await reports(81, subject);
  expect(await owedOrThere(shared)).toHaveLength(0);
  await reports(82, subject);
  expect(await owedOrThere(shared)).toHaveLength(1);
});

it("the next one of the same person has its card once the one before is decided", async () => {
  const first = await reports(91);
  const second = await reports(91);
  await passSecond();
  expect(await owedOrThere(second)).toHaveLength(0);
  await desk.sql`update cases set status = 'escalated' where id = ${first}`;
  await tends();
  expect(await owedOrThere(second)).toHaveLength(1);
});

it("a trusted flagger's come before those of people of whom nothing is known", async () => {
  await reports(95);
  await desk.sql`
    update reporters set trusted_at = app_now() where telegram_user_id = 95`;
  await desk.sql`update cases set status = 'withdrawn'`;
  await desk.sql`delete from outbox`;
  // More than may be on their way at once.
  for (let by = 3_000; by < 3_012; by += 1) await reports(by);
  const theirs = await reports(95);
  expect(await owedOrThere(theirs)).toHaveLength(0);
  await desk.sql`update outbox set status = 'sent' where chat_id = ${chatId}`;
  await tends();
  expect(await owedOrThere(theirs)).toHaveLength(1);
});
