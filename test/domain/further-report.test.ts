import { describe, expect, it } from "vitest";
import { categories, type CategoryKey } from "../../src/domain/cases/categories.ts";
import { type CaseStatus } from "../../src/domain/cases/case-status.ts";
import { ruleNewReport } from "../../src/domain/reporting/further-report.ts";

const own = undefined;
const drugs = { status: "open", version: 2, category: "drugs", own, rated: undefined } as const;
const severityOf = (called: { category: CategoryKey }) => categories[called.category].severity;

describe("a further report on a case", () => {
  const counts = { status: "stays", category: "drugs" };
  const reopens = { status: "reopens", category: "drugs" };
  const row = (status: CaseStatus, ground: string | undefined, by: "another" | "the same") => ({
    status,
    ground,
    by,
  });
  it.each([
    { ...row("open", undefined, "another"), category: "drugs", is: counts },
    { ...row("escalated", "drugs", "another"), category: "drugs", is: counts },
    { ...row("upheld", undefined, "another"), category: "drugs", is: counts },
    { ...row("upheld", undefined, "another"), category: "child_abuse", is: counts },
    { ...row("dismissed", "no_violation", "another"), category: "drugs", is: counts },
    { ...row("dismissed", "duplicate", "another"), category: "drugs", is: counts },
    { ...row("dismissed", "out_of_scope", "another"), category: "drugs", is: counts },
    { ...row("dismissed", "not_enough", "another"), category: "drugs", is: reopens },
    { ...row("dismissed", "gone", "another"), category: "drugs", is: reopens },
    { ...row("dismissed", "not_enough", "the same"), category: "drugs", is: counts },
    {
      ...row("dismissed", "no_violation", "another"),
      category: "weapons",
      is: { status: "reopens", category: "weapons" },
    },
    {
      ...row("open", undefined, "another"),
      category: "child_abuse",
      is: { status: "stays", category: "child_abuse" },
    },
    { ...row("open", undefined, "another"), category: "other", is: counts },
    { ...row("withdrawn", undefined, "another"), category: "drugs", is: reopens },
    { ...row("withdrawn", undefined, "the same"), category: "drugs", is: reopens },
    {
      ...row("withdrawn", undefined, "another"),
      category: "other",
      is: { status: "reopens", category: "other" },
    },
  ] as const)("$status ($ground), by $by reporter, as $category", (row) => {
    const held = { ...drugs, status: row.status };
    const report = { category: row.category, own, reportedBefore: row.by === "the same" };
    const { status, category } = row.is;
    expect(ruleNewReport(held, row.ground, report, severityOf)).toEqual({
      status,
      called: { category, own },
    });
  });
});

it.each([
  { held: "counterfeits", rated: 3, as: "drugs", is: "counterfeits" },
  { held: "counterfeits", rated: 3, as: "child_abuse", is: "child_abuse" },
  { held: "weapons", rated: 1, as: "drugs", is: "weapons" },
  { held: "drugs", rated: 1, as: "weapons", is: "weapons" },
] as const)(
  "a report as $as makes $held that was rated $rated neither less grave nor less than it was called",
  ({ held, rated, as, is }) => {
    const report = { category: as, own, reportedBefore: false };
    const ruling = ruleNewReport(
      { ...drugs, category: held, rated },
      undefined,
      report,
      severityOf,
    );
    expect(ruling).toEqual({ status: "stays", called: { category: is, own } });
  },
);
