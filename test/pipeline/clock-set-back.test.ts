import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { appNow } from "../../src/db/clock.ts";
import { storeInternal } from "../../src/db/mail/inbox-store.ts";
import { oweMissed } from "../../src/db/mail/outbox-store.ts";
import { decisionsSince } from "../../src/db/reporting/own-report-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, ReportId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { runSchedule } from "../../src/pipeline/scheduler.ts";
import { undoWindowMs } from "../../src/domain/decisions/reversal.ts";
import { redrawAt } from "../../src/workflow/decisions/decide-case.ts";
import { redrawWhatEnds } from "../../src/workflow/decisions/redraw-what-ends.ts";
import { planHealthCheck } from "../../src/workflow/control/check-health.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { oweText } from "../support/plain-saying.ts";

/* The database's clock runs a day ahead for a while, and is right again. */

const desk = useCaseDesk();
const stopping = new AbortController();
const dayMs = 86_400_000;
const jumps: string[] = [];
let scheduling: Promise<void>;
let looks = 0;
beforeAll(async () => {
  const warn = (event: string) => jumps.push(event);
  scheduling = runSchedule(
    {
      db: desk.db,
      log: { ...silentLog, warn },
      jumped: () => undefined,
      mended: redrawWhatEnds,
      outlivedMs: 5_000,
    },
    {
      signal: stopping.signal,
      isMine: () => !stopping.signal.aborted,
      fence: () => Promise.resolve(),
      well: () => void (looks += 1),
    },
  );
  // A jump is told by two looks, one before it.
  await vi.waitFor(() => expect(looks).toBeGreaterThan(0), { timeout: 20_000 });
});
afterAll(async () => {
  stopping.abort();
  await scheduling;
});

const dueInMs = async (key: string) => {
  const [row] = await desk.sql<{ ms: number }[]>`
    select (extract(epoch from due_at - app_now()) * 1000)::float8 as ms
    from scheduled_tasks where key = ${key}`;
  return row?.ms ?? Number.NaN;
};

it("what was planned comes when it should, and what was owed waits for no day", async () => {
  const before = new Date((await unitOfWork(desk.db, appNow)).getTime() + 3 * dayMs);
  await desk.sql`insert into scheduled_tasks (key, lane, due_at, event)
    values ('long before', 'x', ${before}, '{}')`;
  await desk.forward(dayMs);
  await expect.poll(() => jumps.length).toBe(1);
  await unitOfWork(desk.db, async () => {
    await planHealthCheck(new Date((await appNow()).getTime() + 60_000));
    await oweText("owed meanwhile", ChatId.parse(91));
    await storeInternal({ key: "came meanwhile", lane: "y", body: {} });
  });
  await desk.sql`update inbox set not_before = app_now() + interval '2 seconds'`;
  await desk.sql`insert into outbox (key, chat_id, priority, message, created_at, owed_at, not_before)
    values ('tried meanwhile', 92, 50, '{}', app_now() - interval '2 days',
      app_now() - interval '2 days', app_now() + interval '30 seconds')`;
  await desk.forward(-dayMs);
  await expect.poll(() => jumps).toEqual(["clock_jumped", "clock_jumped"]);
  await expect.poll(() => dueInMs("check_health")).toBeLessThanOrEqual(60_000);
  expect(await dueInMs("check_health")).toBeGreaterThan(30_000);
  expect(await dueInMs("long before")).toBeGreaterThan(2.9 * dayMs);
  const late = await desk.sql`
    select key from outbox where not_before > app_now() or owed_at > app_now()
    union all select internal_key from inbox
      where not_before > app_now() or received_at > app_now() or turn_at > app_now()`;
  expect(late).toEqual([]);
});

it("a card that was drawn by that clock is drawn anew when what it offers ends", async () => {
  const choosing = await desk.files({ by: 7_001, subject: termOf("velvet anchor") });
  const decided = await desk.files({ by: 7_001, subject: termOf("copper kettle") });
  const taken = await desk.files({ by: 7_001, subject: termOf("quince bellows") });
  const still = await desk.files({ by: 7_001, subject: termOf("amber lantern") });
  const staffId = randomUUID();
  await desk.sql`insert into staff (id, telegram_user_id, name) values (${staffId}, 21, 'Mo')`;
  await desk.sql`insert into case_panels (case_id, tier, page, staff_id, expires_at)
    values (${choosing}, 'review', 'dismiss', ${staffId}, app_now() + interval '2 minutes')`;
  await desk.sql`insert into assignments (case_id, staff_id, expires_at)
    values (${taken}, ${staffId}, app_now() + interval '30 minutes')`;
  await desk.sql`
    insert into decisions (id, case_id, version, kind, staff_id, from_status, to_status,
      from_category, to_category)
    values (${randomUUID()}, ${decided}, 2, 'dismiss', ${staffId}, 'open', 'dismissed', 'drugs', 'drugs')`;
  await desk.sql`delete from scheduled_tasks`;
  // As it was planned with the decision, and is done too early.
  await unitOfWork(desk.db, async () => {
    await redrawAt({ id: decided }, new Date((await appNow()).getTime() + undoWindowMs + 1_000));
    // A scheduler may have begun its term just before.
    await redrawWhatEnds(false);
  });
  const jumpsBefore = jumps.length;
  await desk.forward(20 * 60_000);
  await expect.poll(() => jumps.length).toBe(jumpsBefore + 1);
  // What is due by that clock was handed over, too.
  const due = () => desk.sql`select 1 from scheduled_tasks where due_at <= app_now()`;
  await expect.poll(async () => (await due()).length).toBe(0);
  await desk.forward(-20 * 60_000);
  await expect.poll(() => jumps.length).toBe(jumpsBefore + 2);
  const redrawn = async (caseId: string) =>
    desk.sql<{ minutes: number }[]>`
      select round(extract(epoch from due_at - app_now()) / 60)::int as minutes
      from scheduled_tasks where key like ${`redraw%:${caseId}:%`}
        and key || ' @ ' || due_at not in (select internal_key from inbox where internal_key is not null)
      order by due_at`;
  await expect.poll(() => redrawn(choosing)).toEqual([{ minutes: 2 }]);
  expect(await redrawn(taken)).toEqual([{ minutes: 30 }]);
  expect(await redrawn(decided)).toEqual([{ minutes: 10 }]);
  expect(await redrawn(still)).toEqual([]);
  // And at once, as that clock may have taken for over what is offered still.
  const atOnce = await desk.sql`
    select distinct split_part(internal_key, ':', 2) as id from inbox
    where internal_key like 'redraw-now:%'`;
  expect(atOnce.map(({ id }) => String(id)).toSorted()).toEqual(
    [choosing, decided, taken].toSorted(),
  );
});

