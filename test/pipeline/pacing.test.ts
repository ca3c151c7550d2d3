import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { nextInChats } from "../../src/db/mail/destination-store.ts";
import { enqueue } from "../../src/db/mail/outbox-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { Chats } from "../../src/pipeline/chats.ts";
import { startOwnership, type Ownership } from "../../src/pipeline/owner.ts";
import { Pace } from "../../src/pipeline/pace.ts";
import { botRule } from "../../src/pipeline/pacing.ts";
import { startSenders } from "../../src/pipeline/sender.ts";
import { say } from "../../src/workflow/speaking/say.ts";
import { useDatabase } from "../support/database.ts";
import { quicken } from "../support/scene.ts";

/* How fast things go to Telegram, and what waits when it says that it was too fast. */

const database = useDatabase();
let connection: Connection;
let ownership: Ownership;

beforeAll(() => {
  const url = database.url();
  connection = connect(url, { connections: 4, name: "pacing" });
  ownership = startOwnership({ url, log: silentLog });
});
afterAll(async () => {
  await ownership.stop();
  await connection.close();
});

it("a chat that Telegram asked to leave alone gets nothing more, and others get theirs", async () => {
  const [parked, other] = [ChatId.parse(811), ChatId.parse(812)];
  const { db } = connection;
  await quicken(database.url(), 50);
  await unitOfWork(db, async () => {
    for (const key of ["1", "2", "3"]) {
      await say({ chatId: parked, key, text: "too-fast", language: "en" });
    }
  });
  const sent: number[] = [];
  const senders = startSenders<number>({
    db,
    log: silentLog,
    width: 2,
    owner: ownership.current,
    compose: (_, chatId) => Promise.resolve(chatId),
    touchedBy: () => ({ kind: "nothing" }),
    traceOf: () => undefined,
    perform: (chatId) => {
      sent.push(chatId);
      if (chatId === parked) return Promise.resolve({ kind: "parked", retryAfterMs: 60_000 });
      return Promise.resolve({ kind: "delivered", messageId: sent.length });
    },
    settled: () => Promise.resolve(),
    abandoned: () => Promise.resolve(),
  });
  await expect.poll(() => sent).toEqual([parked]);
  await unitOfWork(db, () => say({ chatId: other, key: "4", text: "too-fast", language: "en" }));
  await expect.poll(() => sent).toEqual([parked, other]);
  await senders.stop(1_000);
  const look = { slots: undefined, busy: [], pressOnly: [], noPress: [], pressNext: [], limit: 5 };
  expect(await nextInChats(db, look)).toEqual([]);
  expect(sent).toEqual([parked, other]);
});

it("where Telegram counts edits with messages, it is learnt from a few refusals, and nothing is lost", async () => {
  const { db } = connection;
  const group = ChatId.parse(-4712);
  const minuteMs = 1_000;
  await quicken(database.url(), 60_000 / minuteMs);
  const presses = 60;
  await unitOfWork(db, async () => {
    for (let nth = 0; nth < presses; nth += 1) {
      const message = { kind: "take_keyboard_away", chatId: group, messageId: nth + 1 } as const;
      const owed = { key: `press ${nth}`, chatId: group, message, repeat: "fold" } as const;
      await enqueue({ ...owed, priority: "owed_to_press" });
    }
  });
  const taken: number[] = [];
  let refusals = 0;
  const senders = startSenders<number>({
    db,
    log: silentLog,
    width: 2,
    owner: ownership.current,
    compose: (_, chatId) => Promise.resolve(chatId),
    touchedBy: () => ({ kind: "nothing" }),
    traceOf: () => undefined,
    perform: () => {
      const nowMs = performance.now();
      const twentieth = taken.at(-20) ?? -Infinity;
      const retryAfterMs = twentieth + minuteMs - nowMs;
      if (retryAfterMs > 0) {
        refusals += 1;
        return Promise.resolve({ kind: "parked", retryAfterMs });
      }
      taken.push(nowMs);
      return Promise.resolve({ kind: "delivered" });
    },
    settled: () => Promise.resolve(),
    abandoned: () => Promise.resolve(),
  });
  await expect.poll(() => taken.length, { timeout: 20_000 }).toBe(presses);
  await senders.stop(1_000);
  expect(refusals).toBeGreaterThan(0);
  expect(refusals).toBeLessThanOrEqual(6);
});

