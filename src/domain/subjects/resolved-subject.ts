// Telegram's answer to whose a name is. Used by what gathers facts, by the conversation, and by the stores.
import { hasNumericId, shareAlias, unite, usernameOf } from "./subject.ts";
import type { Alias, AliasKind, Subject, SubjectReading } from "./subject.ts";
import { chatSubject } from "./subject-origins.ts";
import type { OriginChat } from "./subject-origins.ts";

/** What Telegram says of a public name (`getChat("@name")`): which chat answers to it now. */
export interface ResolvedName {
  /** As it was asked for, in lower case: a chat may have several. */
  readonly name: string;
  readonly chat: OriginChat;
}

/** The names in these readings whose holders only Telegram can tell, each once. */
export function namesToResolve(readings: readonly { subject: Subject }[]): string[] {
  const names = readings.flatMap(({ subject }) =>
    [subject, subject.parent].flatMap((named) => {
      // Telegram tells bots nothing of bots and people by name.
      if (named === undefined || named.kind === "bot" || hasNumericId(named)) return [];
      return usernameOf(named) ?? [];
    }),
  );
  return [...new Set(names)];
}

/**
 * A reading with what Telegram says of the chat that it names: the kind is known then, the id comes
 * first, and a message in that chat is found by the chat's id as well. A reading of something else
 * is returned as it is.
 */
export function withResolvedName(
  reading: SubjectReading,
  { name, chat }: ResolvedName,
): SubjectReading {
  const { subject } = reading;
  const own = chatSubject(chat);
  const known = unite(own, { ...own, aliases: [{ kind: "username", value: name }] });
  if (shareAlias(subject, known)) {
    return { ...reading, subject: unite(known, subject), kindIsGuess: false };
  }
  if (subject.parent === undefined || !shareAlias(subject.parent, known)) return reading;
  return {
    ...reading,
    subject: { ...inChat(subject, chat.id), parent: unite(known, subject.parent) },
  };
}

/** A message or story that was given by its chat's name, found by the chat's id as well. */
export function inChat(child: Subject, chatId: number): Subject {
  const [first, ...rest] = child.aliases.flatMap((alias) => byChatId(alias, chatId));
  return first === undefined ? child : unite(child, { ...child, aliases: [first, ...rest] });
}

const idFormOf: Partial<Record<AliasKind, AliasKind>> = {
  message_of_username: "message_of_chat_id",
  comment_of_username: "comment_of_chat_id",
  story_of_username: "story_of_chat_id",
};

function byChatId(alias: Alias, chatId: number): Alias[] {
  const kind = idFormOf[alias.kind];
  return kind === undefined ? [] : [{ kind, value: alias.value.replace(/^[^/]+/u, `${chatId}`) }];
}
