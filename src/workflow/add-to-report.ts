import { uuidv7 } from "uuidv7";
import { recordAudit } from "../db/audit-store.ts";
import { addLeads } from "../db/lead-store.ts";
import { insertAddition, ownReport } from "../db/own-report-store.ts";
import { noteOnScreen, type Screen } from "../db/screen-store.ts";
import { isGravest } from "../domain/categories.ts";
import type { ChatId, ReportId } from "../domain/ids.ts";
import { ownActions, ruleAddition } from "../domain/own-report.ts";
import type { ReportInput } from "../domain/report-input.ts";
import type { SentFile } from "../domain/sent-file.ts";
import { askWords, endWords } from "./ask-words.ts";
import { removeFileOn } from "./remove-grave-media.ts";
import { showCase } from "./show-case.ts";
import { showScreen } from "./show-screen.ts";

/** Asks for what is to be added to a report. False: nothing can be added. */
export async function askAddition(chatId: ChatId, id: ReportId): Promise<boolean> {
  const report = await ownReport(chatId, id);
  if (report === undefined || !ownActions(report).includes("add")) return false;
  await askWords(chatId, "adding", id);
  return true;
}

/** Takes what a person sent as the addition they were asked for. */
export async function takeAddition(
  chatId: ChatId,
  { lastIncoming: occasion }: Pick<Screen, "lastIncoming">,
  reportId: ReportId,
  { input, file }: { input: ReportInput; file: SentFile | undefined },
): Promise<void> {
  const report = await ownReport(chatId, reportId);
  if (report === undefined || !ownActions(report).includes("add")) {
    return endWords(chatId, { text: "addition-too-late", code: report?.code, occasion });
  }
  await removeFileOn(report, chatId, file);
  const ruling = ruleAddition(input, report);
  if (ruling.kind === "refused") {
    await showScreen(chatId, "adding", report.id);
    return noteOnScreen(chatId, ruling.notice);
  }
  await insertAddition({ id: uuidv7(), reportId: report.id, words: ruling.words });
  await addLeads(report.id, ruling.leads);
  await recordAudit({
    kind: "report_added_to",
    subjectCode: report.code,
    actor: { kind: "reporter" },
    facts: { addition: report.additions + 1 },
  });
  await showCase(report.caseId, isGravest(report.category) ? "gravest_card" : "card");
  return endWords(chatId, { text: "addition-kept", code: report.code, occasion });
}