/** What a process may send, whose clock goes by `passes`. */
function paced(share = 1) {
  let nowMs = 0;
  const pace = new Pace(() => nowMs);
  const chats = new Chats({ sinceMs: () => 0, share }, pace);
  const enters = (chatId: number, also: { urgent: boolean; priority: number; edits: boolean }) => {
    if (chats.enter({ chatId, counted: true, ...also }).kind === "wait") return false;
    chats.leave(chatId, false);
    return true;
  };
  const sends = (chatId: number, urgent: boolean, priority = urgent ? 0 : 30): boolean =>
    enters(chatId, { urgent, priority, edits: false });
  /** For somebody who pressed. */
  const edits = (chatId: number) => enters(chatId, { urgent: true, priority: 0, edits: true });
  const passes = (ms: number) => {
    nowMs += ms;
  };
  return { sends, edits, passes, chats };
}

it("a group keeps some of its pace for edits that somebody who pressed waits for", () => {
  const { sends, passes } = paced();
  passes(60_000);
  let ordinary = 0;
  while (sends(-4711, false)) ordinary += 1;
  expect(ordinary).toBeGreaterThan(0);
  // The bot's own pace is back.
  passes(200);
  expect([sends(-4711, true), sends(-4711, true), sends(-4711, false)]).toEqual([
    true,
    true,
    false,
  ]);
});

const whileTrue = (does: () => boolean): number => {
  let times = 0;
  while (does()) times += 1;
  return times;
};

it("edits that somebody who pressed waits for neither wait for messages nor keep them away", () => {
  const { sends, edits, passes } = paced();
  passes(60_000);
  expect(whileTrue(() => sends(-4711, true))).toBeGreaterThan(0);
  passes(200);
  expect(edits(-4711)).toBe(true);
  // Thirty presses a minute, each after the one before.
  for (let press = 0; press < 30; press += 1) {
    passes(2_000);
    expect(edits(-4711)).toBe(true);
  }
  // Messages have all their tokens, as if nobody had pressed.
  let messages = 0;
  for (let nth = 0; nth < 10; nth += 1) {
    passes(100);
    messages += whileTrue(() => sends(-4711, true));
  }
  expect(messages).toBe(4);
});

it("edits that nobody pressed for count as messages", () => {
  const { sends, passes, chats } = paced();
  passes(60_000);
  const guest = { chatId: -4711, priority: 30, urgent: false, counted: true, edits: true };
  while (chats.enter(guest).kind === "in") chats.leave(-4711, false);
  passes(200);
  expect(sends(-4711, false)).toBe(false);
});

it("where Telegram refuses, edits go half as fast each time, never less than three a minute, and all of it comes back", () => {
  const { edits, passes, chats } = paced();
  passes(60_000);
  const inAMinute = () => {
    let times = 0;
    for (let second = 0; second < 60; second += 1) {
      passes(1_000);
      times += whileTrue(() => edits(-4711));
    }
    return times;
  };
  while (edits(-4711)) passes(1);
  const full = inAMinute();
  expect(full).toBeGreaterThanOrEqual(59);
  chats.refused(-4711, 1_000);
  const less = inAMinute();
  expect(less).toBeLessThan(full * 0.65);
  for (let times = 0; times < 10; times += 1) chats.refused(-4711, 1_000);
  expect(inAMinute()).toBeGreaterThanOrEqual(3);
  passes(30 * 60_000);
  while (edits(-4711)) passes(1);
  expect(inAMinute()).toBeGreaterThanOrEqual(59);
});

it("a process that takes a group over sends there as if others had just done so", () => {
  const { sends, passes } = paced();
  let sent = 0;
  for (let second = 0; second < 60; second += 1) {
    passes(1_000);
    while (sends(-4711, true)) sent += 1;
  }
  // The one before may have sent what was there at once: 4.
  expect(sent).toBe(14);
});

it("receipts leave a share of the bot's pace to groups", () => {
  const { sends, passes } = paced();
  passes(60_000);
  let receipts = 0;
  while (sends(9_000 + receipts, false, 15)) receipts += 1;
  expect(receipts).toBe(2);
  expect(sends(-4711, true)).toBe(true);
});

it.each([1, 2, 4, 8])(
  "%i processes send 28 messages within a second together, at most",
  (count) => {
    const { burst, perSecond } = botRule(1 / count, false);
    expect((burst + perSecond) * count).toBeLessThanOrEqual(28);
  },
);

it("what was not sent takes nothing from the pace", () => {
  const { chats, passes } = paced();
  passes(60_000);
  for (let nth = 0; nth < 50; nth += 1) {
    const guest = { chatId: 5, priority: 10, urgent: false, counted: true, edits: false };
    expect(chats.enter(guest).kind).toBe("in");
    chats.leave(5, true);
  }
});
