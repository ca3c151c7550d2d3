import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSession } from "../../src/db/connect.ts";
import { claim } from "../../src/db/mail/claim-store.ts";
import { slotCount } from "../../src/db/mail/destination-store.ts";
import { enter } from "../../src/db/mail/process-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startOwnership } from "../../src/pipeline/owner.ts";
import { startSenders } from "../../src/pipeline/sender.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { asText, oweText, plainly } from "../support/plain-saying.ts";
import { nextIn } from "../support/paced-chat.ts";
import { leaseAllTo } from "../support/sending-slots.ts";

/* Several processes share all chats, and what one leaves the others take over. */

const desk = useCaseDesk();
const stops: (() => Promise<void>)[] = [];
beforeEach(async () => {
  for (const table of ["outbox", "sender_slots", "senders"]) {
    await desk.sql`delete from ${desk.sql(table)}`;
  }
  await desk.sql`update app_clock set pace = 50`;
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A process that sends to a Telegram that answers after `answerMs`. */
function startProcess({ answerMs = 0 } = {}) {
  const ownership = startOwnership({ url: desk.databaseUrl, log: silentLog });
  const sent: string[] = [];
  const settled: string[] = [];
  const senders = startSenders<string>({
    db: desk.db,
    ...plainly(asText),
    width: 16,
    owner: ownership.current,
    perform: async (text) => {
      sent.push(text);
      await sleep(answerMs);
      settled.push(text);
      return { kind: "delivered" };
    },
  });
  const stop = async () => {
    await senders.stop(2_000);
    await ownership.stop();
  };
  stops.push(stop);
  return { senders, sent, settled, stop, ownership };
}

const owe = (text: string, chatId: number) =>
  unitOfWork(desk.db, () => oweText(text, ChatId.parse(chatId)));

const slotsOf = async () => {
  const found = await desk.sql<{ owner: number; count: number }[]>`
    select owner, count(*)::int as count from sender_slots where owner is not null
    group by owner order by owner`;
  return found.map(({ count }) => count);
};

it("one process alone has all chats, and two share them", async () => {
  startProcess();
  await expect.poll(slotsOf).toEqual([slotCount]);
  const second = startProcess();
  await expect.poll(slotsOf, { timeout: 8_000 }).toEqual([slotCount / 2, slotCount / 2]);
  await second.stop();
  await expect.poll(slotsOf, { timeout: 8_000 }).toEqual([slotCount]);
});

it("what is owed is sent once, by whichever of two processes has the chat", async () => {
  const [one, two] = [startProcess(), startProcess()];
  await expect.poll(async () => (await slotsOf()).length, { timeout: 8_000 }).toBe(2);
  const texts = Array.from({ length: 40 }, (_, nth) => `text ${nth}`);
  for (const [nth, text] of texts.entries()) await owe(text, 500 + nth);
  await expect.poll(() => one.sent.length + two.sent.length, { timeout: 8_000 }).toBe(40);
  expect([...one.sent, ...two.sent].toSorted()).toEqual(texts.toSorted());
  expect(Math.min(one.sent.length, two.sent.length)).toBeGreaterThan(0);
});

it("the chats of a process whose session ended are taken over at once", async () => {
  await leaseAllTo(desk.db, 999);
  await owe("left", 77);
  const { sent } = startProcess();
  await expect.poll(() => sent, { timeout: 5_000 }).toEqual(["left"]);
  expect(await slotsOf()).toEqual([slotCount]);
});

it("so are those of one that was not seen for long, though its session looks alive", async () => {
  const host = openSession(desk.databaseUrl, "dies", { answerMs: 5_000, lost: () => undefined });
  stops.push(host.close);
  const died = await enter(host.db, 10_000);
  await leaseAllTo(desk.db, died);
  await desk.sql`update senders set seen_at = now() - interval '9 seconds' where owner = ${died}`;
  startProcess();
  await sleep(300);
  expect(await slotsOf()).toEqual([slotCount]);
  await owe("left", 77);
  await expect
    .poll(async () => (await desk.sql`select 1 from senders where owner = ${died}`).length, {
      timeout: 5_000,
    })
    .toBe(0);
  await expect
    .poll(async () => (await desk.sql`select status from outbox`)[0]?.["status"])
    .toBe("sent");
});

it("nothing begins in a chat that another process has taken over", async () => {
  await leaseAllTo(desk.db, 5);
  await owe("theirs", 31);
  const row = await nextIn(desk.db, 31);
  if (row === undefined) throw new Error("nothing is owed");
  const asked = [{ id: row.id, wanted: row.wanted, says: { edits: undefined } }];
  await leaseAllTo(desk.db, 6);
  expect(await unitOfWork(desk.db, () => claim(5, asked))).toEqual(new Map());
  expect(await unitOfWork(desk.db, () => claim(6, asked))).toEqual(new Map([[row.id, "sending"]]));
});

it("a stop waits for what is on its way, and leaves its chats to others at once", async () => {
  const { senders, sent, settled, ownership } = startProcess({ answerMs: 300 });
  await owe("slow", 9);
  await expect.poll(() => sent).toEqual(["slow"]);
  await senders.stop(2_000);
  expect(settled).toEqual(["slow"]);
  expect(await slotsOf()).toEqual([]);
  await ownership.stop();
  const [row] = await desk.sql`select status from outbox`;
  expect(row?.["status"]).toBe("sent");
});

it("a group's first message goes at once after a quiet minute, and waits when another process was there just now", async () => {
  await desk.sql`update app_clock set pace = 1`;
  const first = startProcess();
  await owe("after a quiet minute", -77);
  await expect.poll(() => first.sent, { timeout: 5_000 }).toEqual(["after a quiet minute"]);
  await first.stop();
  const second = startProcess();
  await owe("to a person", 77);
  await owe("just after another", -77);
  await expect.poll(() => second.sent, { timeout: 5_000 }).toEqual(["to a person"]);
  await sleep(1_000);
  expect(second.sent).toEqual(["to a person"]);
}, 20_000);
