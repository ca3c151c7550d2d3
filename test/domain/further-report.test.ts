import { describe, expect, it } from "vitest";
import { categories } from "../../src/domain/categories.ts";

import { ruleNewReport, type CaseFacts, type CaseStatus } from "../../src/domain/case-status.ts";

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
    const held: CaseFacts = { status: row.status, version: 2, category: "drugs" };
    const report = { category: row.category, reportedBefore: row.by === "the same" };
    expect(ruleNewReport(held, row.ground, report, (key) => categories[key].severity)).toEqual(
      row.is,
    );
  });
});
