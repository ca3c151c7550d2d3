// The update that is being handled. Used by whatever handles commands, presses and messages.
import type { ConversationFlavor } from "@grammyjs/conversations";
import type { Context } from "grammy";
import { ChatId } from "../domain/ids.ts";

/** An update with what handles it at hand. */
export type BotContext = ConversationFlavor<Context>;

/** Where something happened. Throws for an update without a chat. */
export function chatOf(ctx: Context): ChatId {
  return ChatId.parse(ctx.chatId);
}
