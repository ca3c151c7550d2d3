import type { Context } from "grammy";
import { ChatId, isStandIn, UserId } from "../domain/ids.ts";
import { languageIn, languageOfPerson } from "../workflow/language-of.ts";

/** The language to answer an update in. */
export async function languageOf({ chat, from }: Context): Promise<string> {
  const isPerson = from !== undefined && !isStandIn(from.id);
  const by = isPerson
    ? { userId: UserId.parse(from.id), clientLanguage: from.language_code }
    : undefined;
  if (chat !== undefined) return languageIn(ChatId.parse(chat.id), by);
  return by === undefined ? "en" : languageOfPerson(by);
}
