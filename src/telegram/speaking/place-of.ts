import type { Context } from "grammy";
import { ChatId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";

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
