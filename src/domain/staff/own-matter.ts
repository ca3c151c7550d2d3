// Whether a case is somebody's own. Used by the workflow that looks it up, and by its store.
import { membershipIn, type ChatRef, type Standing } from "./staff.ts";
import type { Alias } from "../subjects/subject.ts";

/** What of a case may be somebody's own. */
export type Matter = {
  /** They reported it, or took a report of theirs back. */
  reported: boolean;
  /** The names and numbers of what it is about: an account, a channel, a group or a bot. */
  aliases: readonly Alias[];
};

export type Person = {
  userId: number;
  username?: string | undefined;
  /** What Telegram said of them in other chats. */
  asked: readonly Standing[];
};

/**
 * Whether a case is somebody's own matter, so that others decide on it: they reported it, it is about
 * their account, or about a channel or group that they run, as far as Telegram says so.
 */
export function isOwnMatter({ reported, aliases }: Matter, person: Person): boolean {
  return reported || aliases.some((alias) => isOwn(alias, person));
}

function isOwn({ kind, value }: Alias, { userId, username, asked }: Person): boolean {
  if (kind === "user_id" && value === String(userId)) return true;
  if (kind === "username" && value === username?.toLowerCase()) return true;
  const chat = chatBehind({ kind, value });
  const standing = chat === undefined ? "unknown" : membershipIn(asked, chat, userId);
  return standing === "creator" || standing === "administrator";
}

/** The chat that an alias names, as Telegram is asked about it. */
export function chatBehind({ kind, value }: Alias): ChatRef | undefined {
  if (kind === "chat_id") return Number(value);
  return kind === "username" ? `@${value}` : undefined;
}
