import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { nextInChats } from "../../src/db/mail/destination-store.ts";
import { enqueue, type Enqueued } from "../../src/db/mail/outbox-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import type { Priority } from "../../src/domain/delivery.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startOwnership, type Ownership } from "../../src/pipeline/owner.ts";
import { startSenders } from "../../src/pipeline/sender.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { plainly } from "../support/plain-saying.ts";

/* While thousands wait for their receipts, the team is told of the gravest, and newcomers are answered. */

const receipts = 5_000;
const group = ChatId.parse(-1001);
const desk = useCaseDesk();
let ownership: Ownership;

beforeAll(() => {
  ownership = startOwnership({ url: desk.databaseUrl, log: silentLog });
});
afterAll(() => ownership.stop());
beforeEach(async () => {
  // A process that has just begun has little of a group's pace; it soon has more.
  await desk.sql`update app_clock set pace = 10`;
  await desk.sql`delete from outbox`;
});

/** Receipts of as many people, whose submissions came first. */
const flood = () => desk.sql`
  insert into outbox (key, chat_id, priority, message)
  select 'receipt:' || n, n, 15, '{"kind":"take_keyboard_away","chatId":1,"messageId":1}'
  from generate_series(1, ${receipts}) n`;

const owe = (key: string, chatId: number, priority: Priority) =>
  unitOfWork(desk.db, () => {
    const id = ChatId.parse(chatId);
    const message: Enqueued["message"] = { kind: "take_keyboard_away", chatId: id, messageId: 1 };
    return enqueue({ key, chatId: id, priority, repeat: "fold", message });
  });

const looks = (limit: number, where: { pressOnly?: number[]; noPress?: number[] } = {}) =>
  nextInChats(desk.db, {
    slots: undefined,
    busy: [],
    pressOnly: where.pressOnly ?? [],
    noPress: where.noPress ?? [],
    pressNext: [],
    limit,
  });

/** Sends for a while, as one process does to a Telegram that answers at once; what went, and when. */
async function sendFor(ms: number): Promise<{ key: string; atMs: number }[]> {
  const sent: { key: string; atMs: number }[] = [];
  const startedAt = performance.now();
  const senders = startSenders<number>({
    db: desk.db,
    ...plainly((_message, chatId) => Promise.resolve(chatId)),
    width: 16,
    owner: ownership.current,
    perform: (chatId) => {
      sent.push({ key: String(chatId), atMs: performance.now() - startedAt });
      return Promise.resolve({ kind: "delivered" });
    },
  });
  await sleep(ms);
  await senders.stop(5_000);
  return sent;
}

const whenCame = (sent: readonly { key: string; atMs: number }[], chatId: number) =>
  sent.find(({ key }) => key === String(chatId))?.atMs ?? Infinity;

it("a card of the gravest, a press and a newcomer's first answer come before 5,000 receipts", async () => {
  await flood();
  await owe("card", group, "gravest_card");
  await owe("press", -1002, "owed_to_press");
  await owe("screen:900001", 900_001, "answer");
  expect(await looks(3)).toMatchObject([
    { chatId: -1002, urgent: true },
    { chatId: group, urgent: false },
    { chatId: 900_001, urgent: false },
  ]);
  const sent = await sendFor(4_000);
  for (const chatId of [group, -1002, 900_001]) expect(whenCame(sent, chatId)).toBeLessThan(3_500);
  expect(sent.length).toBeLessThan(receipts);
});

it("what somebody pressed for and what nobody did don't wait for each other's tokens in a group", async () => {
  const next = async (where: Parameters<typeof looks>[1]) =>
    (await looks(5, where)).filter(({ chatId }) => chatId === -1003).map(({ key }) => key);
  await owe("of all", -1003, "card");
  await owe("grave", -1003, "gravest_card");
  await desk.sql`update outbox set created_at = created_at - interval '1 hour' where key = 'grave'`;
  await owe("pressed", -1003, "owed_to_press");
  expect(await next({})).toEqual(["grave"]);
  expect(await next({ pressOnly: [-1003] })).toEqual(["pressed"]);
  expect(await next({ noPress: [-1003] })).toEqual(["grave"]);
  await desk.sql`delete from outbox where key = 'grave'`;
  expect(await next({})).toEqual(["pressed"]);
  expect(await next({ noPress: [-1003] })).toEqual(["of all"]);
  expect(await next({ pressOnly: [-1003], noPress: [-1003] })).toEqual([]);
});

it("so they do when they are owed while receipts are sent", async () => {
  await flood();
  const oweLater = async () => {
    await sleep(2_000);
    await owe("card", group, "gravest_card");
    await owe("screen:900001", 900_001, "answer");
  };
  const [sent] = await Promise.all([sendFor(5_000), oweLater()]);
  expect(sent.filter(({ atMs }) => atMs < 2_000).length).toBeGreaterThan(10);
  for (const chatId of [group, 900_001]) expect(whenCame(sent, chatId)).toBeLessThan(4_500);
});

it("never more than 28 messages are sent within a second, and not many fewer", async () => {
  await desk.sql`update app_clock set pace = 1`;
  await flood();
  const sent = (await sendFor(6_000)).map(({ atMs }) => atMs);
  const busiest = Math.max(
    ...sent.map((from) => sent.filter((at) => at >= from && at < from + 1_000).length),
  );
  expect(busiest).toBeLessThanOrEqual(30);
  expect(sent.length).toBeGreaterThan(60);
});

it("what to do next is found in no time, however many wait", async () => {
  await flood();
  await desk.sql`
    insert into outbox (key, chat_id, priority, message, not_before)
    select 'later:' || n, n, 10, '{}', app_now() + interval '1 day'
    from generate_series(1, 20000) n`;
  await desk.sql`analyze outbox`;
  const startedAt = performance.now();
  for (let nth = 0; nth < 20; nth += 1) await looks(16);
  expect((performance.now() - startedAt) / 20).toBeLessThan(60);
});
