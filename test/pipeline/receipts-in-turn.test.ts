import { afterEach, beforeEach, expect, it } from "vitest";
import { storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { enqueue } from "../../src/db/mail/outbox-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { Priority } from "../../src/domain/delivery.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { createOwnChat } from "../../src/pipeline/own-chat.ts";
import { startOwnership, type Ownership } from "../../src/pipeline/owner.ts";
import { startSenders, type Senders } from "../../src/pipeline/sender.ts";
import { startWorkers, type Workers } from "../../src/pipeline/worker.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { asText, plainly } from "../support/plain-saying.ts";

/* While more waits than may be sent, whoever comes last gets no receipt before those who came first. */

const desk = useCaseDesk();
const before = 600;
let ownership: Ownership;
let senders: Senders<string>;
let workers: Workers;
let sent: string[] = [];

const owe = (text: string, chatId: ChatId, priority: Priority) =>
  enqueue({
    key: text,
    chatId,
    priority,
    repeat: "once",
    message: { kind: "say", text, language: "en", vars: {}, buttons: [], keyboard: "keep" },
  });

beforeEach(async () => {
  // Many more tokens than the sender can use: nothing but its turn keeps a receipt back.
  await desk.sql`update app_clock set pace = 1000`;
  sent = [];
  ownership = startOwnership({ url: desk.databaseUrl, log: silentLog });
  const saying = { db: desk.db, ...plainly(asText) };
  senders = startSenders<string>({
    ...saying,
    width: 16,
    owner: ownership.current,
    perform: (text) => {
      sent.push(text);
      return Promise.resolve({ kind: "delivered" });
    },
  });
  workers = startWorkers<unknown>({
    db: desk.db,
    log: silentLog,
    width: 2,
    gather: () => Promise.resolve(undefined),
    handle: async ({ body }) => {
      const [priority, lane] = String(body).split(" ");
      await owe(String(body), ChatId.parse(Number(lane)), priority as Priority);
      return [];
    },
    own: createOwnChat(saying, senders),
    onDead: () => Promise.resolve(),
    handlerDeadlineMs: 5_000,
  });
});
afterEach(async () => {
  await workers.stop(1_000);
  await senders.stop(1_000);
  await ownership.stop();
});

it("a receipt waits its turn behind those of others, and an answer does not", async () => {
  await unitOfWork(desk.db, async () => {
    for (let nth = 1; nth <= before; nth += 1) {
      await owe(`earlier ${nth}`, ChatId.parse(nth), "receipt");
    }
  });
  // Some have gone by then, and many more wait.
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBeGreaterThan(10);
  const updates = ["receipt 900", "answer 901"].map((body, at) => {
    return { updateId: 800 + at, lane: body.split(" ")[1] ?? "", urgency: "other" as const, body };
  });
  workers.take(await storeUpdates(desk.db, updates));
  await expect.poll(() => sent.length, { timeout: 15_000 }).toBe(before + updates.length);
  expect(sent.at(-1)).toBe("receipt 900");
  expect(sent.indexOf("answer 901")).toBeLessThan(before - 20);
});
