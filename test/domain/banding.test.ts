import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  banded,
  inStep,
  medianOf,
  rules,
  sharesOf,
  sumOf,
  type Interval,
} from "../../src/domain/transparency/banding.ts";

describe("a count is shown", () => {
  it.each([
    [0, [0, 0], [0, 0]],
    [1, [1, 4], [1, 4]],
    [4, [1, 4], [1, 4]],
    [5, [5, 5], [5, 9]],
    [9, [9, 9], [5, 9]],
    [10, [10, 10], [10, 19]],
    [19, [19, 19], [10, 19]],
    [49, [49, 49], [20, 49]],
    [50, [50, 50], [50, 99]],
    [714, [714, 714], [500, 999]],
  ])("%i as a leaf and on the ladder", (count, leaf, onLadder) => {
    expect(banded(count, "leaf")).toEqual(leaf);
    expect(banded(count, "ladder")).toEqual(onLadder);
    expect(banded(count, "exact")).toEqual([count, count]);
  });

  it("as something that it is, however large", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom("leaf", "ladder", "exact"), (count, scheme) => {
        const [from, to] = banded(count, scheme);
        expect(from <= count && count <= to).toBe(true);
      }),
    );
  });
});

it("a total is what its parts are shown as, added up", () => {
  expect(sumOf([banded(3, "leaf"), banded(7, "leaf"), banded(0, "leaf")])).toEqual([8, 11]);
});

it("every share is in its step, and in no other", () => {
  for (let total = 1; total <= 60; total += 1) {
    for (let count = 0; count <= total; count += 1) {
      const [from, to] = inStep(Math.floor((count * 10) / total), total, 10);
      expect(from <= count && count <= to).toBe(true);
    }
  }
});

describe("shares are withheld", () => {
  const of = (...counts: number[]) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return sharesOf(counts, [total, total]);
  };
  it("of fewer than a hundred, as far as is known", () => {
    expect(of(50, 49)).toBe("withheld");
    expect(sharesOf([66, 48], [99, 114])).toBe("withheld");
    expect(sharesOf([66, 48], [114, 114])).toEqual([5, 4]);
  });
  it("where all is one kind, or the steps add up to the whole", () => {
    expect(of(200, 0)).toBe("withheld");
    expect(of(100, 100)).toBe("withheld");
  });
  it("where for another total that fits they would leave too little open", () => {
    const nine = [12, ...Array.from({ length: 8 }, () => 11)];
    expect(sharesOf(nine, [100, 100])).toEqual(nine.map(() => 1));
    // Of 101, a tenth is 11 at least: nine of them are 99, and leave 2.
    expect(sharesOf(nine, [100, 101])).toBe("withheld");
  });
});

describe("a median", () => {
  const hours = (n: number) => n * 3_600_000;
  it("of fewer than ten is not told", () => {
    for (const count of [0, 1, 4, 9]) {
      expect(medianOf(Array.from({ length: count }, () => hours(3)))).toBe("too_few");
    }
    expect(medianOf(Array.from({ length: 10 }, () => hours(3)))).toBe(hours(3));
  });
  it("is rounded: to a quarter, an hour or a day", () => {
    const of = (ms: number) => medianOf(Array.from({ length: 11 }, () => ms));
    expect(of(1)).toBe(hours(0.25));
    expect(of(hours(1.1))).toBe(hours(1));
    expect(of(hours(5.4))).toBe(hours(5));
    expect(of(hours(80))).toBe(hours(72));
  });
});

/*
 * What somebody who knows the rules can work out: of all populations that give the same output, whether a
 * small cell is the same in every one.
 */
const small = { ...rules, k: 3, sharesFrom: 6, steps: 2 };

function* tuples(length: number, most: number): Generator<number[]> {
  if (length === 0) return yield [];
  for (let first = 0; first <= most; first += 1) {
    for (const rest of tuples(length - 1, most)) yield [first, ...rest];
  }
}
function* divisions(total: number, parts: number): Generator<number[]> {
  if (parts === 1) return yield [total];
  for (let first = 0; first <= total; first += 1) {
    for (const rest of divisions(total - first, parts - 1)) yield [first, ...rest];
  }
}

describe("of all populations of small sizes", () => {
  it("none gives away a cell of one to k less one, nor a part of what is told in shares", () => {
    const fitting = new Map<
      string,
      { shown: Interval[]; leaves: Set<number>[]; parts: Set<number>[] }
    >();
    let told = 0;
    for (const leaves of tuples(3, 6)) {
      const shown = leaves.map((count) => banded(count, "leaf", small));
      const total = sumOf(shown);
      for (const parts of divisions(
        leaves.reduce((sum, each) => sum + each, 0),
        2,
      )) {
        const shares = sharesOf(parts, total, small);
        if (shares !== "withheld") told += 1;
        const output = JSON.stringify([shown, total, shares]);
        const fits = fitting.get(output) ?? {
          shown,
          leaves: leaves.map(() => new Set<number>()),
          parts: parts.map(() => new Set<number>()),
        };
        fitting.set(output, fits);
        leaves.forEach((count, at) => fits.leaves[at]?.add(count));
        if (shares !== "withheld") parts.forEach((count, at) => fits.parts[at]?.add(count));
      }
    }
    expect(told).toBeGreaterThan(0);
    for (const { shown, leaves, parts } of fitting.values()) {
      shown.forEach(([from, to], at) => {
        expect(leaves[at]?.size).toBe(to - from + 1);
      });
      for (const part of parts) expect(part.size).not.toBe(1);
    }
  });
});
