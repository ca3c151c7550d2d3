import type { Context } from "grammy";
import { ChatId, isStandIn, UserId } from "../domain/ids.ts";
import { languageFor } from "../domain/languages.ts";
import { languageIn } from "../workflow/language-of.ts";

/** The language to answer an update in. */
export async function languageOf({ chat, from }: Context): Promise<string> {
  if (chat === undefined) return languageFor(from?.language_code);
  const isPerson = from !== undefined && !isStandIn(from.id);
  const by = isPerson
    ? { userId: UserId.parse(from.id), clientLanguage: from.language_code }
    : undefined;
  return languageIn(ChatId.parse(chat.id), by);
}
