import { uuidv7 } from "uuidv7";
import { recordAudit } from "../db/audit-store.ts";
import { lockCase, moveCase, type Case } from "../db/case-store.ts";
import { insertDecision } from "../db/decision-store.ts";
import { markWithdrawn, ownReport, statusSince } from "../db/own-report-store.ts";
import { closePanel } from "../db/panel-store.ts";
import { countStanding } from "../db/report-store.ts";
import { DecisionId, type ChatId, type ReportId } from "../domain/ids.ts";
import { showCase } from "./show-case.ts";
import { tellRelated } from "./show-related.ts";

export type Withdrawal =
  | { kind: "withdrawn"; code: string }
  | { kind: "refused"; because: "unknown_report" | "withdrawn_before" | "decided" };

/**
 * Withdraws a person's report, unless something was decided since they made it. What was decided
 * before stays, and is no reason to refuse: they would learn of it.
 */
export async function withdrawReport(chatId: ChatId, id: ReportId): Promise<Withdrawal> {
  const report = await ownReport(chatId, id);
  const held = report && (await lockCase(report.caseId));
  if (report === undefined || held === undefined) return refused("unknown_report");
  if (report.status === "withdrawn") return refused("withdrawn_before");
  if ((await statusSince(id)) !== "open") return refused("decided");
  if (!(await markWithdrawn(id))) return refused("withdrawn_before");
  await recordAudit({
    kind: "report_withdrawn",
    subjectCode: report.code,
    actor: { kind: "reporter" },
    facts: { case: held.code },
  });
  if (held.status === "open" && (await countStanding(held.id)) === 0) await closeEmpty(held);
  await showCase(held.id, "card");
  return { kind: "withdrawn", code: report.code };
}

const refused = (because: Extract<Withdrawal, { kind: "refused" }>["because"]): Withdrawal => ({
  kind: "refused",
  because,
});

/** An open case on which no report stands any more is nobody's to decide. */
async function closeEmpty(held: Case): Promise<void> {
  await moveCase(held, { status: "withdrawn", category: held.category });
  const version = held.version + 1;
  await insertDecision({
    id: DecisionId.parse(uuidv7()),
    caseId: held.id,
    version,
    kind: "withdraw",
    ground: undefined,
    staffId: undefined,
    from: held.status,
    to: "withdrawn",
    fromCategory: held.category,
    toCategory: held.category,
  });
  await recordAudit({
    kind: "case_withdrawn",
    subjectCode: held.code,
    actor: { kind: "system" },
    facts: { version, from: held.status, to: "withdrawn", category: held.category },
  });
  await closePanel(held.id);
  await tellRelated({ id: held.id, version });
}
