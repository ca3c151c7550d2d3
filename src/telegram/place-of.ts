import type { Context } from "grammy";
import { ChatId } from "../domain/ids.ts";
import type { Place } from "../domain/place.ts";
import type { Scene } from "../workflow/entitled-staff.ts";

/**
 * The chat, and the topic of a forum, in which something was said or pressed. A message that has
 * become inaccessible names no topic; outside of topics a thread is only a row of replies.
 */
export function placeOf(ctx: Context, chatId: number): Place {
  const message = ctx.msg;
  const isInTopic = message?.is_topic_message === true;
  return {
    chatId: ChatId.parse(chatId),
    threadId: isInTopic ? message.message_thread_id : undefined,
  };
}

/** The same, with the message whose button was pressed. */
export const sceneOf = (ctx: Context): Scene => ({
  ...placeOf(ctx, ctx.chat?.id ?? 0),
  ...(ctx.msgId === undefined ? {} : { messageId: ctx.msgId }),
});
