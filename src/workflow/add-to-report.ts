import { uuidv7 } from "uuidv7";
import { recordAudit } from "../db/audit-store.ts";
import { insertAddition, ownReport } from "../db/own-report-store.ts";
import type { Screen } from "../db/screen-store.ts";
import { deletesMedia, isGravest } from "../domain/categories.ts";
import type { ChatId, ReportId } from "../domain/ids.ts";
import { ownActions, ruleAddition } from "../domain/own-report.ts";
import type { ReportInput } from "../domain/report-input.ts";
import { askWords, askWordsAgain, endWords } from "./ask-words.ts";
import { deleteFromChat } from "./remove-grave-media.ts";
import { showCase } from "./show-case.ts";

/** Asks for what is to be added to a report. False: nothing can be added. */
export async function askAddition(chatId: ChatId, id: ReportId): Promise<boolean> {
  const report = await ownReport(chatId, id);
  if (report === undefined || !ownActions(report).includes("add")) return false;
  await askWords(chatId, "adding", { reportId: id });
  return true;
}

/** Takes what a person sent as the addition they were asked for. */
export async function takeAddition(
  screen: Screen,
  reportId: ReportId,
  { input, file }: { input: ReportInput; file: number | undefined },
): Promise<void> {
  const { chatId, lastIncoming: occasion } = screen;
  const report = await ownReport(chatId, reportId);
  if (report === undefined || !ownActions(report).includes("add")) {
    return endWords(chatId, { text: "addition-too-late", code: report?.code, occasion });
  }
  if (file !== undefined && deletesMedia(report.category)) await deleteFromChat(chatId, file);
  const ruling = ruleAddition(input, report);
  if (ruling.kind === "refused") return askWordsAgain(screen, ruling.notice);
  await insertAddition({ id: uuidv7(), reportId: report.id, words: ruling.words });
  await recordAudit({
    kind: "report_added_to",
    subjectCode: report.code,
    actor: { kind: "reporter" },
    facts: { addition: report.additions + 1 },
  });
  await showCase(report.caseId, isGravest(report.category) ? "gravest_card" : "card");
  return endWords(chatId, { text: "addition-kept", code: report.code, occasion });
}
