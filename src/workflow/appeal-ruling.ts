import { appealOf } from "../db/appeal-store.ts";
import type { Case } from "../db/case-store.ts";
import { appNow } from "../db/clock.ts";
import { decisionsOf } from "../db/decision-store.ts";
import { ruleAppeal, type AppealRuling } from "../domain/appeal.ts";
import type { CaseStatus } from "../domain/case-status.ts";
import type { ReportId } from "../domain/ids.ts";

/** Whether a case's reporter may appeal, given what they know of it. */
export async function appealRulingOn(
  about: Pick<Case, "id" | "status">,
  report: { id: ReportId; known: CaseStatus },
): Promise<AppealRuling> {
  return ruleAppeal({
    status: about.status,
    history: await decisionsOf(about.id),
    known: report.known,
    hasAppealed: (await appealOf(report.id)) !== undefined,
    now: await appNow(),
  });
}
