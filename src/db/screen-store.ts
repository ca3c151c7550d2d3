import { sql } from "drizzle-orm";
import { z } from "zod";
import { ChatId } from "../domain/ids.ts";
import { knownLanguage, type Language } from "../domain/languages.ts";
import { rows } from "./unit-of-work.ts";

export const ScreenPage = z.enum(["home", "resume", "language", "draft", "none"]);
export type ScreenPage = z.infer<typeof ScreenPage>;

const Screen = z.object({
  chatId: z.coerce.number().pipe(ChatId),
  page: ScreenPage,
  /** In which the person is spoken to. */
  language: z.string(),
  lastIncoming: z.coerce.number(),
});
/** What a person's private chat shows as its one live message. */
export type Screen = z.infer<typeof Screen>;

export async function findScreen(chatId: ChatId): Promise<Screen | undefined> {
  const [row] = await rows(sql`
    select chat_id as "chatId", page, language, last_incoming as "lastIncoming"
    from screens where chat_id = ${chatId}`);
  return row && Screen.parse(row);
}

/** Turns to a page. */
export async function turnTo(chatId: ChatId, page: ScreenPage): Promise<void> {
  await rows(sql`update screens set page = ${page} where chat_id = ${chatId}`);
}

/** Notes that the person wrote something, and in which language their client is. */
export async function noteIncoming(
  chatId: ChatId,
  seen: { messageId: number; language: string },
): Promise<void> {
  await rows(sql`
    insert into screens (chat_id, page, language, last_incoming)
    values (${chatId}, 'none', ${seen.language}, ${seen.messageId})
    on conflict (chat_id) do update
      set language = coalesce(screens.chosen_language, excluded.language),
      last_incoming = greatest(screens.last_incoming, excluded.last_incoming)`);
}

/** The language that a person chose themselves, if they did. */
export async function chosenLanguageOf(chatId: ChatId): Promise<Language | undefined> {
  const [row] = await rows(sql`
    select chosen_language as chosen from screens where chat_id = ${chatId}`);
  return row && knownLanguage(Chosen.parse(row).chosen ?? undefined);
}

const Chosen = z.object({ chosen: z.string().nullable() });

/** From now on the person is spoken to in this language, whatever their client's is. */
export async function keepLanguage(chatId: ChatId, language: Language): Promise<void> {
  await rows(sql`
    update screens set chosen_language = ${language}, language = ${language}
    where chat_id = ${chatId}`);
}
