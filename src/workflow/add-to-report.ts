import { uuidv7 } from "uuidv7";
import { recordAudit } from "../db/audit-store.ts";
import { openDraftOf } from "../db/draft-store.ts";
import { insertAddition, ownReport, type OwnReport } from "../db/own-report-store.ts";
import { findScreen, noteOnScreen, turnTo } from "../db/screen-store.ts";
import { isGravest } from "../domain/categories.ts";
import type { ChatId, ReportId } from "../domain/ids.ts";
import { ownActions, ruleAddition } from "../domain/own-report.ts";
import type { ReportInput } from "../domain/report-input.ts";
import { deletesMedia } from "../domain/report-steps.ts";
import { deleteFromChat } from "./remove-grave-media.ts";
import { say } from "./say.ts";
import { showCase } from "./show-case.ts";
import { showScreen } from "./show-screen.ts";

/** Asks for what is to be added to a report, below everything else. False: nothing can be added. */
export async function askAddition(chatId: ChatId, id: ReportId): Promise<boolean> {
  const report = await ownReport(chatId, id);
  if (report === undefined || !ownActions(report).includes("add")) return false;
  await turnTo(chatId, { page: "none" });
  await showScreen(chatId, "adding", id);
  return true;
}

/** Takes what a person sent as the addition they were asked for. False: they were asked for none. */
export async function takeAddition(
  chatId: ChatId,
  { input, file }: { input: ReportInput; file: number | undefined },
): Promise<boolean> {
  const screen = await findScreen(chatId);
  if (screen?.page !== "adding" || screen.reportId === undefined) return false;
  const report = await ownReport(chatId, screen.reportId);
  if (report === undefined || !ownActions(report).includes("add")) {
    await confirm(chatId, screen, "addition-too-late", report);
    return true;
  }
  if (file !== undefined && deletesMedia(report.category)) await deleteFromChat(chatId, file);
  const ruling = ruleAddition(input, report);
  if (ruling.kind === "refused") {
    await showScreen(chatId, "adding", report.id);
    await noteOnScreen(chatId, ruling.notice);
    return true;
  }
  await insertAddition({ id: uuidv7(), reportId: report.id, words: ruling.words });
  await recordAudit({
    kind: "report_added_to",
    subjectCode: report.code,
    actor: { kind: "reporter" },
    facts: { addition: report.additions + 1 },
  });
  await showCase(report.caseId, isGravest(report.category) ? "gravest_card" : "card");
  await confirm(chatId, screen, "addition-kept", report);
  return true;
}

/** Back from the question what to add; nothing was added. False: it was not asked. */
export async function leaveAddition(chatId: ChatId): Promise<boolean> {
  const screen = await findScreen(chatId);
  if (screen?.page !== "adding") return false;
  await showScreen(chatId, (await openDraftOf(chatId)) === undefined ? "home" : "draft");
  return true;
}

/** Says what became of it, and asks again what was asked before. */
async function confirm(
  chatId: ChatId,
  screen: { language: string; lastIncoming: number },
  text: "addition-kept" | "addition-too-late",
  report: OwnReport | undefined,
): Promise<void> {
  await say({
    chatId,
    key: `${text}:${screen.lastIncoming}`,
    text,
    vars: { code: { ours: report?.code ?? "" } },
    language: screen.language,
    priority: "owed_to_press",
    buttons: [[{ text: "button-my-reports", data: "h:status" }]],
  });
  await showScreen(chatId, (await openDraftOf(chatId)) === undefined ? "none" : "draft");
}
