import type { InlineKeyboardMarkup } from "grammy/types";
import type { OutboxMessage } from "../domain/delivery.ts";
import type { ChatId } from "../domain/ids.ts";
import { viewSettings } from "../workflow/show-settings.ts";
import { drawSettings } from "./admin/settings-page.ts";
import type { Call } from "./call.ts";
import type { Piece } from "./texts/piece.ts";
import type { Texts } from "./texts/texts.ts";

export async function composeSettings(
  texts: Texts,
  { chatId, page, messageId, noticeDelayS }: Extract<OutboxMessage, { kind: "show_settings" }>,
): Promise<Call> {
  const view = await viewSettings(chatId);
  return at(chatId, messageId, drawSettings({ ...view, texts, noticeDelayS }, page));
}

/** In the place of the message whose button was pressed, if one was. */
function at(
  chatId: ChatId,
  messageId: number | undefined,
  { piece, markup }: { piece: Piece; markup: InlineKeyboardMarkup },
): Call {
  if (messageId !== undefined) return { kind: "edit", at: { chatId, messageId }, piece, markup };
  return { kind: "post", chatId, piece, markup, key: undefined, isProtected: false };
}
