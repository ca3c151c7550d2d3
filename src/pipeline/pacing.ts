// How fast Telegram lets a bot send, as rules for buckets of tokens. Used by the sender.
import { priorities, type OutboxMessage, type Priority } from "../domain/delivery.ts";
import type { Rule } from "./pace.ts";

/** What somebody wants to send: whether Telegram counts it, and whether it changes a message that stands there. */
export type Intended = { priority: Priority; counted: boolean; edits: boolean };

export const answering: Intended = { priority: "answer", counted: true, edits: false };

/** Telegram doesn't count calls that put nothing into a chat and change nothing that people read there. */
const uncounted: ReadonlySet<OutboxMessage["kind"]> = new Set([
  "delete_message",
  "offer_commands",
  "leave_chat",
]);

/** `stands`: a message that says it is in the chat, which it then changes; others say which one they edit. */
export function effectOf(message: OutboxMessage, stands: boolean): Omit<Intended, "priority"> {
  const isAboutOne = "messageId" in message && message.messageId !== undefined;
  return { counted: !uncounted.has(message.kind), edits: stands || isAboutOne };
}

/**
 * What Telegram lets a bot send: about one message a second to a person, 20 a minute to a group, 30 a
 * second in all. A bucket's burst and what comes back in that time stay below that, as what was sent
 * evenly may arrive unevenly: 18 a minute, 28 a second. A few of a group's tokens are kept for what is
 * urgent there: messages that somebody who pressed a button waits for, and cards of the gravest that
 * have waited for long.
 * Source: core.telegram.org/bots/faq, "My bot is hitting limits".
 */
export function chatRule(chatId: number, urgent: boolean): Rule {
  if (chatId > 0) return { burst: 3, perSecond: 1, reserve: 0 };
  return { burst: 4, perSecond: 14 / 60, reserve: urgent ? 0 : 2 };
}

/**
 * Edits in a group that somebody who pressed a button waits for: of edits Telegram says nothing, and
 * they shall not wait for new messages, nor keep them away. All other edits count as messages.
 * @param perSecond what Telegram has not refused there so far
 */
export function editRule(perSecond: number): Rule {
  return { burst: 4, perSecond, reserve: 0 };
}

/** In a second, in all: what is there at once, and what comes back. */
const mostASecond = 28;

/**
 * All but receipts and notices to people may draw on what is kept for groups.
 * @param share how much of all chats is this process's: several keep to the limit together
 */
export function botRule(share: number, canWait: boolean): Rule {
  const burst = Math.max(2, 3 * share);
  const perSecond = Math.max(0.5, mostASecond * share - burst);
  return { burst, perSecond, reserve: canWait ? 1 : 0 };
}

export function canWait(chatId: number, priority: number): boolean {
  return chatId > 0 && priority >= priorities.receipt;
}
