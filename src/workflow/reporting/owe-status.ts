// Owes a person their reports and one of them. Called by `/status`, and by presses on the list.
import { enqueue } from "../../db/mail/outbox-store.ts";
import type { ChatId, ReportId } from "../../domain/ids.ts";
import { followPage } from "../speaking/follow-page.ts";

/** Owes the person the list of their reports, as a message of its own. */
export async function oweStatus(chatId: ChatId, updateId: number): Promise<void> {
  await followPage("own_reports", { chatId });
  await enqueue({
    key: `status:${chatId}:${updateId}`,
    chatId,
    priority: "owed_to_press",
    repeat: "once",
    message: { kind: "send_status", chatId, page: 1 },
  });
}

/** Turns a message to another page of the list. */
export async function turnStatus(chatId: ChatId, messageId: number, page: number): Promise<void> {
  await followPage("own_reports", { chatId, messageId });
  await enqueue({
    key: inPlaceOf(chatId, messageId),
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "send_status", chatId, page, messageId },
  });
}

/** Turns a message to one report, or to the question whether it is to be withdrawn. */
export async function openReport(
  chatId: ChatId,
  shown: {
    messageId: number;
    reportId: ReportId;
    /** The page of the list from which it was opened. */
    page: number;
    withdrawing: boolean;
  },
): Promise<void> {
  await followPage("own_reports", { chatId, messageId: shown.messageId });
  await enqueue({
    key: inPlaceOf(chatId, shown.messageId),
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "show_report", chatId, ...shown },
  });
}

/** Brings the buttons of a notice up to date; its words stay. */
export async function renewNotice(
  chatId: ChatId,
  notice: { messageId: number; reportId: ReportId },
): Promise<void> {
  await followPage("notice", { chatId, messageId: notice.messageId });
  await enqueue({
    key: inPlaceOf(chatId, notice.messageId),
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "show_notice_buttons", chatId, ...notice },
  });
}

/** What the reporter looks at there now: only the newest press counts. */
function inPlaceOf(chatId: ChatId, messageId: number): string {
  return `own:${chatId}:${messageId}`;
}
