import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keepFigures } from "../../src/db/control/figure-store.ts";
import type { QueueWithHeld } from "../../src/db/control/counted-cases.ts";
import { readDays, readStats } from "../../src/db/control/stats-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { decisionsOfKind, statsRanges } from "../../src/domain/control/stats.ts";
import { daysUpTo } from "../../src/workflow/control/show-stats.ts";
import { trendOf } from "../../src/domain/control/trend.ts";
import { openCaseDesk, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";
import {
  groundOf,
  places,
  someYear,
  worldOf,
  write,
  writePeople,
  type Decision,
  type PlaceName,
  type World,
} from "../support/generated-year.ts";
import { nameAt } from "../support/name-at.ts";

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;
const database = useDatabase();
let desk: CaseDesk;

const placeNames = ["one", "other", "seniors"] as const;

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

/** Of which cases it is counted: of all, or of those of one queue; and which of their decisions. */
type Scope = {
  has: (one: World["cases"][number]) => boolean;
  waits: readonly string[];
  /** Whether what was decided from that status counts. */
  decidedFrom: (status: string) => boolean;
  /** Since when a case waits for its first decision there. */
  since: (one: World["cases"][number]) => number;
};
const everything: Scope = {
  has: () => true,
  waits: ["open", "escalated"],
  decidedFrom: () => true,
  since: ({ openedAt }) => openedAt,
};

/** What waits for the first review queue without a card counts as its own. */
const isHeld = ({ cards, status }: World["cases"][number]) =>
  status === "open" && !cards.includes("one") && !cards.includes("other");

const scopeOf = (name: PlaceName): Scope =>
  name === "seniors"
    ? {
        has: ({ cards }) => cards.includes(name),
        waits: ["escalated"],
        decidedFrom: (status) => status === "escalated",
        since: ({ history, openedAt }) =>
          history.find(({ to }) => to === "escalated")?.at ?? openedAt,
      }
    : {
        has: (one) => one.cards.includes(name) || (name === "one" && isHeld(one)),
        waits: ["open"],
        decidedFrom: (status) => status === "open",
        since: ({ openedAt }) => openedAt,
      };

function recount({ cases: all, reports }: World, since: number, scope: Scope) {
  const cases = all.filter(scope.has);
  const isOne = ({ kind, byTeam, from }: Decision) =>
    counts.has(kind) && byTeam && scope.decidedFrom(from);
  const lately = reports.filter(({ at, of }) => {
    const one = all[of];
    return at > since && one !== undefined && scope.has(one);
  });
  const standingOf = (one: World["cases"][number]) =>
    standingIn(one).filter((each) => isOne(each) && each.at > since);
  const standing = cases.flatMap(standingOf);
  const firsts = cases.flatMap((one) => {
    const first = one.history.find(isOne);
    return first !== undefined && first.at > since ? [first.at - scope.since(one)] : [];
  });
  const turns = cases.flatMap(({ history }) => history).filter(({ at }) => at > since);
  const waits = (status: string) => scope.waits.includes(status);
  return {
    received: lately.length,
    withdrawn: lately.filter(({ isWithdrawn }) => isWithdrawn).length,
    open: cases.filter(({ status }) => waits(status)).length,
    began:
      (waits("open") ? cases.filter(({ openedAt }) => openedAt > since).length : 0) +
      turns.filter(({ from, to }) => !waits(from) && waits(to)).length,
    ended: turns.filter(({ from, to }) => waits(from) && !waits(to)).length,
    median: percentile(firsts, 0.5),
    p90: percentile(firsts, 0.9),
    decisions: tally(standing, (one) => `${one.kind}:${groundOf(one)}`),
    receivedBy: tally(lately, (one) => one.category),
    decidedBy: tally(
      cases.flatMap((one) => {
        const filed = reports.filter(({ of }) => all[of] === one);
        return standingOf(one)
          .filter(({ kind }) => kind !== "escalate")
          .map((decision) => nameAt(filed, one.history, decision));
      }),
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
async function compares(
  world: World,
  { now, scope, queue }: { now: number; scope: Scope; queue?: QueueWithHeld },
): Promise<void> {
  for (const days of statsRanges) {
    const { stats, happenings: trend } = await unitOfWork(desk.db, () => readStats(days, queue));
    const { began, ended, ...own } = recount(world, startOf(now, days), scope);
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
    const drawn = trendOf(trend, days, daysUpTo(new Date(now), days));
    const inAll = (of: "received" | "decided") => drawn.reduce((sum, each) => sum + each[of], 0);
    expect(inAll("received")).toBe(own.received);
    expect(inAll("decided")).toBe(
      decisionsOfKind(stats, "dismiss") + decisionsOfKind(stats, "uphold"),
    );
    expect(drawn.at(-1)?.open).toBe(own.open);
    const happened = (of: string) =>
      trend.happened.reduce((sum, { figure, count }) => sum + (figure === of ? count : 0), 0);
    expect([happened("began"), happened("ended")]).toEqual([began, ended]);
    const byDay = await unitOfWork(desk.db, () => readDays(days, queue));
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

it("the figures equal a recount of a generated year's raw rows: of all, of its days, of each queue", async () => {
  await fc.assert(
    fc.asyncProperty(someYear, async (generated) => {
      const now = Date.now();
      const world = worldOf(generated, now);
      await write(desk, world);
      await compares(world, { now, scope: everything });
      for (const name of placeNames) {
        const held = name === "one" ? world.cases.filter(isHeld).map(({ id }) => id) : [];
        const queue = { ...places[name], threadId: undefined, held };
        await compares(world, { now, scope: scopeOf(name), queue });
      }
      while (await unitOfWork(desk.db, () => keepFigures(60)));
      await compares(world, { now, scope: everything });
    }),
    { numRuns: 8 },
  );
}, 60_000);
