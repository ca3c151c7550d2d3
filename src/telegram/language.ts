import type { Context } from "grammy";
import { UserId } from "../domain/ids.ts";
import { languageFor } from "../domain/languages.ts";
import { languageIn } from "../workflow/language-of.ts";
import { placeOf } from "./place-of.ts";

/** The language to answer an update in: a queue's own, else the one that the person chose or uses. */
export async function languageOf(ctx: Context): Promise<string> {
  const { chat, from } = ctx;
  if (from === undefined || chat === undefined) return languageFor(from?.language_code);
  const speaker = { userId: UserId.parse(from.id), clientLanguage: from.language_code };
  return languageIn(placeOf(ctx, chat.id), speaker);
}
