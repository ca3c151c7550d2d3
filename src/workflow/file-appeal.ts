import { uuidv7 } from "uuidv7";
import { insertAppeal } from "../db/appeal-store.ts";
import { recordAudit } from "../db/audit-store.ts";
import { lockCase } from "../db/case-store.ts";
import { ownReport } from "../db/own-report-store.ts";
import { appealGround, type AppealRuling } from "../domain/appeal.ts";
import { isGravest } from "../domain/categories.ts";
import { AppealId, type ChatId, type ReportId } from "../domain/ids.ts";
import { appealRulingOn } from "./appeal-ruling.ts";
import { recordDecision } from "./record-decision.ts";

export type Filed =
  | { kind: "filed"; code: string }
  | Extract<AppealRuling, { kind: "refused" }>
  /** No such report, or somebody else's. */
  | { kind: "unknown_report" };

/**
 * Files a reporter's appeal and opens the case again, under its row's lock: an undo, a further
 * report or a second appeal at the same time finds it moved.
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
  const reopened = await recordDecision(
    held,
    {
      kind: "reopen",
      ground: appealGround,
      by: { kind: "system" },
      to: "open",
      category: held.category,
    },
    { show: "anew", priority: isGravest(held.category) ? "gravest_card" : "card" },
  );
  if (reopened === undefined) return { kind: "refused", because: "nothing_to_object_to" };
  const id = AppealId.parse(uuidv7());
  await insertAppeal({ id, reportId, caseId: held.id, reopenedBy: reopened, reason });
  await recordAudit({
    kind: "appeal_filed",
    subjectCode: report.code,
    actor: { kind: "reporter" },
    facts: { case: held.code, against: ruling.against.version },
  });
  return { kind: "filed", code: report.code };
}
