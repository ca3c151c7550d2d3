import type { OutboxMessage } from "../domain/delivery.ts";
import type { ChatId } from "../domain/ids.ts";
import { viewNotice, viewOutcome } from "../workflow/view-outcome.ts";
import { viewOwnReport, viewReceipt, viewStatus } from "../workflow/view-report.ts";
import { post, type Call } from "./call.ts";
import { receipt, receiptButtons } from "./reporter/answers.ts";
import { drawOutcome, noticeButtons } from "./reporter/outcome.ts";
import { drawOwnReport, drawStatus } from "./reporter/own-reports.ts";
import type { Texts } from "./texts/texts.ts";

type Message<K extends OutboxMessage["kind"]> = Extract<OutboxMessage, { kind: K }>;

export async function composeReceipt(
  texts: Texts,
  { submissionId, addedTo }: Message<"send_receipt">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewReceipt(submissionId);
  if (found === undefined) return undefined;
  const say = { texts, language: found.language };
  const piece = receipt(say, found.receipt, addedTo);
  const markup = receiptButtons(say, found.receipt, addedTo);
  if (found.at !== undefined) return { kind: "edit", at: found.at, piece, markup };
  return post(chatId, piece, markup);
}

export async function composeOutcome(
  texts: Texts,
  { reportId, decisionId }: Message<"notify_outcome">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewOutcome(reportId, decisionId);
  if (found === undefined) return undefined;
  const { piece, markup } = drawOutcome(texts, found);
  return post(chatId, piece, markup);
}

export async function composeNoticeButtons(
  texts: Texts,
  { chatId, messageId, reportId }: Message<"show_notice_buttons">,
): Promise<Call | undefined> {
  const found = await viewNotice(chatId, reportId);
  if (found === undefined) return undefined;
  const markup = noticeButtons({ texts, language: found.language }, found.options);
  return { kind: "keyboard", at: { chatId, messageId }, markup };
}

export async function composeStatus(
  texts: Texts,
  { chatId, page, messageId }: Message<"send_status">,
): Promise<Call | undefined> {
  const status = await viewStatus(chatId, page);
  const { piece, markup } = drawStatus({ texts, language: status.language }, status);
  if (messageId === undefined) return post(chatId, piece, markup);
  return { kind: "edit", at: { chatId, messageId }, piece, markup };
}

export async function composeOwnReport(
  texts: Texts,
  { chatId, messageId, reportId, ...shown }: Message<"show_report">,
): Promise<Call | undefined> {
  const found = await viewOwnReport(chatId, reportId);
  if (found === undefined) return undefined;
  const { report, mayAppeal, language } = found;
  const drawn = drawOwnReport({ texts, language }, report, { ...shown, mayAppeal });
  return { kind: "edit", at: { chatId, messageId }, ...drawn };
}
