// Withdraws a person's report. Called by the press on it.
import { recordAudit } from "../../db/control/audit-store.ts";
import { lockCase } from "../../db/cases/case-store.ts";
import { markWithdrawn, ownReport } from "../../db/reporting/own-report-store.ts";
import type { ChatId, ReportId } from "../../domain/ids.ts";
import { dropQuestion } from "../questions/answer-question.ts";
import { closeIfEmpty } from "../decisions/close-empty.ts";
import { showCase } from "../cases/show-case.ts";

export type Withdrawal =
  | { kind: "withdrawn"; code: string }
  | { kind: "refused"; because: "unknown_report" | "withdrawn_before" | "decided" };

/**
 * Withdraws a person's report, unless they heard that something was decided since they made it. What
 * else was decided stands, and is no reason to refuse: they would learn of it.
 */
export async function withdrawReport(chatId: ChatId, id: ReportId): Promise<Withdrawal> {
  const asked = await ownReport(chatId, id);
  const held = asked && (await lockCase(asked.caseId));
  // Read again behind the lock, which others may have held until now.
  const report = held && (await ownReport(chatId, id));
  if (report === undefined || held === undefined) return refused("unknown_report");
  if (report.status === "withdrawn") return refused("withdrawn_before");
  if (!report.withdrawable) return refused("decided");
  if (!(await markWithdrawn(id))) return refused("withdrawn_before");
  await recordAudit({
    kind: "report_withdrawn",
    subjectCode: report.code,
    actor: { kind: "reporter" },
    facts: { case: held.code },
  });
  await dropQuestion(chatId, id);
  if (!(await closeIfEmpty(held))) await showCase(held.id, "card");
  return { kind: "withdrawn", code: report.code };
}

const refused = (because: Extract<Withdrawal, { kind: "refused" }>["because"]): Withdrawal => ({
  kind: "refused",
  because,
});
