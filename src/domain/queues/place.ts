// A chat or a topic in it. Used by queues, by cards, and by all that is said in a group.
import type { ChatId } from "../ids.ts";

/** A chat, or a topic of a forum. Without a topic: all of the chat, or a forum's General. */
export type Place = { chatId: ChatId; threadId?: number | undefined };

/** Of something that stands in a place, nothing but that. */
export const placeOnly = ({ chatId, threadId }: Place): Place => ({ chatId, threadId });

export function standsIn(at: Place, place: Place): boolean {
  return at.chatId === place.chatId && at.threadId === place.threadId;
}
