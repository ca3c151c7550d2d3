// Who sees a message. Used when the world posts one, and when the bot edits one.
import type { ChatRecord } from "./chats.ts";
import { isInside } from "./members.ts";
import type { Kept } from "../messages/message-book.ts";

/** Who is in a chat now, by id, without the bot. The list is made anew when somebody comes or goes. */
export function audienceOf(chat: ChatRecord, botId: number): readonly number[] {
  if (chat.kind === "private") return [chat.id];
  if (chat.audience !== "stale") return chat.audience;
  const inside: number[] = [];
  for (const [id, standing] of chat.members) {
    if (id !== botId && isInside(standing)) inside.push(id);
  }
  chat.audience = inside;
  return inside;
}

/** An edit is seen by those who are there now, besides those who saw what was there before. */
export function widenAudience(kept: Kept, now: readonly number[]): void {
  if (kept.seenBy !== now) kept.seenBy = [...new Set([...kept.seenBy, ...now])];
}
