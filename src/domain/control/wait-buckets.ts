// How long cases waited, in steps of two percent. Written by the store of figures, read for `/stats`.

/** The wait of step 0 in milliseconds, and by how much each step is longer than the one before. */
export const firstWaitMs = 1_000;
export const waitStep = 1.02;

/** How many waited so long. */
export type WaitCount = { step: number; count: number };

/**
 * The wait that a share of all does not exceed, in milliseconds, between two where it falls between them;
 * null: nobody waited. It is off by a percent at most.
 */
export function percentileMs(waits: readonly WaitCount[], share: number): number | null {
  const sorted = waits.toSorted((one, other) => one.step - other.step);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const place = (total - 1) * share;
  const [low, high] = [waitAt(sorted, Math.floor(place)), waitAt(sorted, Math.ceil(place))];
  return low + (high - low) * (place - Math.floor(place));
}

/** How long the one at this place waited, the shortest wait first. */
function waitAt(sorted: readonly WaitCount[], place: number): number {
  let before = 0;
  const found = sorted.find(({ count }) => (before += count) > place);
  return firstWaitMs * waitStep ** ((found?.step ?? 0) + 0.5);
}
