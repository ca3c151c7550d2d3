import { findCase } from "../db/case-store.ts";
import { findToldReport, isOutcomeWaiting } from "../db/report-store.ts";
import type { ChatId, ReportId } from "../domain/ids.ts";
import { awaitWords } from "./await-words.ts";
import type { Filed } from "./file-appeal.ts";
import { appealRulingOn } from "./appeal-ruling.ts";

/** Asks a reporter why they object, if they may. `buttons` are those beneath the question. */
export async function beginAppeal(
  chatId: ChatId,
  reportId: ReportId,
  buttons: { text: string; data: string }[][],
): Promise<Exclude<Filed, { kind: "filed" }> | { kind: "asked" }> {
  const report = await findToldReport(reportId);
  const about = report && (await findCase(report.caseId));
  if (report === undefined || about === undefined || report.userId !== chatId) {
    return { kind: "unknown_report" };
  }
  const ruling = await appealRulingOn(report, about, await isOutcomeWaiting(reportId));
  if (ruling.kind === "refused") return ruling;
  const vars = { code: { ours: report.code } };
  await awaitWords(
    chatId,
    { use: "objection", about: reportId },
    {
      text: "objection-why",
      vars,
      buttons,
    },
  );
  return { kind: "asked" };
}
