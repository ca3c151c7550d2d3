import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { park } from "../../src/db/mail/pacing-store.ts";
import { setRight } from "../../src/db/mail/clock-store.ts";
import { decisionsSince } from "../../src/db/reporting/own-report-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ReportId } from "../../src/domain/ids.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";

/* The clock ran ahead, and nobody saw it being set back: a process that begins then mends what it finds. */

const desk = useCaseDesk();
const aheadMs = 20 * 60_000;
beforeEach(() => desk.sql`delete from outbox`);

const mends = () => unitOfWork(desk.db, () => setRight());
const waitsMs = async (what: "outbox" | "pacing_buckets") => {
  const column = what === "outbox" ? "not_before" : "parked_until";
  const [row] = await desk.sql.unsafe<{ ms: number }[]>(
    `select (extract(epoch from ${column} - app_now()) * 1000)::float8 as ms from ${what}`,
  );
  return row?.ms ?? Number.NaN;
};

it("a chat that Telegram asked to leave alone is left alone for as long as it asked", async () => {
  // It was asked so before, by the right clock.
  await unitOfWork(desk.db, () => park(77, 1_000));
  await desk.forward(aheadMs);
  await unitOfWork(desk.db, () => park(77, 30_000));
  await desk.forward(-aheadMs);
  await mends();
  expect(await waitsMs("pacing_buckets")).toBeLessThanOrEqual(30_000);
  expect(await waitsMs("pacing_buckets")).toBeGreaterThan(10_000);
});

it("one that it asked to leave alone for long by the right clock is left alone as before", async () => {
  await desk.sql`delete from pacing_buckets`;
  await unitOfWork(desk.db, () => park(77, 3_600_000));
  await mends();
  expect(await waitsMs("pacing_buckets")).toBeGreaterThan(3_590_000);
});

it("who reported by that clock hears of what was decided before it was mended", async () => {
  const decide = (caseId: string) => desk.sql`
    insert into decisions (id, case_id, version, kind, from_status, to_status, from_category, to_category)
    values (${randomUUID()}, ${caseId}, 2, 'dismiss', 'open', 'dismissed', 'drugs', 'drugs')`;
  const since = async (caseId: string) => {
    const [report] = await desk.sql<{ id: string }[]>`
      select id from reports where case_id = ${caseId}`;
    return unitOfWork(desk.db, () => decisionsSince(ReportId.parse(report?.id)));
  };
  const before = await desk.files({ by: 7_102, subject: termOf("silver thimble") });
  await decide(before);
  await desk.forward(aheadMs);
  const decidedAhead = await desk.files({ by: 7_103, subject: termOf("paper windmill") });
  await decide(decidedAhead);
  const reportedAhead = await desk.files({ by: 7_104, subject: termOf("marble staircase") });
  await desk.forward(-aheadMs);
  await decide(reportedAhead);
  const after = await desk.files({ by: 7_105, subject: termOf("copper kettle") });
  await mends();
  for (const each of [before, decidedAhead, reportedAhead]) {
    expect(await since(each)).toHaveLength(1);
  }
  expect(await since(after)).toEqual([]);
});

it("a decision that was made while the clock was set back is told when it should be", async () => {
  const caseId = await desk.files({ by: 7_101, subject: termOf("velvet anchor") });
  const decisionId = randomUUID();
  await desk.forward(aheadMs);
  await desk.sql`
    insert into decisions (id, case_id, version, kind, from_status, to_status, from_category,
      to_category, tells, tell_from)
    values (${decisionId}, ${caseId}, 2, 'dismiss', 'open', 'dismissed', 'drugs', 'drugs', 'plain',
      app_now() + interval '1 minute')`;
  await desk.forward(-aheadMs);
  // What follows from it was written by the clock that was right again.
  await desk.sql`
    insert into outbox (key, chat_id, priority, message, facts, owed_at, not_before)
    select 'told', 78, 50, '{}', jsonb_build_object('kind', 'notify_outcome', 'decisionId', id),
      tell_from, tell_from from decisions where id = ${decisionId}`;
  await mends();
  expect(await waitsMs("outbox")).toBeLessThanOrEqual(60_000);
  expect(await waitsMs("outbox")).toBeGreaterThan(30_000);
});
