import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, it } from "vitest";
import { settleAll, type Sent } from "../../src/db/mail/settling-store.ts";
import { enqueue, isOwed } from "../../src/db/mail/outbox-store.ts";
import { forgetPosted, registerPosted, rekeyPosted } from "../../src/db/speaking/posted-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { takeKeyboardAway } from "../../src/workflow/speaking/take-keyboard-away.ts";
import { useCaseDesk } from "../support/case-desk.ts";

/* What became of many sends is kept at once; what is more than that is left to a unit of its own. */

const owner = 5;
const desk = useCaseDesk();
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

beforeEach(async () => {
  for (const table of ["outbox", "posted_messages", "screens"]) {
    await desk.sql`delete from ${desk.sql(table)}`;
  }
});

let serial = 40_000;
/** A row that is on its way to a chat of its own. */
async function sending(key = `key:k${(serial += 1)}`, by = owner) {
  serial += 1;
  const chatId = ChatId.parse(serial);
  await inOne(() =>
    enqueue({
      key,
      chatId,
      priority: "answer",
      repeat: "fold",
      message: { kind: "take_keyboard_away", chatId, messageId: 1 },
    }),
  );
  const [row] = await desk.sql<{ id: number }[]>`
    update outbox set status = 'sending', owner = ${by}, claimed = wanted where key = ${key}
    returning id::int`;
  return { id: row?.id ?? 0, key, at: { chatId, messageId: 7, threadId: undefined } };
}
type Sending = Awaited<ReturnType<typeof sending>>;

const settles = async (...sent: Sent[]) =>
  [...(await settleAll(desk.db, sent)).values()].map(({ became }) => became);
const statusOf = async ({ id }: Sending) =>
  (await desk.sql`select status from outbox where id = ${id}`)[0]?.["status"];
const postedUnder = async (key: string) =>
  (await desk.sql`select message_id::int, shown from posted_messages where key = ${key}`).map(
    (row) => ({ ...row }),
  );
const keyboardOf = ({ at }: Sending) => `keyboard:${at.chatId}:6`;
const posts = (row: Sending, as: "screen" | "card" | "other", bared?: number): Sent => ({
  id: row.id,
  owner,
  trace: {
    kind: "posted",
    as,
    key: row.key,
    at: row.at,
    digest: "new",
    ...(bared !== undefined && { bared: { messageId: bared, owedAs: keyboardOf(row) } }),
  },
});
const edits = (row: Sending): Sent => ({
  id: row.id,
  owner,
  trace: { kind: "edited", at: row.at, digest: "new" },
});

it("keeps all in one statement: what was said, where it stands, how it looks", async () => {
  const [said, edited, posted] = [await sending(), await sending(), await sending()];
  await inOne(() => registerPosted(edited.key, edited.at, "old"));
  const nothing: Sent = { id: said.id, owner, trace: { kind: "nothing" } };
  expect(await settles(nothing, edits(edited), posts(posted, "other"))).toEqual([
    "settled",
    "settled",
    "settled",
  ]);
  for (const row of [said, edited, posted]) expect(await statusOf(row)).toBe("sent");
  expect(await postedUnder(edited.key)).toEqual([{ message_id: 7, shown: "new" }]);
  expect(await postedUnder(posted.key)).toEqual([{ message_id: 7, shown: "new" }]);
});

it("what was owed anew meanwhile is owed still", async () => {
  const row = await sending();
  await desk.sql`update outbox set wanted = wanted + 1`;
  expect(await settles(posts(row, "other"))).toEqual(["settled"]);
  expect(await statusOf(row)).toBe("waiting");
});

it("says of each whether something else is due in its chat now", async () => {
  const [alone, owes, later, moved] = [
    await sending(),
    await sending(),
    await sending(),
    await sending(),
  ];
  const owe = (of: Sending, due: string) => desk.sql`
    insert into outbox (key, chat_id, priority, message, not_before)
    values (${`after ${of.key}`}, ${of.at.chatId}, 10, '{}', app_now() + ${due}::interval)`;
  await owe(owes, "0 s");
  await owe(later, "1 minute");
  await desk.sql`update outbox set wanted = wanted + 1 where id = ${moved.id}`;
  const all = [alone, owes, later, moved];
  const found = await settleAll(
    desk.db,
    all.map((row) => posts(row, "other")),
  );
  expect(all.map(({ id }) => found.get(id)?.waits)).toEqual([false, true, false, true]);
});

it("another process's row, and how its message looks, stay as they are", async () => {
  const row = await sending(undefined, owner + 1);
  await inOne(() => registerPosted(row.key, row.at, "old"));
  expect(await settles(edits(row))).toEqual(["not_ours"]);
  expect(await statusOf(row)).toBe("sending");
  expect(await postedUnder(row.key)).toEqual([{ message_id: 7, shown: "old" }]);
});

