import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { readyDestinations } from "../../src/db/mail/destination-store.ts";
import { takeTokens } from "../../src/db/mail/pacing-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startOwnership, type Ownership } from "../../src/pipeline/owner.ts";
import { chatBucket } from "../../src/pipeline/pacing.ts";
import { startSenders } from "../../src/pipeline/sender.ts";
import { say } from "../../src/workflow/speaking/say.ts";
import { useDatabase } from "../support/database.ts";

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
  expect(await readyDestinations(db, 5)).toEqual([]);
  expect(sent).toEqual([parked, other]);
});

it("a group keeps some of its pace for edits that somebody who pressed waits for", async () => {
  const take = (urgent: boolean) =>
    unitOfWork(connection.db, () => takeTokens([chatBucket(-4711, urgent)]));
  let ordinary = 0;
  while ((await take(false)) === undefined) ordinary += 1;
  expect(ordinary).toBeGreaterThan(0);
  expect(await take(true)).toBeUndefined();
  expect(await take(true)).toBeUndefined();
  expect(await take(false)).toBeDefined();
});
