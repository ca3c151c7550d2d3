import { beforeAll, beforeEach, expect, it } from "vitest";
import {
  enqueue,
  messageUnder,
  voidWaiting,
  type Enqueued,
} from "../../src/db/mail/outbox-store.ts";
import { renewMessage, setBack, type OutboxRow } from "../../src/db/mail/sending-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { claim } from "../../src/db/mail/claim-store.ts";
import { OutboxMessage, priorities } from "../../src/domain/delivery.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { leaseAllTo } from "../support/sending-slots.ts";
import { nextIn } from "../support/paced-chat.ts";
import { useCaseDesk } from "../support/case-desk.ts";

/* What becomes of messages that are owed more than once, or to a chat that is gone. */

const owner = 7;
const desk = useCaseDesk();
beforeAll(() => leaseAllTo(desk.db, owner));
const chatId = ChatId.parse(31);
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

beforeEach(() => desk.sql`delete from outbox`);

const keyboardOf = (messageId: number): Enqueued["message"] => ({
  kind: "take_keyboard_away",
  chatId,
  messageId,
});

const owe = (owed: Partial<Enqueued>) =>
  inOne(() =>
    enqueue({
      key: "one",
      chatId,
      priority: "notice",
      repeat: "fold",
      message: keyboardOf(1),
      ...owed,
    }),
  );

async function taken(): Promise<OutboxRow> {
  const row = await nextIn(desk.db, chatId);
  if (row === undefined) throw new Error("nothing is to be sent");
  return { ...row, message: OutboxMessage.parse(row.message) };
}

const inAnHour = () => new Date(Date.now() + 3_600_000);

it.each([
  ["the later", "notice", "owed_to_press"],
  ["the earlier", "owed_to_press", "notice"],
] as const)("two of one key go as soon as the more urgent, be it %s", async (_, first, second) => {
  await owe({ priority: first });
  await owe({ priority: second });
  expect(await taken()).toMatchObject({ priority: priorities.owed_to_press });
});

it.each([
  ["the later", inAnHour(), undefined],
  ["the earlier", undefined, inAnHour()],
] as const)("two of one key go when the first of them may, be it %s", async (_, first, second) => {
  await owe(first === undefined ? {} : { notBefore: first });
  await owe(second === undefined ? {} : { notBefore: second });
  expect(await taken()).toMatchObject({ wanted: 2 });
});

it("what was sent long ago lends nothing of its urgency to what is owed anew", async () => {
  await owe({ priority: "owed_to_press" });
  await desk.sql`update outbox set status = 'sent', delivered = wanted`;
  await owe({ priority: "notice", notBefore: inAnHour() });
  expect(await nextIn(desk.db, chatId)).toBeUndefined();
  const [row] = await desk.sql`select priority from outbox`;
  expect(row).toEqual({ priority: priorities.notice });
});

it("what is renewed after a send never takes the place of what was owed meanwhile", async () => {
  await owe({ message: keyboardOf(1) });
  const sending = await taken();
  await owe({ message: keyboardOf(2) });
  await inOne(() => renewMessage(sending, keyboardOf(3)));
  expect(await inOne(() => messageUnder("one"))).toEqual(keyboardOf(2));
});

it("what was owed anew while it was looked at is not let go of with what was there before", async () => {
  await owe({ message: keyboardOf(1) });
  const before = await taken();
  await owe({ message: keyboardOf(2) });
  await inOne(() => setBack(before, { kind: "sent" }));
  expect(await taken()).toMatchObject({ wanted: 2 });
  await inOne(() => claim(owner, [{ id: before.id, wanted: before.wanted, says: undefined }]));
  expect(await taken()).toMatchObject({ wanted: 2, message: { messageId: 2 } });
});

it("a chat that is gone gets nothing more, but what ends it: a farewell, and leaving", async () => {
  const leaving = { kind: "leave_chat", chatId } as const;
  const farewell = {
    kind: "say_farewell",
    chatId,
    askedAt: new Date(),
    messageId: 5,
    language: "en",
  } as const;
  await owe({ key: "keyboard" });
  await owe({ key: "leaving", message: leaving });
  await owe({ key: "farewell", message: farewell });
  await inOne(() => voidWaiting(chatId, "kicked"));
  const waiting = await desk.sql<{ key: string }[]>`
    select key from outbox where status = 'waiting' order by key`;
  expect(waiting.map(({ key }) => key)).toEqual(["farewell", "leaving"]);
});
