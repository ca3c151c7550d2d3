// What is drawn of the figures: how they went over some time. Used by the chart of `/stats`, and its store.
import type { StatsDays } from "./stats.ts";
import { percentileMs } from "./wait-buckets.ts";

/** What happened on days (in UTC, as 2026-09-30), by figure, and how many cases wait now. */
export type Happenings = {
  happened: readonly { day: string; figure: string; of: string; count: number }[];
  open: number;
};

/** Some days that are drawn as one. */
export type Stretch = {
  /** The first of them. */
  from: string;
  received: number;
  /** Dismissed and upheld. */
  decided: number;
  /** Cases that waited when it was over. */
  open: number;
  /** From the opening to the first decision, in milliseconds; null: there was none. */
  medianMs: number | null;
  p90Ms: number | null;
};

/** How many days are one point of the chart. */
const daysAPoint = { 7: 1, 30: 1, 90: 7, 365: 28 } as const satisfies Record<StatsDays, number>;

/**
 * The days that are drawn in stretches, the oldest first; the first one may be shorter. `days`: each of
 * them up to today.
 */
export function trendOf(
  { happened, open }: Happenings,
  range: StatsDays,
  days: readonly string[],
): Stretch[] {
  const size = daysAPoint[range];
  const stretches: Stretch[] = [];
  let waiting = open;
  for (let end = days.length; end > 0; end -= size) {
    const here = new Set(days.slice(Math.max(0, end - size), end));
    const { stretch, net } = stretchOf(happened.filter(({ day }) => here.has(day)));
    stretches.unshift({ from: [...here][0] ?? "", open: waiting, ...stretch });
    waiting -= net;
  }
  return stretches;
}

function stretchOf(here: Happenings["happened"]) {
  const sum = (...figures: string[]) =>
    here.reduce((total, one) => total + (figures.includes(one.figure) ? one.count : 0), 0);
  const waits = here.flatMap(({ figure, of, count }) =>
    figure === "waited" ? [{ step: Number(of), count }] : [],
  );
  const stretch = {
    received: sum("received"),
    decided: sum("dismiss", "uphold"),
    medianMs: percentileMs(waits, 0.5),
    p90Ms: percentileMs(waits, 0.9),
  };
  return { stretch, net: sum("began") - sum("ended") };
}
