import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { banded, sumOf } from "../../src/domain/transparency/banding.ts";
import { canonical } from "../../src/domain/transparency/canonical.ts";
import { boundsOf, countableOn, Quarter, quarterOf } from "../../src/domain/transparency/period.ts";
import { told, yearOf, type Count, type Counted } from "../../src/domain/transparency/report.ts";
import { tableIds, tableOf } from "../../src/domain/transparency/tables.ts";
import { anyCounted } from "../support/counted.ts";

const about = {
  period: Quarter.parse("2026-Q3"),
  corrects: null,
  basis: "voluntary",
  isExact: false,
} as const;
const bytes = (counted: Counted) => canonical(told(counted, about));

/** Without what is told in shares: how it divides is free for each total. */
const withheld = (counted: Counted): Counted => ({
  ...counted,
  shares: { subject_kinds: [{ of: "channel", count: 1 }] },
});

const isSmall = ({ count }: Count) => count > 0 && count < 5;

describe("what is told", () => {
  it("is the same whatever a small cell is", () => {
    fc.assert(
      fc.property(anyCounted.map(withheld), fc.nat(), (counted, pick) => {
        const smalls = tableIds.flatMap((id) =>
          counted.tables[id].filter(isSmall).map((cell) => ({ id, cell })),
        );
        const chosen = smalls[pick % Math.max(1, smalls.length)];
        fc.pre(chosen !== undefined);
        const outputs = [1, 2, 3, 4].map((count) => {
          const cells = counted.tables[chosen.id];
          const other = cells.map((each) => (each === chosen.cell ? { ...each, count } : each));
          return bytes({ ...counted, tables: { ...counted.tables, [chosen.id]: other } });
        });
        expect(new Set(outputs).size).toBe(1);
      }),
    );
  });

  it("has no total but the sum of what is shown", () => {
    fc.assert(
      fc.property(anyCounted, fc.boolean(), (counted, isExact) => {
        const { tables } = told(counted, { ...about, isExact });
        for (const id of tableIds) {
          const { scheme, mayBeExact } = tableOf(id);
          const as = mayBeExact && isExact ? "exact" : scheme;
          const cells = counted.tables[id].map(({ count }) => banded(count, as));
          expect(tables[id].total).toEqual(sumOf(cells));
        }
      }),
    );
  });

  it("divides its reports by kind only as far as that tells no part", () => {
    fc.assert(
      fc.property(anyCounted, (counted) => {
        const { shares, tables } = told(counted, about);
        if (shares.subject_kinds === "withheld") return;
        expect(tables.reports.total[0]).toBeGreaterThanOrEqual(100);
        for (const share of shares.subject_kinds)
          expect(Object.keys(share)).toEqual(["of", "step"]);
      }),
    );
  });

  it("is to the last one only of what the law asks so, and only where two said so", () => {
    const exact = tableIds.filter((id) => tableOf(id).mayBeExact);
    expect(exact).toEqual(["requests", "late_requests", "persons_given", "holds", "reveals"]);
  });

  it("of a year is its quarters, each as it was shown, added up", () => {
    fc.assert(
      fc.property(fc.array(anyCounted, { minLength: 4, maxLength: 4 }), (quarters) => {
        const reports = quarters.map((each) => told(each, about));
        const year = yearOf(reports);
        for (const id of tableIds) {
          expect(year[id].total).toEqual(sumOf(reports.map(({ tables }) => tables[id].total)));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("a quarter", () => {
  it.each([
    ["2026-Q1", "2026-01-01", "2026-04-01", "2026-04-16"],
    ["2026-Q4", "2026-10-01", "2027-01-01", "2027-01-16"],
  ])("%s is from %s until %s, as it stood before %s", (quarter, from, until, asOf) => {
    expect(boundsOf(Quarter.parse(quarter))).toEqual({ from, until, asOf });
  });

  it.each([
    ["2026-01-01", "2026-Q1"],
    ["2026-03-31", "2026-Q1"],
    ["2026-12-31", "2026-Q4"],
    ["2028-02-29", "2028-Q1"],
  ])("of %s is %s", (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });

  it("can be counted from the sixteenth after its end on", () => {
    expect(countableOn("2026-10-15", "2026-02-03")).toEqual(["2026-Q2", "2026-Q1"]);
    expect(countableOn("2026-10-16", "2026-02-03")).toEqual(["2026-Q3", "2026-Q2", "2026-Q1"]);
    expect(countableOn("2027-01-16", "2026-11-30")).toEqual(["2026-Q4"]);
    expect(countableOn("2026-11-30", "2026-11-30")).toEqual([]);
  });
});
