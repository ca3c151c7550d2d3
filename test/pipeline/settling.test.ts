import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { enqueue } from "../../src/db/mail/outbox-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startOwnership, type Ownership } from "../../src/pipeline/owner.ts";
import { startSenders } from "../../src/pipeline/sender.ts";
import { useDatabase } from "../support/database.ts";
import { quicken } from "../support/scene.ts";

const database = useDatabase();
let connection: Connection;
let ownership: Ownership;

beforeAll(() => {
  const url = database.url();
  connection = connect(url, { connections: 4, name: "settling" });
  ownership = startOwnership({ url, log: silentLog });
});
afterAll(async () => {
  await ownership.stop();
  await connection.close();
});

/** Sends two messages to one chat while keeping what follows from the first fails. */
async function sendTwo(failures: readonly Error[]): Promise<string[]> {
  const chatId = ChatId.parse(-Math.ceil(Math.random() * 1e9));
  const left = [...failures];
  const sent: string[] = [];
  const { db } = connection;
  await quicken(database.url(), 50);
  await unitOfWork(db, async () => {
    for (const text of ["first", "second"]) {
      const message = { kind: "say", text, language: "en", vars: {}, buttons: [] } as const;
      await enqueue({
        key: `${text}:${chatId}`,
        chatId,
        priority: "answer",
        repeat: "once",
        message: { ...message, buttons: [], keyboard: "keep" },
      });
    }
  });
  const senders = startSenders<string>({
    db,
    log: silentLog,
    width: 2,
    owner: ownership.current,
    compose: (message) => Promise.resolve(message.kind === "say" ? message.text : undefined),
    touchedBy: () => ({ kind: "nothing" }),
    traceOf: () => undefined,
    perform: (text) => {
      sent.push(text);
      return Promise.resolve({ kind: "delivered", messageId: sent.length });
    },
    settled: () => {
      const failure = left.shift();
      return failure === undefined ? Promise.resolve() : Promise.reject(failure);
    },
    abandoned: () => Promise.resolve(),
  });
  await expect.poll(() => sent, { timeout: 10_000 }).toContain("second");
  await senders.stop(1_000);
  return sent;
}

it("keeps an outcome whose transaction lost a deadlock, and goes on in that chat", async () => {
  const deadlock = Object.assign(new Error("deadlock detected"), { code: "40P01" });
  expect(await sendTwo([deadlock, deadlock])).toEqual(["first", "second"]);
});

it("does not let what follows from an outcome hold up a chat for good", async () => {
  const broken = Array.from({ length: 5 }, () => new Error("a fault of ours"));
  expect(await sendTwo(broken)).toEqual(["first", "second"]);
});
