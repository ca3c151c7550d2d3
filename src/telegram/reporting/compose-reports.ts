// Puts together what reporters hear of their reports. Called by compose.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import { viewNotice, viewOutcome } from "../../workflow/decisions/view-outcome.ts";
import { viewProof } from "../../workflow/reporting/prove-report.ts";
import { viewOwnReport, viewReceipt, viewStatus } from "../../workflow/reporting/view-report.ts";
import { posting, showAt, type Call } from "../speaking/call.ts";
import { composePage } from "../speaking/page.ts";
import { drawOutcome, noticeButtons } from "../decisions/outcome.ts";
import { drawOwnReport, drawStatus } from "./own-reports.ts";
import { drawProof } from "./proof-file.ts";
import { drawReceipt } from "./receipt.ts";
import type { Texts } from "../texts/texts.ts";

export async function composeReceipt(
  texts: Texts,
  { submissionId, addedTo }: MessageOf<"send_receipt">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewReceipt(submissionId);
  if (found === undefined) return undefined;
  const drawn = drawReceipt({ texts, language: found.language }, found.receipt, addedTo);
  return showAt(found.at, posting(chatId, drawn));
}

export async function composeOutcome(
  texts: Texts,
  { reportId, decisionId }: MessageOf<"notify_outcome">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewOutcome(reportId, decisionId);
  if (found === undefined) return undefined;
  return posting(chatId, drawOutcome(texts, found));
}

export async function composeNoticeButtons(
  texts: Texts,
  { chatId, messageId, reportId }: MessageOf<"show_notice_buttons">,
): Promise<Call | undefined> {
  const found = await viewNotice(chatId, reportId);
  if (found === undefined) return undefined;
  const markup = noticeButtons({ texts, language: found.language }, found.options);
  return { kind: "keyboard", at: { chatId, messageId }, markup };
}

export async function composeStatus(
  texts: Texts,
  { chatId, page, messageId }: MessageOf<"send_status">,
): Promise<Call | undefined> {
  const status = await viewStatus(chatId, page);
  const drawn = drawStatus({ texts, language: status.language }, status);
  return composePage("own_reports", { chatId, messageId }, drawn);
}

export async function composeProof(
  texts: Texts,
  { chatId, reportId }: MessageOf<"send_proof">,
): Promise<Call | undefined> {
  const found = await viewProof(chatId, reportId);
  return found && { kind: "document", chatId, ...drawProof(texts, found) };
}

export async function composeOwnReport(
  texts: Texts,
  { chatId, messageId, reportId, ...shown }: MessageOf<"show_report">,
): Promise<Call | undefined> {
  const found = await viewOwnReport(chatId, reportId);
  if (found === undefined) return undefined;
  const { report, mayAppeal, language } = found;
  const drawn = drawOwnReport({ texts, language }, report, { ...shown, mayAppeal });
  return { kind: "edit", at: { chatId, messageId }, ...drawn };
}
