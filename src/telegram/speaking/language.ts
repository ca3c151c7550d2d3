import type { Context } from "grammy";
import { isStandIn, UserId } from "../../domain/ids.ts";
import { languageIn, languageOfPerson } from "../../workflow/speaking/language-of.ts";
import { placeOf } from "./place-of.ts";

/** The language to answer an update in. */
export async function languageOf(ctx: Context): Promise<string> {
  const { chat, from } = ctx;
  const isPerson = from !== undefined && !isStandIn(from.id);
  const by = isPerson
    ? { userId: UserId.parse(from.id), clientLanguage: from.language_code }
    : undefined;
  if (chat !== undefined) return languageIn(placeOf(ctx, chat.id), by);
  return by === undefined ? "en" : languageOfPerson(by);
}
