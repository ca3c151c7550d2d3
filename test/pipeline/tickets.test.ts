import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { claimOwn, type ClaimedOwn } from "../../src/db/mail/claim-store.ts";
import { owedFirst } from "../../src/db/mail/outbox-store.ts";
import type { OutboxRow } from "../../src/db/mail/sending-store.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startOwnership } from "../../src/pipeline/owner.ts";
import { startSenders, type Ticket } from "../../src/pipeline/sender.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { asText, oweText, plainly } from "../support/plain-saying.ts";

/* Whoever owes something to a free chat claims and sends it, without waiting for a look at what is owed. */

const desk = useCaseDesk();
const chatId = ChatId.parse(4_711);
let ownership: ReturnType<typeof startOwnership>;
let senders: ReturnType<typeof startSenders<string>>;
let sent: string[] = [];
let answer: () => Promise<void> = () => Promise.resolve();

beforeEach(async () => {
  await desk.sql`delete from outbox`;
  await desk.sql`update app_clock set pace = 50`;
  sent = [];
  answer = () => Promise.resolve();
  ownership = startOwnership({ url: desk.databaseUrl, log: silentLog });
  senders = startSenders<string>({
    db: desk.db,
    ...plainly(asText),
    width: 4,
    owner: ownership.current,
    perform: async (text) => {
      sent.push(text);
      await answer();
      return { kind: "delivered" };
    },
  });
});
afterEach(async () => {
  await senders.stop(1_000);
  await ownership.stop();
});

const owe = (text: string) => oweText(text, chatId);

/** Once the chats are this process's, and a token is there. */
async function reserved(): Promise<Ticket<string>> {
  let ticket: Ticket<string> | undefined;
  await expect.poll(() => (ticket ??= senders.reserve(chatId))).toBeDefined();
  if (ticket === undefined) throw new Error("no ticket");
  return ticket;
}

/** Owes a text and claims it in the same transaction; undefined: something else comes first there. */
async function oweAndClaim(
  text: string,
  { owner }: Ticket<string>,
): Promise<OutboxRow | undefined> {
  let claimed: ClaimedOwn | undefined;
  const message = await unitOfWork(desk.db, async () => {
    await owe(text);
    await claimOwn(owner, [{ key: text, says: { edits: undefined } }], ([only]) => {
      claimed = only;
    });
    return owedFirst(chatId)?.message;
  });
  return claimed && message && { ...claimed, chatId, message };
}

const statusOf = async (text: string) =>
  (await desk.sql`select status from outbox where key = ${text}`)[0]?.["status"];

it("what is claimed with what it follows from is sent after the commit, and settled", async () => {
  const ticket = await reserved();
  const row = await oweAndClaim("at once", ticket);
  if (row === undefined) throw new Error("not claimed");
  expect(senders.reserve(chatId)).toBeUndefined();
  ticket.send(row, "at once");
  await expect.poll(() => statusOf("at once")).toBe("sent");
  expect(sent).toEqual(["at once"]);
  await expect.poll(() => senders.reserve(chatId)).toBeDefined();
});

it("what was owed meanwhile is sent next, without a wake-up", async () => {
  const ticket = await reserved();
  answer = async () => {
    answer = () => Promise.resolve();
    await unitOfWork(desk.db, () => owe("second"));
    senders.wake();
    await sleep(50);
  };
  const row = await oweAndClaim("first", ticket);
  if (row === undefined) throw new Error("not claimed");
  ticket.send(row, "first");
  await expect.poll(() => sent).toEqual(["first", "second"]);
});

it("nothing is overtaken: what waited there before is sent first", async () => {
  const ticket = await reserved();
  await unitOfWork(desk.db, () => owe("first"));
  expect(await oweAndClaim("second", ticket)).toBeUndefined();
  expect(sent).toEqual([]);
  ticket.release(true);
  await expect.poll(() => sent).toEqual(["first", "second"]);
});

it("what was owed by that key before, with other words, is not taken for what is owed now", async () => {
  const ticket = await reserved();
  await unitOfWork(desk.db, () => owe("once"));
  // Once means: what is owed the second time is dropped.
  expect(await oweAndClaim("once", ticket)).toBeUndefined();
  ticket.release(true);
  await expect.poll(() => sent).toEqual(["once"]);
});

it("a ticket that was not needed costs nothing, and none is used twice", async () => {
  for (let nth = 0; nth < 20; nth += 1) (await reserved()).release(false);
  const ticket = await reserved();
  ticket.release(false);
  expect(() => {
    ticket.release(false);
  }).toThrow("used");
});

it("there is none after a stop", async () => {
  (await reserved()).release(false);
  await senders.stop(1_000);
  expect(senders.reserve(chatId)).toBeUndefined();
});

it("what was claimed and is known to nobody is sent all the same", async () => {
  const { owner, release } = await reserved();
  release(false);
  await unitOfWork(desk.db, async () => {
    await owe("claimed");
    await rows(sql`
      update outbox set status = 'sending', owner = ${owner}, claimed = wanted where key = 'claimed'`);
  });
  await expect.poll(() => statusOf("claimed"), { timeout: 15_000 }).toBe("sent");
  expect(sent).toEqual(["claimed"]);
}, 20_000);