it("whoever reported by that clock hears of what is decided by the right one, and the other way round", async () => {
  const minutes = 20 * 60_000;
  const decide = (caseId: string) => desk.sql`
    insert into decisions (id, case_id, version, kind, from_status, to_status, from_category, to_category)
    values (${randomUUID()}, ${caseId}, 2, 'dismiss', 'open', 'dismissed', 'drugs', 'drugs')`;
  const early = await desk.files({ by: 7_002, subject: termOf("silver thimble") });
  const before = jumps.length;
  await desk.forward(minutes);
  await expect.poll(() => jumps.length).toBe(before + 1);
  const decidedAhead = await desk.files({ by: 7_002, subject: termOf("paper windmill") });
  const reportedAhead = await desk.files({ by: 7_002, subject: termOf("marble staircase") });
  await decide(decidedAhead);
  await decide(early);
  await desk.forward(-minutes);
  await expect.poll(() => jumps.length).toBe(before + 2);
  await expect.poll(async () => (await ahead()).length).toBe(0);
  await decide(reportedAhead);
  await desk.files({ by: 7_003, subject: termOf("silver thimble") });
  const heard = async (caseId: string, by: number) => {
    const [report] = await desk.sql<{ id: string }[]>`
      select r.id from reports r where r.case_id = ${caseId} order by id limit 1 offset ${by}`;
    return unitOfWork(desk.db, () => decisionsSince(ReportId.parse(report?.id)));
  };
  for (const id of [early, decidedAhead, reportedAhead]) expect(await heard(id, 0)).toHaveLength(1);
  // Somebody who came after it hears nothing of it.
  expect(await heard(early, 1)).toEqual([]);
});

it("what somebody missed, and is owed again by that clock, waits no longer than it should", async () => {
  const minutes = 20 * 60_000;
  const chatId = ChatId.parse(7_004);
  await desk.sql`insert into outbox (key, chat_id, priority, message, facts, status, because)
    values ('missed', ${chatId}, 50, '{}', '{"kind":"notify_outcome"}', 'undeliverable', 'blocked')`;
  const before = jumps.length;
  await desk.forward(minutes);
  await expect.poll(() => jumps.length).toBe(before + 1);
  await unitOfWork(desk.db, () => oweMissed(chatId));
  await desk.forward(-minutes);
  await expect.poll(() => jumps.length).toBe(before + 2);
  const waits = async () =>
    (await desk.sql`select 1 from outbox where key = 'missed' and not_before > app_now()`).length;
  await expect.poll(waits, { timeout: 3_000 }).toBe(0);
});

it("what was under way while the clock was set back is set right once it is committed", async () => {
  const minutes = 20 * 60_000;
  const before = jumps.length;
  await desk.forward(minutes);
  await expect.poll(() => jumps.length).toBe(before + 1);
  await desk.forward(-minutes);
  await expect.poll(() => jumps.length).toBe(before + 2);
  const looksBefore = looks;
  await expect.poll(() => looks).toBeGreaterThan(looksBefore);
  await desk.sql`insert into outbox (key, chat_id, priority, message, created_at, owed_at, not_before)
    values ('committed late', 93, 50, '{}', app_now() + interval '20 minutes',
      app_now() + interval '20 minutes', app_now() + interval '20 minutes')`;
  const waits = async () =>
    (await desk.sql`select 1 from outbox where key = 'committed late' and not_before > app_now()`)
      .length;
  expect(await waits()).toBe(1);
  await expect.poll(waits).toBe(0);
});

const ahead = () => desk.sql`
  select 1 from reports where created_at > app_now()
  union all select 1 from submissions where created_at > app_now()
  union all select 1 from cases where opened_at > app_now()
  union all select 1 from decisions where decided_at > app_now()`;
