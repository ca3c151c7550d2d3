import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { postedUnder, screenKey } from "../../src/db/speaking/posted-store.ts";
import { noteIncoming } from "../../src/db/speaking/screen-store.ts";
import { storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { createOwnChat } from "../../src/pipeline/own-chat.ts";
import { startOwnership, type Ownership } from "../../src/pipeline/owner.ts";
import { startSenders, type Senders } from "../../src/pipeline/sender.ts";
import { startWorkers } from "../../src/pipeline/worker.ts";
import type { Lanes } from "../../src/pipeline/lanes.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { oweText, plainly } from "../support/plain-saying.ts";

/* What a worker owes to the person whose update it handles is claimed in the transaction of the update. */

const desk = useCaseDesk();
const chatId = ChatId.parse(4_712);
let connection: Connection;
let ownership: Ownership;
let senders: Senders<string>;
let workers: Lanes;
let statements: string[] = [];
let sent: string[] = [];
let compose: (text: string) => Promise<string | undefined>;
let after: () => Promise<void>;
let failures = 0;
/** How long Telegram takes to answer. */
let answerMs = 0;
let updateId = 700;

const owe = (text: string) => oweText(text, chatId);

beforeEach(async () => {
  await desk.sql`delete from outbox`;
  await desk.sql`update app_clock set pace = 1000`;
  [sent, failures, answerMs] = [[], 0, 0];
  compose = (text) => Promise.resolve(text);
  after = () => Promise.resolve();
  const debug = (statement: string) => statements.push(statement.trim());
  connection = connect(desk.databaseUrl, { connections: 4, name: "claims", debug });
  ownership = startOwnership({ url: desk.databaseUrl, log: silentLog });
  const { db } = connection;
  const saying = {
    db,
    ...plainly((message) =>
      message.kind === "say" ? compose(message.text) : Promise.resolve(undefined),
    ),
  };
  senders = startSenders<string>({
    ...saying,
    width: 4,
    owner: ownership.current,
    perform: async (text) => {
      sent.push(text);
      await sleep(answerMs);
      return { kind: "delivered" };
    },
  });
  const own = createOwnChat(saying, senders);
  workers = startWorkers<unknown>({
    db,
    log: silentLog,
    width: 2,
    gather: () => Promise.resolve(undefined),
    handle: async ({ body }) => {
      await owe(String(body));
      await after();
      return [];
    },
    own: {
      ...own,
      draw: async (lane, sinceMs) => {
        try {
          return await own.draw(lane, sinceMs);
        } catch (error) {
          failures += 1;
          throw error;
        }
      },
    },
    onDead: () => Promise.resolve(),
    handlerDeadlineMs: 5_000,
  });
  // Once the chats are this process's, and a token is there.
  await expect
    .poll(() => {
      const ticket = senders.reserve(chatId);
      ticket?.release(false);
      return ticket;
    })
    .toBeDefined();
});
afterEach(async () => {
  await workers.stop(1_000);
  await senders.stop(1_000);
  await ownership.stop();
  await connection.close();
});

async function comes(body: string): Promise<void> {
  updateId += 1;
  statements = [];
  await storeUpdates(desk.db, [{ updateId, lane: String(chatId), urgency: "conversation", body }]);
  workers.wake();
}
const statusOf = async (key: string) =>
  (await desk.sql`select status from outbox where key = ${key}`)[0]?.["status"];

it("an answer is owed and claimed in one transaction, and sent after it", async () => {
  await comes("an answer");
  await expect.poll(() => statusOf("an answer")).toBe("sent");
  expect(sent).toEqual(["an answer"]);
  expect(statements.filter((each) => each === "begin")).toHaveLength(1);
});

it("what waited there before goes first, and then the answer", async () => {
  await unitOfWork(desk.db, () => owe("waited"));
  await comes("an answer");
  await expect.poll(() => sent, { timeout: 5_000 }).toEqual(["waited", "an answer"]);
});

it("nothing of what is rolled back is sent, and the next is", async () => {
  let isFirst = true;
  after = () => {
    if (!isFirst) return Promise.resolve();
    isFirst = false;
    return Promise.reject(new Error("a fault of the handler"));
  };
  await comes("tried twice");
  await expect.poll(() => statusOf("tried twice"), { timeout: 5_000 }).toBe("sent");
  await comes("next");
  await expect.poll(() => sent, { timeout: 5_000 }).toEqual(["tried twice", "next"]);
});

it("what can't be drawn keeps nothing from being handled, and is left to the sender", async () => {
  compose = (text) =>
    text === "poison" ? Promise.reject(new Error("can't be drawn")) : Promise.resolve(text);
  await comes("poison");
  const handled = async () =>
    (
      await desk.sql`select attempts from inbox where update_id = ${updateId} and done_at is not null`
    )[0];
  await expect.poll(handled, { timeout: 5_000 }).toEqual({ attempts: 1 });
  expect(failures).toBe(1);
  await expect.poll(() => statusOf("poison"), { timeout: 30_000 }).toBe("abandoned");
}, 40_000);

it("what a person does before Telegram has answered is handled once it has", async () => {
  answerMs = 30;
  const seen: unknown[] = [];
  after = async () => {
    const [first] = await rows(sql`select status from outbox where key = 'first'`);
    seen.push(first?.["status"]);
  };
  await comes("first");
  await expect.poll(() => sent).toEqual(["first"]);
  await comes("second");
  await expect.poll(() => sent).toEqual(["first", "second"]);
  expect(seen).toEqual(["waiting", "sent"]);
});

it("what a send has left in the chat meanwhile is known when the answer is drawn", async () => {
  const stood: number[] = [];
  compose = async (text) => {
    stood.push((await postedUnder(screenKey(chatId))).length);
    return text;
  };
  const visit = () => noteIncoming(chatId, { messageId: 1, language: "en" });
  after = async () => {
    await visit();
  };
  await comes("nothing stands");
  await expect.poll(() => statusOf("nothing stands")).toBe("sent");
  after = async () => {
    await visit();
    const ticket = senders.reserve(chatId);
    if (ticket === undefined) throw new Error("no ticket");
    await desk.sql`insert into posted_messages (chat_id, message_id, key)
      values (${chatId}, 5, ${screenKey(chatId)})`;
    ticket.release(false);
  };
  await comes("something stands");
  await expect.poll(() => statusOf("something stands")).toBe("sent");
  expect(stood).toEqual([0, 1]);
});

it("a Telegram that does not answer holds up nobody for long", async () => {
  answerMs = 3_000;
  await comes("first");
  await expect.poll(() => sent).toEqual(["first"]);
  await comes("second");
  const handled = () =>
    desk.sql`select 1 from inbox where update_id = ${updateId} and done_at is not null`;
  await expect.poll(async () => (await handled()).length).toBe(1);
  expect(await statusOf("first")).toBe("sending");
});
