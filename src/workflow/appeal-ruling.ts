import { appealOf } from "../db/appeal-store.ts";
import type { Case } from "../db/case-store.ts";
import { appNow } from "../db/clock.ts";
import { decisionsOf } from "../db/decision-store.ts";
import type { ToldReport } from "../db/report-store.ts";
import { ruleAppeal, type AppealRuling } from "../domain/appeal.ts";

/** The rule on a report of a case. `isWaiting`: the reporter has not heard yet how it was decided. */
export async function appealRulingOn(
  report: ToldReport,
  about: Pick<Case, "id" | "status">,
  isWaiting: boolean,
): Promise<AppealRuling> {
  return ruleAppeal({
    status: about.status,
    history: await decisionsOf(about.id),
    reportedAt: report.createdAt,
    isOutcomeWaiting: isWaiting,
    hasAppealed: (await appealOf(report.reportId)) !== undefined,
    now: await appNow(),
  });
}
