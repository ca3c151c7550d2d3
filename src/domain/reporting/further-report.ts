import { isUndecided, type CaseFacts } from "../cases/case-status.ts";
import type { CategoryKey, Rating } from "../cases/categories.ts";
import type { DismissalGround } from "../decisions/grounds.ts";

/** Dismissals after which a further report is something new to look at. */
const reopenedByReport: ReadonlySet<string> = new Set<DismissalGround>(["not_enough", "gone"]);

/**
 * What a further report by somebody does to a case that exists. A settled case keeps its category, and so
 * does one that was rated as grave as the report is: another category would take that back.
 */
export function ruleNewReport(
  case_: CaseFacts & { rated: Rating | undefined },
  lastGround: string | undefined,
  report: { category: CategoryKey; reportedBefore: boolean },
  severityOf: (key: CategoryKey) => number,
): { status: "stays" | "reopens"; category: CategoryKey } {
  // Nobody stands by what it was called before.
  if (case_.status === "withdrawn") return { status: "reopens", category: report.category };
  const held = Math.max(severityOf(case_.category), case_.rated ?? 0);
  const graver = severityOf(report.category) > held;
  const isNews = graver || (lastGround !== undefined && reopenedByReport.has(lastGround));
  const reopens = case_.status === "dismissed" && isNews && !report.reportedBefore;
  const raised = graver && (reopens || isUndecided(case_.status));
  return {
    status: reopens ? "reopens" : "stays",
    category: raised ? report.category : case_.category,
  };
}
