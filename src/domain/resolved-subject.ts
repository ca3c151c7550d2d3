import { shareAlias, unite } from "./subject.ts";
import type { Alias, AliasKind, SubjectReading } from "./subject.ts";
import { chatSubject } from "./subject-origins.ts";
import type { OriginChat } from "./subject-origins.ts";

/**
 * A reading with what Telegram says of the chat that it names (`getChat("@name")`): the kind is
 * known then, the id comes first, and a message in that chat is found by the chat's id as well.
 * A reading of something else is returned as it is.
 */
export function withResolvedChat(reading: SubjectReading, chat: OriginChat): SubjectReading {
  const known = chatSubject(chat);
  if (shareAlias(reading.subject, known)) {
    return { ...reading, subject: unite(known, reading.subject), kindIsGuess: false };
  }
  if (reading.parent === undefined || !shareAlias(reading.parent, known)) return reading;
  const [first, ...rest] = reading.subject.aliases.flatMap((alias) => byChatId(alias, chat.id));
  const { subject } = reading;
  return {
    ...reading,
    subject:
      first === undefined ? subject : unite(subject, { ...subject, aliases: [first, ...rest] }),
    parent: unite(known, reading.parent),
  };
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
