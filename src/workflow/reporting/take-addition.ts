// Asks for an addition to a report and takes it. Called by presses on own reports, and by sent words.
import { ownReport, type OwnReport } from "../../db/reporting/own-report-store.ts";
import { findReporter } from "../../db/reporting/reporter-store.ts";
import { isGravest } from "../../domain/cases/categories.ts";
import type { ChatId, ReportId } from "../../domain/ids.ts";
import { ownActions, ruleAddition } from "../../domain/reporting/own-report.ts";
import { addToReport } from "./add-to-report.ts";
import { askWords, endWords, refuseWords, type Sent } from "./ask-words.ts";
import { showCase } from "../cases/show-case.ts";

/** Asks for what is to be added to a report. False: nothing can be added. */
export async function askAddition(chatId: ChatId, id: ReportId): Promise<boolean> {
  const report = await ownReport(chatId, id);
  if (report === undefined || !ownActions(report).includes("add")) return false;
  await askWords(chatId, "adding", { reportId: id });
  return true;
}

/** Takes what a person sent as the addition they were asked for. */
export async function takeAddition(
  chatId: ChatId,
  report: OwnReport,
  { input, occasion }: Sent,
): Promise<void> {
  const { id: reportId, code, category } = report;
  if (!ownActions(report).includes("add")) {
    return endWords(chatId, { text: "addition-too-late", code, occasion });
  }
  if (!isGravest(category) && (await findReporter(chatId))?.blocked === true) {
    return endWords(chatId, { text: "notice-blocked", code, occasion });
  }
  const ruling = ruleAddition(input, report);
  if (ruling.kind === "refused") {
    return refuseWords(chatId, "adding", { reportId }, ruling.notice);
  }
  await addToReport(report, { ...ruling, category, own: report.own });
  await showCase(report.caseId, isGravest(category) ? "gravest_card" : "card");
  return endWords(chatId, { text: "addition-kept", code, occasion });
}
