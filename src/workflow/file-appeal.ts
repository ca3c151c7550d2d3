import { uuidv7 } from "uuidv7";
import { insertAppeal } from "../db/appeal-store.ts";
import { recordAudit } from "../db/audit-store.ts";
import { lockCase, moveCase, type Case } from "../db/case-store.ts";
import { insertDecision } from "../db/decision-store.ts";
import { ownReport } from "../db/own-report-store.ts";
import { closePanel } from "../db/panel-store.ts";
import { objectionGround, type AppealRuling } from "../domain/appeal.ts";
import { isGravest } from "../domain/categories.ts";
import { AppealId, DecisionId, type ChatId, type ReportId } from "../domain/ids.ts";
import { appealRulingOn } from "./appeal-ruling.ts";
import { raiseCase } from "./raise-case.ts";
import { tellRelated } from "./show-related.ts";

export type Filed =
  | { kind: "filed"; code: string }
  | Extract<AppealRuling, { kind: "refused" }>
  /** No such report, or somebody else's. */
  | { kind: "unknown_report" };

/**
 * Files a reporter's objection and opens the case again, under its row's lock: an undo, a further
 * report or a second objection at the same time finds it moved.
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
  const ruling = await appealRulingOn(held, { id: reportId, known: report.status });
  if (ruling.kind === "refused") return ruling;
  const reopened = await reopen(held);
  if (reopened === undefined) return { kind: "refused", because: "nothing_to_object_to" };
  const id = AppealId.parse(uuidv7());
  await insertAppeal({ id, reportId, caseId: held.id, reopenedBy: reopened, reason });
  await recordAudit({
    kind: "appeal_filed",
    subjectCode: report.code,
    actor: { kind: "reporter" },
    facts: { case: held.code, against: ruling.against.version },
  });
  await raiseCase(held.id, isGravest(held.category) ? "gravest_card" : "card");
  return { kind: "filed", code: report.code };
}

async function reopen(held: Case): Promise<DecisionId | undefined> {
  const moved = await moveCase(held, { status: "open", category: held.category });
  if (!moved) return undefined;
  const id = DecisionId.parse(uuidv7());
  const version = held.version + 1;
  await insertDecision({
    id,
    caseId: held.id,
    version,
    kind: "reopen",
    ground: objectionGround,
    staffId: undefined,
    from: held.status,
    to: "open",
    fromCategory: held.category,
    toCategory: held.category,
  });
  await recordAudit({
    kind: "case_reopened",
    subjectCode: held.code,
    actor: { kind: "system" },
    facts: { version, from: held.status, to: "open", ground: objectionGround },
  });
  await closePanel(held.id);
  await tellRelated({ id: held.id, version });
  return id;
}