it("a first screen is kept; one that was left, or takes an older one's place, is more than that", async () => {
  const [first, left, second] = [await sending(), await sending(), await sending()];
  for (const { at } of [first, second]) {
    await desk.sql`insert into screens (chat_id, page, language) values (${at.chatId}, 'home', 'en')`;
  }
  await inOne(() => registerPosted(second.key, { ...second.at, messageId: 6 }));
  const screens = [first, left, second].map((row) => posts(row, "screen"));
  expect(await settles(...screens)).toEqual(["settled", "more", "more"]);
  expect(await statusOf(left)).toBe("sending");
  expect(await postedUnder(second.key)).toEqual([{ message_id: 6, shown: null }]);
});

/** A row that is on its way to be the screen below an older one, number 6, and whatever that is. */
async function second(older: { key?: string; shown?: string } = {}) {
  const row = await sending();
  const { chatId } = row.at;
  await desk.sql`insert into screens (chat_id, page, language) values (${chatId}, 'home', 'en')`;
  const at = { ...row.at, messageId: 6 };
  await inOne(() => registerPosted(older.key ?? row.key, at, older.shown ?? "old"));
  return { row, sent: posts(row, "screen", 6), older: at };
}

it("a screen takes the place of an older one that has no buttons any more", async () => {
  const alone = await second();
  expect(await settles(alone.sent)).toEqual(["settled"]);
  expect(await postedUnder(alone.row.key)).toEqual([{ message_id: 7, shown: "new" }]);
  // Whoever presses on it all the same owes nothing more.
  await inOne(() => takeKeyboardAway(alone.older, "notice"));
  expect(await inOne(() => isOwed(alone.older.chatId))).toBe(false);
  const pressed = await second();
  await inOne(() => takeKeyboardAway(pressed.older, "notice"));
  expect(await settles(pressed.sent)).toEqual(["settled"]);
  expect(await inOne(() => isOwed(pressed.older.chatId))).toBe(false);
  const [has, says] = [await second(), await second({ shown: "new" })];
  const third = { ...has.row.at, messageId: 5 };
  await inOne(() => registerPosted(has.row.key, third, "old"));
  expect(await settles(has.sent, says.sent)).toEqual(["more", "more"]);
  expect(await statusOf(has.row)).toBe("sending");
});

it("what became of an older one meanwhile stays, and what a worker holds is kept later", async () => {
  const receipt = await second({ key: "receipt:1" });
  expect(await settles(receipt.sent)).toEqual(["settled"]);
  expect(await postedUnder("receipt:1")).toEqual([{ message_id: 6, shown: "old" }]);
  const held = await second();
  let letGo = (): void => undefined;
  const until = new Promise<void>((resolve) => (letGo = resolve));
  const working = inOne(async () => {
    await rekeyPosted(held.older, "receipt:2");
    await until;
  });
  await sleep(50);
  expect(await settles(held.sent)).toEqual(["later"]);
  letGo();
  await working;
  expect(await settles(held.sent)).toEqual(["settled"]);
});

it("a card that has a twin, or was asked for anew on its way, is more than that", async () => {
  const [first, twin, moved] = [await sending(), await sending(), await sending()];
  await inOne(() => registerPosted(twin.key, { ...twin.at, messageId: 6 }));
  await desk.sql`update outbox set wanted = wanted + 1 where id = ${moved.id}`;
  const cards = [first, twin, moved].map((row) => posts(row, "card"));
  expect(await settles(...cards)).toEqual(["settled", "more", "more"]);
});

it("waits for nobody: what a worker holds is kept later", async () => {
  const [held, owed, free] = [await sending(), await sending(), await sending()];
  await inOne(() => registerPosted(held.key, held.at, "old"));
  let letGo = (): void => undefined;
  const until = new Promise<void>((resolve) => (letGo = resolve));
  const working = inOne(async () => {
    await forgetPosted(held.at);
    await enqueue({
      key: owed.key,
      chatId: owed.at.chatId,
      priority: "answer",
      repeat: "fold",
      message: { kind: "take_keyboard_away", chatId: owed.at.chatId, messageId: 2 },
    });
    // What is owed is written before whatever reads the outbox.
    await isOwed(owed.at.chatId);
    await until;
  });
  await sleep(50);
  const all = [edits(held), posts(owed, "other"), posts(free, "other")];
  expect(await settles(...all)).toEqual(["later", "later", "settled"]);
  letGo();
  await working;
  expect(await settles(edits(held), posts(owed, "other"))).toEqual(["settled", "settled"]);
  expect(await postedUnder(held.key)).toEqual([]);
  expect(await statusOf(owed)).toBe("waiting");
});
