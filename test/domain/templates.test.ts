import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Quarter } from "../../src/domain/transparency/period.ts";
import { told } from "../../src/domain/transparency/report.ts";
import {
  fillTemplate,
  indicatorsIn,
  readCsv,
  writeCsv,
} from "../../src/domain/transparency/templates.ts";
import { anyCounted } from "../support/counted.ts";

const [counted] = fc.sample(anyCounted, { numRuns: 1, seed: 9 });
if (counted === undefined) throw new Error("no numbers");
const about = { period: Quarter.parse("2026-Q3"), corrects: null, basis: "voluntary" } as const;
const report = told(counted, { ...about, isExact: true });
const ranged = {
  tables: {
    ...report.tables,
    objections: { rows: [], total: [1, 4] as [number, number] },
    requests: { ...report.tables.requests, total: [12, 12] as [number, number] },
  },
};

const template = readCsv(
  [
    "Scope,Indicator,Value,Remark",
    'Orders,"Number of orders, information",,',
    "Orders,Number of complaints,,",
    "Orders,Median time,,kept",
    "Orders,Unknown to us,,",
    "Orders,Already there,7,",
    "",
  ].join("\r\n"),
);
const column = "Value";

describe("the EU's templates", () => {
  it("are filled by indicator where a number is known to the last one, and nowhere else", () => {
    const indicators = {
      "Number of orders, information": { column, take: "requests.total" },
      "Number of complaints": { column, take: "objections.total" },
      "Median time": { column, take: "requests.nothing_of_that_name" },
      "Already there": { column, take: "requests.total" },
    };
    const { rows, filled, left } = fillTemplate(template, indicators, ranged);
    expect(filled).toBe(1);
    expect(rows[1]).toEqual(["Orders", "Number of orders, information", "12", ""]);
    expect(rows.slice(2)).toEqual(template.slice(2));
    expect(left.map(({ row, why }) => [row, why])).toEqual([
      [3, "a_range"],
      [4, "no_such_number"],
      [5, "no_number_named"],
      [6, "not_empty"],
    ]);
  });

  it("need somebody to say which number is meant: at first none is", () => {
    const indicators = indicatorsIn([template]);
    expect(Object.values(indicators).every(({ take }) => take === null)).toBe(true);
    expect(fillTemplate(template, indicators, ranged).filled).toBe(0);
  });

  it("without the column that was named stay as they are", () => {
    const indicators = { "Unknown to us": { column: "Other", take: "requests.total" } };
    const { left } = fillTemplate(template, indicators, ranged);
    expect(left.find(({ row }) => row === 5)?.why).toBe("no_such_column");
  });

  it("are read and written as RFC 4180 says", () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replaceAll("\uFEFF", ""));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, (some) => {
        expect(readCsv(writeCsv(some))).toEqual(some);
      }),
    );
    expect(readCsv('\uFEFFa,"b ""c"", d"\ne,f')).toEqual([
      ["a", 'b "c", d'],
      ["e", "f"],
    ]);
    expect(() => readCsv('"a,b')).toThrow("does not end");
  });
});
