import { uuidv7 } from "uuidv7";
import { beforeAll, expect, it } from "vitest";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { setChannelOfReports } from "../../src/db/transparency/published-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, StaffId, UserId } from "../../src/domain/ids.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { planSummary } from "../../src/workflow/queues/sum-up-day.ts";
import { planSweep } from "../../src/workflow/privacy/sweep.ts";
import { seal, verifyAudit } from "../support/audit.ts";
import { doWhatIsDue } from "../support/due.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* Each day the head of the trail goes where the database is not; after five years events go. */

const operator = { owners: [UserId.parse(501), UserId.parse(502)], outcomeNoticeDelayMs: 0 };
const dayMs = 86_400_000;
const desk = useQueueDesk();

beforeAll(async () => {
  await desk.sql`update app_clock set shift = date_trunc('day', now()) + interval '1 day' - now()`;
  await unitOfWork(desk.db, planSummary);
});

const event = (code: string) => desk.sql`
  insert into audit_events (kind, subject_code, actor, facts)
  values ('intake_paused', ${code}, 'system', '{}')`;
const sealAll = () => unitOfWork(desk.db, () => seal(0, 100));

async function dayPasses(): Promise<void> {
  await desk.forward(dayMs);
  await doWhatIsDue(desk, operator);
}

/** Who was told of the head since the last time, and what they read. */
async function told(): Promise<{ chat: number; text: string }[]> {
  const found = await desk.sql<{ chat_id: string; vars: Record<string, number> }[]>`
    update outbox set status = 'sent'
    where message ->> 'text' = 'audit-head-of-day' and status = 'waiting'
    returning chat_id, message -> 'vars' as vars`;
  const texts = createTexts();
  return found.map(({ chat_id, vars }) => ({
    chat: Number(chat_id),
    text: texts.message("en", "audit-head-of-day", vars).text,
  }));
}

it("before anything was sealed nobody hears of a head", async () => {
  await dayPasses();
  expect(await told()).toEqual([]);
});

it("each admin and the seniors' group have the head as a message, each day with the root of that day", async () => {
  await event("one");
  await sealAll();
  const { head } = await verifyAudit(desk.databaseUrl);
  await dayPasses();
  const messages = await told();
  expect(messages.map(({ chat }) => chat).toSorted((a, b) => a - b)).toEqual([-1002, 501, 502]);
  for (const { text } of messages) expect(text).toContain(head);
  // What was seen of nothing but a receipt has to be published, too: its event may not be sealed yet.
  await dayPasses();
  const next = await told();
  expect(next.map(({ chat }) => chat).toSorted((a, b) => a - b)).toEqual([-1002, 501, 502]);
  for (const { text } of next) expect(text).toContain(head);
  expect(next[0]?.text).not.toBe(messages[0]?.text);
});

it("the channel of reports has the hash alone, by which the chain is still found", async () => {
  await unitOfWork(desk.db, async () => {
    const admin = await staffOf(UserId.parse(501), StaffId.parse(uuidv7()), "Ada");
    await setChannelOfReports(ChatId.parse(-1009), admin);
  });
  await event("published");
  await sealAll();
  const { head } = await verifyAudit(desk.databaseUrl);
  const [position = "", hash = ""] = head.split(":");
  await dayPasses();
  const [row] = await desk.sql<{ message: object }[]>`
    select message from outbox where chat_id = -1009 and status = 'waiting'`;
  expect(JSON.stringify(row?.message)).toContain(hash);
  expect(JSON.stringify(row?.message)).not.toContain(`${position}:`);
  const noted = (of: string) => verifyAudit(desk.databaseUrl, of);
  expect((await noted(hash)).fault).toBeUndefined();
  expect((await noted("0".repeat(64))).fault).toMatchObject({ kind: "head_not_reached" });
  await told();
});

it("what was sealed five years ago goes in whole seals, and the chain that is left is whole", async () => {
  await event("two");
  await event("three");
  await sealAll();
  await desk.forward(4 * 366 * dayMs);
  await event("four");
  await sealAll();
  const codes = async () =>
    (await desk.sql`select subject_code from audit_events order by id`).map(
      (row) => row["subject_code"],
    );
  await desk.forward(357 * dayMs);
  const before = await codes();
  await sweeps();
  expect(await codes()).toEqual(before);

  await desk.forward(6 * dayMs);
  await sweeps();
  expect(await codes()).toEqual(["four"]);
  const verdict = await verifyAudit(desk.databaseUrl);
  expect(verdict).toMatchObject({ fault: undefined, difference: undefined, unsealed: 0 });

  // The newest seal stays however old it is: what comes next goes on from it.
  await desk.forward(6 * 366 * dayMs);
  await sweeps();
  expect(await codes()).toEqual(["four"]);
  await event("five");
  await sealAll();
  await sweeps();
  expect(await codes()).toEqual(["five"]);
  expect((await verifyAudit(desk.databaseUrl)).fault).toBeUndefined();
});

it("a beginning that was cut off before its time is found", async () => {
  await event("six");
  await sealAll();
  await desk.sql`set session_replication_role = replica`;
  await desk.sql`delete from audit_events where subject_code = 'five'`;
  await desk.sql`delete from audit_seals where first = (select min(first) from audit_seals)`;
  expect((await verifyAudit(desk.databaseUrl)).fault).toEqual({
    kind: "position_missing",
    position: 1,
  });
});

async function sweeps(): Promise<void> {
  const now = await desk.sql<{ now: Date }[]>`select app_now() as now`;
  await desk.sql`delete from scheduled_tasks`;
  // Nobody switched the machine off for years.
  await desk.sql`insert into sweeps (ran_at) values (app_now())
    on conflict (single) do update set ran_at = app_now()`;
  await unitOfWork(desk.db, () => planSweep(now[0]?.now ?? new Date()));
  await doWhatIsDue(desk, operator);
}
