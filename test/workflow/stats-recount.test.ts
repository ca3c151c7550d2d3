import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keepFigures } from "../../src/db/control/figure-store.ts";
import { readDays, readStats, readTrend } from "../../src/db/control/stats-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { decisionsOfKind, statsRanges } from "../../src/domain/control/stats.ts";
import { daysUpTo } from "../../src/workflow/control/show-stats.ts";
import { trendOf } from "../../src/domain/control/trend.ts";
import { openCaseDesk, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";
import {
  groundOf,
  someYear,
  worldOf,
  write,
  writePeople,
  type Decision,
  type World,
} from "../support/generated-year.ts";
import { nameAt } from "../support/name-at.ts";

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;
const database = useDatabase();
let desk: CaseDesk;

beforeAll(async () => {
  desk = openCaseDesk(database.url());
  await writePeople(desk);
});
afterAll(() => desk.close());

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
    const trend = await unitOfWork(desk.db, () => readTrend(days));
    const drawn = trendOf(trend, days, daysUpTo(new Date(now), days));
    const inAll = (of: "received" | "decided") => drawn.reduce((sum, each) => sum + each[of], 0);
    expect(inAll("received")).toBe(own.received);
    expect(inAll("decided")).toBe(
      decisionsOfKind(stats, "dismiss") + decisionsOfKind(stats, "uphold"),
    );
    expect(drawn.at(-1)?.open).toBe(own.open);
    // In this year nothing but the opening changes what waits.
    const opened = world.cases.filter(({ openedAt }) => openedAt >= startOf(now, days)).length;
    const began = trend.happened.filter(({ figure }) => figure === "began");
    expect(began.reduce((sum, { count }) => sum + count, 0)).toBe(opened);
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
  await fc.assert(
    fc.asyncProperty(someYear, async (generated) => {
      const now = Date.now();
      const world = worldOf(generated, now);
      await write(desk, world);
      await compares(world, now);
      while (await unitOfWork(desk.db, () => keepFigures(60)));
      await compares(world, now);
    }),
    { numRuns: 12 },
  );
}, 60_000);
