// Medians and their spread. Used by scenarios and tables.

export interface Spread {
  median: number;
  /** Quartiles. */
  from: number;
  to: number;
}

/** The value below which such a share lies; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    median: quantile(values, 0.5),
    from: quantile(values, 0.25),
    to: quantile(values, 0.75),
  };
}

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
