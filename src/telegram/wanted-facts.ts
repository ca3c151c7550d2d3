// Which facts the handling of an update will need. Used by facts.ts.
import type { Message, Update } from "grammy/types";
import { isGlance } from "../domain/cases/card-press.ts";
import type { AskedAbout } from "../domain/reporting/fact-limit.ts";
import { ChatId } from "../domain/ids.ts";
import type { Press } from "../domain/press.ts";
import { maxSubjects } from "../domain/reporting/report-subjects.ts";
import { namesToResolve } from "../domain/subjects/resolved-subject.ts";
import { readSubjects } from "../domain/subjects/subject-links.ts";
import { askedBefore } from "./commands.ts";
import { presses } from "./presses.ts";
import { commandIn } from "./speaking/command.ts";
import { isReplyTo } from "./speaking/reply.ts";
import { readTeamPayload } from "./speaking/start-payload.ts";

/** What the handling of an update will have to know of Telegram, and for whom it is asked. */
export type Wanted =
  | { kind: "nothing" }
  /** Whether somebody is a member of a queue's group right now. */
  | {
      kind: "membership";
      by: number;
      chatId: ChatId;
      isPrivate: boolean;
      /** What Telegram said a moment ago will do: the press decides nothing. */
      orLately?: boolean;
    }
  /** The same of the group whose referral a message shows to which somebody replied. */
  | {
      kind: "membership_of_referral";
      by: number;
      at: { chatId: ChatId; messageId: number };
      /** Where it shows something else. */
      otherwise: WantedOfNames | { kind: "nothing" };
    }
  /** Whether the bot may delete what people write in a source group. */
  | { kind: "may_delete"; by: number; chatId: ChatId }
  /** What kind of group it is that somebody wants to set up. */
  | { kind: "group"; by: number; chatId: ChatId }
  /** Whose are the names that a person wrote. */
  | WantedOfNames;

type WantedOfNames = { kind: "names"; by: number; names: readonly string[] };

const nothing = { kind: "nothing" } as const;

type Me = { id: number; username: string };

export function wantedFor(
  { callback_query: query, message }: Update,
  press: Press | undefined,
  me: Me,
): Wanted {
  if (query !== undefined) {
    return wantedForPress(press, { by: query.from.id, chat: query.message?.chat });
  }
  if (message === undefined) return nothing;
  if (message.chat.type === "private") return wantedInPrivate(message, me);
  return wantedInGroup(message, me);
}

function wantedForPress(
  press: Press | undefined,
  { by, chat }: { by: number; chat: Message["chat"] | undefined },
): Wanted {
  if (press === undefined || chat === undefined) return nothing;
  const isPrivate = chat.type === "private";
  const group = "group" in press ? press.group : isPrivate ? undefined : chat.id;
  if (group === undefined) return nothing;
  const chatId = ChatId.parse(group);
  switch (presses[press.on].asks) {
    case "nothing":
      return nothing;
    case "membership":
      return { kind: "membership", by, chatId, isPrivate, orLately: isGlanceAt(press) };
    case "group":
      return { kind: "group", by, chatId };
  }
}

export function isGlanceAt(press: Press): boolean {
  return press.on === "card" && isGlance(press.press);
}

/** Who follows a link to the details of a case or to a referral, or says more of a referral, has to be in its group. */
function wantedInPrivate(message: Message, me: Me): Wanted {
  const by = message.chat.id;
  const command = commandIn(message, me.username);
  const payload = command === "start" ? (message.text?.split(" ")[1] ?? "") : "";
  const link = readTeamPayload(payload);
  if (link !== undefined) return { kind: "membership", by, chatId: link.group, isPrivate: true };
  const { reply_to_message: reply } = message;
  if (command === undefined && reply !== undefined && isReplyTo(message, me.id)) {
    const at = { chatId: ChatId.parse(by), messageId: reply.message_id };
    return { kind: "membership_of_referral", by, at, otherwise: wantedForNames(message) };
  }
  return wantedForNames(message);
}

function wantedForNames(message: Message): WantedOfNames | { kind: "nothing" } {
  const entities = message.entities ?? message.caption_entities ?? [];
  const named = namesToResolve(readSubjects(message.text ?? message.caption ?? "", entities));
  const names = named.slice(0, maxSubjects);
  return names.length === 0 ? nothing : { kind: "names", by: message.chat.id, names };
}

function wantedInGroup(message: Message, me: Me): Wanted {
  const { from, chat } = message;
  if (from === undefined) return nothing;
  const by = from.id;
  const chatId = ChatId.parse(chat.id);
  const command = commandIn(message, me.username);
  const membership = { kind: "membership", by, chatId, isPrivate: false } as const;
  if (command === undefined) return isReplyTo(message, me.id) ? membership : nothing;
  const kind = askedBefore(command);
  switch (kind) {
    case "nothing":
      return nothing;
    case "membership":
      return membership;
    case "may_delete":
    case "group":
      return { kind, by, chatId };
  }
}

/** Of which chat it has to be known here what it is. */
export function askedAbout({ kind, chatId }: Extract<Wanted, { chatId: ChatId }>): AskedAbout {
  switch (kind) {
    case "membership":
      return { kind: "queue", chatId };
    case "may_delete":
      return { kind: "source", chatId };
    case "group":
      return { kind: "group_of_admin" };
  }
}
