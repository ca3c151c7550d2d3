import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { nextInChats } from "../../src/db/mail/destination-store.ts";
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
  ownership = startOwnership({ url, db: connection.db, log: silentLog });
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
  const look = { slots: undefined, busy: [], pressNext: [], limit: 5 };
  expect(await nextInChats(db, look)).toEqual([]);
  expect(sent).toEqual([parked, other]);
});

/** What a process may send, whose clock goes by `passes`. */
function paced(share = 1) {
  let nowMs = 0;
  const pace = new Pace(() => nowMs);
  const chats = new Chats({ sinceMs: () => 0, share }, pace);
  const sends = (chatId: number, urgent: boolean, priority = urgent ? 0 : 30): boolean => {
    if (chats.enter({ chatId, priority, urgent, counted: true }).kind === "wait") return false;
    chats.leave(chatId, false);
    return true;
  };
  const passes = (ms: number) => {
    nowMs += ms;
  };
  return { sends, passes, chats };
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
    expect(chats.enter({ chatId: 5, priority: 10, urgent: false, counted: true }).kind).toBe("in");
    chats.leave(5, true);
  }
});
