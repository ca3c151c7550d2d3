// What became of a call to Telegram. Told by Telegram's side, used by the sender and by what keeps it.

/** Why nothing can be sent to a chat or topic, until a person changes something. */
export type LostBecause =
  | "blocked"
  | "deactivated"
  | "cannot_initiate"
  | "chat_not_found"
  | "kicked"
  | "no_rights"
  | "topic_closed"
  | "topic_not_found";

const topicReasons: ReadonlySet<LostBecause> = new Set(["topic_closed", "topic_not_found"]);

/** Whether it is about one topic of a forum, and not the whole chat. */
export function isOfTopic(because: LostBecause): boolean {
  return topicReasons.has(because);
}

/** What was sent, or edited, is there now. */
export function stands({ kind }: SendOutcome): boolean {
  return kind === "delivered" || kind === "not_modified";
}

/** For how long Telegram asks to leave the destination alone, in milliseconds. */
export function restMs(outcome: SendOutcome): number | undefined {
  return "retryAfterMs" in outcome ? outcome.retryAfterMs : undefined;
}

/** What became of one call to Telegram. */
export type SendOutcome =
  /**
   * `bared`: the message whose place it takes has no buttons any more. `retryAfterMs`: that was too much,
   * and Telegram asks to leave this destination alone for so long.
   */
  | { kind: "delivered"; messageId?: number; bared?: true; retryAfterMs?: number }
  /** It already looked like this: as good as delivered. */
  | { kind: "not_modified" }
  /** 429: Telegram asks to leave this destination alone for so long; nothing was sent. */
  | { kind: "parked"; retryAfterMs: number }
  /** It may or may not have arrived: cut connection, time-out, 5xx. */
  | { kind: "unknown" }
  /** The message to edit or delete is not there, or can't be edited any more. */
  | { kind: "gone" }
  /** It stands, and Telegram does not let the bot delete it: it is too old, or the right is missing. */
  | { kind: "undeletable" }
  | { kind: "lost"; because: LostBecause }
  | { kind: "migrated"; toChatId: number }
  /** A press can't be answered any more; what it did stands. */
  | { kind: "query_too_old" }
  /** A fault of ours: repeating it brings the same answer. Error code 0: it never left this process. */
  | { kind: "rejected"; errorCode: number };
