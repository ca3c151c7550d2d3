import type { OutboxMessage } from "../domain/delivery.ts";
import type { Bucket } from "../db/pacing-store.ts";

/** What puts nothing into a chat and changes nothing there that people read, Telegram doesn't count. */
const uncounted: ReadonlySet<OutboxMessage["kind"]> = new Set([
  "delete_message",
  "offer_commands",
  "leave_chat",
]);

export function isCounted({ kind }: OutboxMessage): boolean {
  return !uncounted.has(kind);
}

/**
 * What Telegram lets a bot send: about one message a second to a person, 20 a minute to a group
 * (a bucket's burst and a minute's refill together stay at 20), 30 a second in all. A few of a
 * group's tokens are kept for what is urgent: edits that somebody who pressed a button waits for, and
 * cards of the gravest that have waited for long.
 * Source: core.telegram.org/bots/faq, "My bot is hitting limits".
 */
export function chatBucket(chatId: number, urgent: boolean): Bucket {
  const key = `chat:${chatId}`;
  if (chatId > 0) return { key, burst: 3, perSecond: 1, reserve: 0 };
  return { key, burst: 8, perSecond: 12 / 60, reserve: urgent ? 0 : 3 };
}

export const botBucket: Bucket = { key: "bot", burst: 10, perSecond: 20, reserve: 0 };
