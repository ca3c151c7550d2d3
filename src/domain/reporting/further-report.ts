import { isUndecided, type CaseFacts } from "../cases/case-status.ts";
import type { Rating } from "../cases/categories.ts";
import type { CalledAs } from "../control/categories-in-force.ts";
import type { DismissalGround } from "../decisions/grounds.ts";

/** Dismissals after which a further report is something new to look at. */
const reopenedByReport: ReadonlySet<string> = new Set<DismissalGround>(["not_enough", "gone"]);

/**
 * What a further report by somebody does to a case that exists. A settled case keeps its category, and so
 * does one that was rated as grave as the report is: another category would take that back.
 */
export function ruleNewReport(
  case_: CaseFacts & CalledAs & { rated: Rating | undefined },
  lastGround: string | undefined,
  report: CalledAs & { reportedBefore: boolean },
  severityOf: (called: CalledAs) => number,
): { status: "stays" | "reopens"; called: CalledAs } {
  const as = ({ category, own }: CalledAs): CalledAs => ({ category, own });
  // Nobody stands by what it was called before.
  if (case_.status === "withdrawn") return { status: "reopens", called: as(report) };
  const held = Math.max(severityOf(case_), case_.rated ?? 0);
  const graver = severityOf(report) > held;
  const isNews = graver || (lastGround !== undefined && reopenedByReport.has(lastGround));
  const reopens = case_.status === "dismissed" && isNews && !report.reportedBefore;
  const raised = graver && (reopens || isUndecided(case_.status));
  return {
    status: reopens ? "reopens" : "stays",
    called: as(raised ? report : case_),
  };
}
