import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { readFigures } from "../../src/db/control/figure-of-now-store.ts";
import { readHealth } from "../../src/db/control/health-store.ts";
import { storeInternal } from "../../src/db/mail/inbox-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startOwnership, type Ownership } from "../../src/pipeline/owner.ts";
import { startSenders, type Senders } from "../../src/pipeline/sender.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { asText, oweText, plainly } from "../support/plain-saying.ts";

/* How long something waits is told since it was owed or came in, whatever was tried since. */

const desk = useCaseDesk();
const minuteMs = 60_000;
let ownership: Ownership;
let senders: Senders<string>;
let isDown = true;
beforeAll(() => {
  ownership = startOwnership({ url: desk.databaseUrl, log: silentLog });
  senders = startSenders<string>({
    db: desk.db,
    ...plainly(asText),
    traceOf: () => undefined,
    width: 4,
    owner: ownership.current,
    perform: () => Promise.resolve({ kind: isDown ? "unknown" : "delivered" }),
  });
});
afterAll(async () => {
  await senders.stop(1_000);
  await ownership.stop();
});
beforeEach(async () => {
  await desk.sql`update inbox set done_at = app_now() where done_at is null`;
});

const figures = () => readFigures(desk.db, ownership.current());
const health = () => unitOfWork(desk.db, readHealth);

it("a message that Telegram does not take is owed since it was owed", async () => {
  await unitOfWork(desk.db, () => oweText("in vain", ChatId.parse(88)));
  const tries = async () => (await desk.sql`select unknowns from outbox`)[0]?.["unknowns"];
  await expect.poll(tries).toBe(1);
  await desk.forward(8 * minuteMs);
  await expect.poll(tries).toBe(2);
  const { outbox, failingMs } = await figures();
  expect(outbox.waiting).toBe(1);
  expect(outbox.oldestMs).toBeGreaterThan(8 * minuteMs);
  expect(failingMs).toBeGreaterThan(8 * minuteMs);
  expect((await health()).outbox.oldestMs).toBeGreaterThan(8 * minuteMs);
  isDown = false;
  await desk.forward(minuteMs);
  await expect.poll(async () => (await figures()).outbox.waiting).toBe(0);
});

it("an update that fails is waiting since it came in", async () => {
  await unitOfWork(desk.db, () => storeInternal({ key: "k", lane: "x", body: {} }));
  await desk.forward(6 * minuteMs);
  await desk.sql`update inbox set not_before = app_now() + interval '10 seconds' where done_at is null`;
  expect((await figures()).inbox.oldestMs).toBeGreaterThan(6 * minuteMs);
  expect((await health()).inbox).toMatchObject({ waiting: 1 });
});

it("what is to be said later is not owed before", async () => {
  await desk.sql`insert into outbox (key, chat_id, priority, message, owed_at, not_before)
    values ('later', 89, 50, '{}', app_now() + interval '1 hour', app_now() + interval '1 hour')`;
  expect((await figures()).outbox.waiting).toBe(0);
});

it("one process of all tells of what is not its own", async () => {
  expect(await figures()).toMatchObject({ leads: true, processes: 1 });
  const other = await readFigures(desk.db, (ownership.current() ?? 0) + 1);
  expect(other.leads).toBe(false);
});
