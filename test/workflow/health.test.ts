import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { buryItem, storeInternal } from "../../src/db/mail/inbox-store.ts";
import { readHealth } from "../../src/db/control/health-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { UserId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startOwnership } from "../../src/pipeline/owner.ts";
import { checkHealth } from "../../src/workflow/control/check-health.ts";
import { retryDeadLetters } from "../../src/workflow/control/retry-dead-letters.ts";
import { openCaseDesk, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

const ada = { userId: UserId.parse(700), name: "Ada" };
const tom = { userId: UserId.parse(701), name: "Tom" };
const operator = { owners: [ada.userId], outcomeNoticeDelayMs: 0 };
const database = useDatabase();
const minuteMs = 60_000;
let desk: CaseDesk;
let poller: ReturnType<typeof startOwnership>;

/** A process that takes updates in. */
async function startPoller() {
  poller = startOwnership({ url: database.url(), log: silentLog });
  const standing = poller.stand("poller", () => undefined);
  await vi.waitFor(() => expect(standing.owner()).toBeDefined(), { timeout: 5_000 });
}
const check = () => unitOfWork(desk.db, () => checkHealth(operator));
const health = () => unitOfWork(desk.db, readHealth);
/** Which alarms were owed to the admin, in order. Nothing sends here, so they are let go of. */
async function alarms(): Promise<string[]> {
  const found = await desk.sql<{ text: string }[]>`
    update outbox set status = 'sent' where message ->> 'text' like 'alert-%' and status = 'waiting'
    returning message ->> 'text' as text`;
  return found.map(({ text }) => text);
}

beforeAll(async () => {
  desk = openCaseDesk(database.url());
  await startPoller();
});
afterAll(async () => {
  await poller.stop();
  await desk.close();
});

it("says who takes updates in, of which version, and what it stands on", async () => {
  const { poller: who, versions, inbox } = await health();
  expect(who).toMatch(/\/\d+ v\d+\.\d+\.\d+/);
  expect(versions.migrations).toBeGreaterThan(2);
  expect(versions.postgres).toMatch(/^\d+/);
  expect(inbox).toEqual({ waiting: 0, oldestMs: 0 });
  await check();
  expect(await alarms()).toEqual([]);
});

it("a backlog of more than five minutes is told of once, and again after it was well", async () => {
  const store = (key: string) =>
    unitOfWork(desk.db, () => storeInternal({ key, lane: "x", body: { kind: "poll_conflict" } }));
  await store("first");
  await desk.forward(4 * minuteMs);
  await check();
  expect(await alarms()).toEqual([]);
  await desk.forward(2 * minuteMs);
  await check();
  expect(await alarms()).toEqual([]);
  await desk.forward(minuteMs);
  await check();
  await check();
  expect(await alarms()).toEqual(["alert-backlog"]);
  await desk.sql`update inbox set done_at = app_now()`;
  await check();
  await store("second");
  await desk.forward(6 * minuteMs);
  await check();
  await desk.forward(minuteMs);
  await check();
  expect(await alarms()).toEqual(["alert-backlog"]);
  await desk.sql`update inbox set done_at = app_now()`;
  await check();
});

it("what was given up is told of, and tried again when an admin says so", async () => {
  const body = { kind: "poll_conflict" };
  await unitOfWork(desk.db, () => storeInternal({ key: "dead", lane: "y", body }));
  const [dead] = await desk.sql`select arrival from inbox where internal_key = 'dead'`;
  await unitOfWork(desk.db, () => buryItem(Number(dead?.["arrival"])));
  await desk.sql`insert into outbox (key, chat_id, priority, message, status, because)
    values ('given up', 5, 10, '{"kind": "show_screen", "chatId": 5}', 'abandoned', 'rejected')`;
  expect((await health()).deadLetters).toBe(2);
  await check();
  expect(await alarms()).toEqual(["alert-dead-letters"]);
  const retry = (by: typeof ada) => unitOfWork(desk.db, () => retryDeadLetters(operator, by));
  expect(await retry(tom)).toBe("not_admin");
  expect((await health()).deadLetters).toBe(2);
  expect(await retry(ada)).toBe("retried");
  expect(await retry(ada)).toBe("nothing_there");
  expect((await health()).deadLetters).toBe(0);
  const events = await desk.sql`select facts from audit_events where kind = 'dead_letters_retried'`;
  expect(events.map((event) => event["facts"])).toEqual([{ incoming: 1, outgoing: 1 }]);
});

it("that nobody polls is told of only when it lasts", async () => {
  await desk.sql`update inbox set done_at = app_now()`;
  await desk.sql`update outbox set status = 'sent'`;
  await poller.stop();
  await check();
  expect(await alarms()).toEqual([]);
  await desk.forward(minuteMs);
  await check();
  await check();
  expect(await alarms()).toEqual(["alert-no-poller"]);
});
