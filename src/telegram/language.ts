import type { Context } from "grammy";
import { UserId } from "../domain/ids.ts";
import { languageIn, languageOfPerson } from "../workflow/language-of.ts";
import { placeOf } from "./place-of.ts";

/** The language to answer an update in: a queue's own, else the one that the person chose or uses. */
export async function languageOf(ctx: Context): Promise<string> {
  const { chat, from } = ctx;
  if (from === undefined) return "en";
  const speaker = { userId: UserId.parse(from.id), clientLanguage: from.language_code };
  if (chat === undefined) return languageOfPerson(speaker);
  return languageIn(placeOf(ctx, chat.id), speaker);
}
