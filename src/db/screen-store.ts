import { sql } from "drizzle-orm";
import { z } from "zod";
import { ChatId } from "../domain/ids.ts";
import { rows } from "./unit-of-work.ts";

export const ScreenPage = z.enum(["home", "resume", "draft", "none"]);
export type ScreenPage = z.infer<typeof ScreenPage>;

/** What a person's private chat shows as its one live message. */
export type Screen = { chatId: ChatId; page: ScreenPage; language: string; lastIncoming: number };

const Row = z
  .object({
    chat_id: z.coerce.number(),
    page: ScreenPage,
    language: z.string(),
    last_incoming: z.coerce.number(),
  })
  .transform((row): Screen => ({
    chatId: ChatId.parse(row.chat_id),
    page: row.page,
    language: row.language,
    lastIncoming: row.last_incoming,
  }));

export async function findScreen(chatId: ChatId): Promise<Screen | undefined> {
  const [row] = await rows(
    sql`select chat_id, page, language, last_incoming from screens where chat_id = ${chatId}`,
  );
  return row && Row.parse(row);
}

/** Turns to a page; the language stays unless given for the first time. */
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
    on conflict (chat_id) do update set language = excluded.language,
      last_incoming = greatest(screens.last_incoming, excluded.last_incoming)`);
}
