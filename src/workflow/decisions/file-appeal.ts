// Files an objection. Called when a reporter has given the reason.
import { uuidv7 } from "uuidv7";
import { insertAppeal } from "../../db/decisions/appeal-store.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import { lockCase } from "../../db/cases/case-store.ts";
import { ownReport, type OwnReport } from "../../db/reporting/own-report-store.ts";
import type { AppealRuling } from "../../domain/decisions/appeal.ts";
import { AppealId, type ChatId, type ReportId } from "../../domain/ids.ts";
import { appealRulingOn } from "./appeal-ruling.ts";
import { lookAgain } from "./look-again.ts";
import { showCase } from "../cases/show-case.ts";

export type Filed =
  /** `known`: how it stood, as far as its reporter knew. */
  | { kind: "filed"; code: string; known: OwnReport["status"] }
  | Extract<AppealRuling, { kind: "refused" }>
  /** No such report, or somebody else's. */
  | { kind: "unknown_report" };

/**
 * Files a reporter's appeal, under the case's lock, and has a dismissed case looked at again, at once
 * or together with others. If the case is not dismissed, which they may not know, the appeal waits for
 * the next decision and the answer is the same.
 */
export async function fileAppeal(
  chatId: ChatId,
  reportId: ReportId,
  reason: string | undefined,
): Promise<Filed> {
  const asked = await ownReport(chatId, reportId);
  const held = asked && (await lockCase(asked.caseId));
  // Read again behind the lock, which others may have held until now.
  const report = held && (await ownReport(chatId, reportId));
  if (report === undefined || held === undefined) return { kind: "unknown_report" };
  const ruling = await appealRulingOn(report);
  if (ruling.kind === "refused") return ruling;
  const { against } = ruling;
  await insertAppeal({
    id: AppealId.parse(uuidv7()),
    reportId,
    caseId: held.id,
    against,
    reason,
  });
  await recordAudit({
    kind: "appeal_filed",
    subjectCode: report.code,
    actor: { kind: "reporter" },
    facts: { case: held.code, version: held.version },
  });
  await (held.status === "dismissed" ? lookAgain(held) : showCase(held.id, "card"));
  return { kind: "filed", code: report.code, known: report.status };
}
