// How a count is shown so that no small one can be worked out. Used by the report, its sums and its tests.

/** What a number is shown as: at least `[0]`, at most `[1]`. */
export type Interval = readonly [number, number];

/**
 * `leaf`: 0, 1 to k-1, or exact. `ladder`: in steps, which tell less the more it is. `exact`: as it is, where
 * two admins said so.
 */
export type Scheme = "leaf" | "ladder" | "exact";

export type Rules = {
  /** From which on a count is told. */
  k: number;
  /** From how many on shares of a population are told, and in how many steps. */
  sharesFrom: number;
  steps: number;
  /** From how many values on their median is told. */
  medianFrom: number;
};

export const rules: Rules = { k: 5, sharesFrom: 100, steps: 10, medianFrom: 10 };

/** Where a step of the ladder ends. */
const rungs = [1, 2, 5].flatMap((digit) => [1, 10, 100, 1_000, 10_000].map((ten) => digit * ten));
const ladder = rungs.filter((rung) => rung >= 5).toSorted((one, other) => one - other);

export function banded(count: number, scheme: Scheme, { k }: Rules = rules): Interval {
  if (count === 0 || scheme === "exact") return [count, count];
  if (count < k) return [1, k - 1];
  if (scheme === "leaf") return [count, count];
  const above = ladder.find((rung) => rung > count) ?? Number.MAX_SAFE_INTEGER;
  return [Math.max(k, ladder.findLast((rung) => rung <= count) ?? k), above - 1];
}

/** What is known of a sum by what is shown of its parts: every total, margin and year is this. */
export function sumOf(parts: Iterable<Interval>): Interval {
  let [from, to] = [0, 0];
  for (const part of parts) [from, to] = [from + part[0], to + part[1]];
  return [from, to];
}

/** The shares of a population in steps, by the place of the step; or that they would tell too much. */
export type Shares = readonly number[] | "withheld";

/** The fewest and the most of `total` that are in a step. */
export function inStep(step: number, total: number, steps: number): Interval {
  const from = Math.ceil((step * total) / steps);
  return step === steps ? [from, from] : [from, Math.ceil(((step + 1) * total) / steps) - 1];
}

/**
 * How a population divides: only where it is known by counts to be large, and where for whichever total fits
 * what is shown the steps leave so much open, both ways, that no part of it can be worked out.
 */
export function sharesOf(
  counts: readonly number[],
  shown: Interval,
  { sharesFrom, steps }: Rules = rules,
): Shares {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (shown[0] < sharesFrom || total === 0) return "withheld";
  const places = counts.map((count) => Math.floor((count * steps) / total));
  const slack = counts.length + 1;
  for (let each = shown[0]; each <= shown[1]; each += 1) {
    const [least, most] = sumOf(places.map((place) => inStep(place, each, steps)));
    if (each - least < slack || most - each < slack) return "withheld";
  }
  return places;
}

const minute = 60_000;
/** A median is told in so many milliseconds each, up to a wait. */
const roundings = [
  { below: 120 * minute, to: 15 * minute },
  { below: 48 * 60 * minute, to: 60 * minute },
  { below: Number.POSITIVE_INFINITY, to: 24 * 60 * minute },
] as const;

/** The median in milliseconds, rounded; of few it would tell of one. */
export function medianOf(
  waitsMs: readonly number[],
  { medianFrom }: Rules = rules,
): number | "too_few" {
  if (waitsMs.length < medianFrom) return "too_few";
  const sorted = waitsMs.toSorted((one, other) => one - other);
  const at = (place: number) => sorted[place] ?? 0;
  const middle = (sorted.length - 1) / 2;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  const { to } = roundings.find(({ below }) => median < below) ?? roundings[2];
  return Math.max(to, Math.round(median / to) * to);
}
