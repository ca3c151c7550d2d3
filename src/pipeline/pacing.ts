// How fast Telegram lets a bot send, as buckets of tokens. Used by the sender.
import { priorities, type OutboxMessage } from "../domain/delivery.ts";
import type { Bucket } from "../db/mail/pacing-store.ts";

/** Telegram doesn't count calls that put nothing into a chat and change nothing that people read there. */
const uncounted: ReadonlySet<OutboxMessage["kind"]> = new Set([
  "delete_message",
  "offer_commands",
  "leave_chat",
]);

export function isCounted({ kind }: OutboxMessage): boolean {
  return !uncounted.has(kind);
}

/**
 * What Telegram lets a bot send: about one message a second to a person, 20 a minute to a group, 30 a
 * second in all. A bucket's burst and what comes back in that time stay below that, as what was sent
 * evenly may arrive unevenly: 18 a minute, 28 a second. A few of a group's tokens are kept for what is
 * urgent there: edits that somebody who pressed a button waits for, and cards of the gravest that have
 * waited for long.
 * Source: core.telegram.org/bots/faq, "My bot is hitting limits".
 */
export function chatBucket(chatId: number, urgent: boolean): Bucket {
  const key = `chat:${chatId}`;
  if (chatId > 0) return { key, burst: 3, perSecond: 1, reserve: 0 };
  return { key, burst: 4, perSecond: 14 / 60, reserve: urgent ? 0 : 2 };
}

/** All but receipts and notices to people may draw on what is kept for groups. */
export function botBucket(chatId: number, priority: number): Bucket {
  const canWait = chatId > 0 && priority >= priorities.receipt;
  return { key: botKey, burst: 3, perSecond: 25, reserve: canWait ? 1 : 0 };
}

export const botKey = "bot";
