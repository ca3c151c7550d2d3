import * as fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keepFigures } from "../../src/db/control/figure-store.ts";
import { readDays, readStats } from "../../src/db/control/stats-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { categoryKeys, type CategoryKey } from "../../src/domain/cases/categories.ts";
import { DecisionKind } from "../../src/domain/decisions/decision.ts";
import { dismissalGrounds } from "../../src/domain/decisions/grounds.ts";
import { decisionsOfKind, statsRanges } from "../../src/domain/control/stats.ts";
import { openCaseDesk, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";
import { nameAt } from "../support/name-at.ts";

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;
const database = useDatabase();
let desk: CaseDesk;
const ids = { staff: uuidv7(), reporter: uuidv7() };

beforeAll(async () => {
  desk = openCaseDesk(database.url());
  const { sql } = desk;
  await sql`insert into staff (id, telegram_user_id, name) values (${ids.staff}, 800, 'Mo')`;
  await sql`insert into reporters (id, telegram_user_id) values (${ids.reporter}, 900)`;
});
afterAll(() => desk.close());

const category = fc.constantFrom(...categoryKeys);
const generatedCase = fc.record({
  /** Before now; half a minute off, so that no time is on the edge of a range. */
  openedBeforeMin: fc.integer({ min: 60, max: 366 * 1_440 }),
  category,
  status: fc.constantFrom("open", "escalated", "dismissed", "upheld", "withdrawn"),
  reports: fc.array(
    fc.record({ afterMin: fc.nat({ max: 90 * 1_440 }), category, isWithdrawn: fc.boolean() }),
    { maxLength: 4 },
  ),
  history: fc.array(
    fc.record({
      afterMin: fc.integer({ min: 1, max: 20 * 1_440 }),
      kind: fc.constantFrom(...DecisionKind.options),
      ground: fc.constantFrom(...dismissalGrounds),
      category,
      byTeam: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
});
type Year = (typeof generatedCase extends fc.Arbitrary<infer C> ? C : never)[];

type Decision = Year[number]["history"][number] & { at: number };
type World = {
  reports: { at: number; category: CategoryKey; isWithdrawn: boolean }[];
  cases: { openedAt: number; status: string; category: CategoryKey; history: Decision[] }[];
};

/** The year with its times; what would come later than now is left out. */
function worldOf(year: Year, now: number): World {
  const cases = year.map(({ openedBeforeMin, history, ...rest }) => {
    const openedAt = now - (openedBeforeMin + 0.5) * minuteMs;
    let at = openedAt;
    const decisions = history.flatMap((one) => {
      at += one.afterMin * minuteMs;
      return at < now ? [{ ...one, at }] : [];
    });
    return { ...rest, openedAt, history: decisions };
  });
  const reports = cases.flatMap(({ openedAt, reports: given }) =>
    given.flatMap(({ afterMin, ...report }) => {
      const at = openedAt + afterMin * minuteMs;
      return at < now ? [{ ...report, at }] : [];
    }),
  );
  return { cases, reports };
}

async function write({ cases, reports }: World): Promise<void> {
  const { sql } = desk;
  await sql`delete from day_figures`;
  await sql`delete from decisions`;
  await sql`delete from reports`;
  await sql`delete from submissions`;
  await sql`delete from drafts`;
  await sql`delete from cases`;
  await sql`delete from subjects`;
  const rows = cases.map((one) => ({ ...one, id: uuidv7(), subjectId: uuidv7() }));
  if (rows.length === 0) return;
  await sql`insert into subjects ${sql(
    rows.map(({ subjectId }) => ({ id: subjectId, kind: "channel", display: "x" })),
  )}`;
  await sql`insert into cases ${sql(
    rows.map(({ id, subjectId, category: of, status, openedAt }, at) => ({
      id,
      code: `C-${at}`,
      subject_id: subjectId,
      category: of,
      status,
      opened_at: new Date(openedAt),
    })),
  )}`;
  const decisions = rows.flatMap(({ id, history }) =>
    history.map((one, at) => ({
      id: uuidv7(),
      case_id: id,
      version: at + 2,
      kind: one.kind,
      ground: groundOf(one),
      staff_id: one.byTeam ? ids.staff : null,
      from_status: "open",
      to_status: "open",
      from_category: one.category,
      to_category: one.category,
      decided_at: new Date(one.at),
    })),
  );
  if (decisions.length > 0) await sql`insert into decisions ${sql(decisions)}`;
  const filed = reports.map(({ at, category: of, isWithdrawn }, index) => ({
    id: uuidv7(),
    code: `R-${index}`,
    submission_id: uuidv7(),
    reporter_id: ids.reporter,
    case_id: rows[0]?.id ?? "",
    category: of,
    given: "x",
    language: "en",
    created_at: new Date(at),
    withdrawn_at: isWithdrawn ? new Date(at) : null,
  }));
  if (filed.length === 0) return;
  const submitted = filed.map(({ submission_id: id }) => ({ id, draft_id: uuidv7() }));
  await sql`insert into drafts ${sql(
    submitted.map(({ draft_id: id }) => ({
      id,
      flow: "material",
      step: "summary",
      answers: {},
      status: "submitted",
    })),
  )}`;
  await sql`insert into submissions ${sql(
    submitted.map((one) => ({ ...one, reporter_id: ids.reporter })),
  )}`;
  await sql`insert into reports ${sql(filed)}`;
}

const groundOf = ({ kind, ground, category: of }: Decision): string | null =>
  kind === "dismiss" ? ground : kind === "escalate" ? of : null;

const counts = new Set<string>(["escalate", "dismiss", "uphold"]);

function standingIn({ history }: World["cases"][number]): Decision[] {
  return history.filter(
    ({ kind, byTeam }, at) => counts.has(kind) && byTeam && history[at + 1]?.kind !== "undo",
  );
}

function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (place - Math.floor(place));
}

function tally<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counted = new Map<string, number>();
  for (const item of items) counted.set(keyOf(item), (counted.get(keyOf(item)) ?? 0) + 1);
  return counted;
}

function recount({ cases, reports }: World, since: number) {
  const lately = reports.filter(({ at }) => at > since);
  const standing = cases.flatMap(standingIn).filter(({ at }) => at > since);
  const firsts = cases.flatMap(({ openedAt, history }) => {
    const first = history.find(({ kind, byTeam }) => counts.has(kind) && byTeam);
    return first !== undefined && first.at > since ? [first.at - openedAt] : [];
  });
  return {
    received: lately.length,
    withdrawn: lately.filter(({ isWithdrawn }) => isWithdrawn).length,
    open: cases.filter(({ status }) => status === "open" || status === "escalated").length,
    median: percentile(firsts, 0.5),
    p90: percentile(firsts, 0.9),
    decisions: tally(standing, (one) => `${one.kind}:${groundOf(one)}`),
    receivedBy: tally(lately, (one) => one.category),
    decidedBy: tally(
      cases.flatMap((one) =>
        standingIn(one)
          .filter(({ kind, at }) => kind !== "escalate" && at > since)
          // All reports are filed in the first case.
          .map((decision) => nameAt(one === cases[0] ? reports : [], one.history, decision)),
      ),
      (key) => key,
    ),
  };
}

const positive = (entries: [string, number][]) => new Map(entries.filter(([, count]) => count > 0));
/** What is said of waits is off by a percent at most. */
const nearly = (ms: number | null) =>
  ms === null ? null : expect.closeTo(ms, -Math.log10(ms / 50));
/** The start of the day so many days before. */
const startOf = (now: number, days: number) => Math.floor(now / dayMs) * dayMs - days * dayMs;

/** What `/stats` says and its file holds, against what is counted by hand. */
async function compares(world: World, now: number): Promise<void> {
  for (const days of statsRanges) {
    const stats = await unitOfWork(desk.db, () => readStats(days));
    const own = recount(world, startOf(now, days));
    expect({
      received: stats.received,
      withdrawn: stats.withdrawn,
      open: stats.open,
      median: stats.medianMs,
      p90: stats.p90Ms,
      decisions: new Map(stats.decisions.map((d) => [`${d.kind}:${d.ground}`, d.count])),
      receivedBy: positive(stats.categories.map((c) => [c.category, c.received])),
      decidedBy: positive(stats.categories.map((c) => [c.category, c.decided])),
    }).toEqual({ ...own, median: nearly(own.median), p90: nearly(own.p90) });
    const byDay = await unitOfWork(desk.db, () => readDays(days));
    const sum = (of: (row: (typeof byDay)[number]) => number) =>
      byDay.reduce((total, row) => total + of(row), 0);
    const ofKind = (kind: "escalate" | "dismiss" | "uphold") => decisionsOfKind(stats, kind);
    expect(sum((row) => row.received)).toBe(own.received);
    expect(sum((row) => row.withdrawn)).toBe(own.withdrawn);
    expect(sum((row) => row.escalated)).toBe(ofKind("escalate"));
    expect(sum((row) => row.dismissed)).toBe(ofKind("dismiss"));
    expect(sum((row) => row.upheld)).toBe(ofKind("uphold"));
  }
}

it("the figures equal a recount of a generated year's raw rows, and so do those of its days", async () => {
  const year = fc.array(generatedCase, { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(year, async (generated) => {
      const now = Date.now();
      const world = worldOf(generated, now);
      await write(world);
      await compares(world, now);
      while (await unitOfWork(desk.db, () => keepFigures(60)));
      await compares(world, now);
    }),
    { numRuns: 12 },
  );
}, 60_000);
