import { sql } from "drizzle-orm";
import { z } from "zod";
import type { ChatId } from "../domain/ids.ts";
import { rows } from "./unit-of-work.ts";

const AwaitedWords = z.object({ id: z.uuid(), use: z.enum(["objection"]), about: z.uuid() });
/** What a person was asked to write next: for what, and about which row. */
export type AwaitedWords = z.infer<typeof AwaitedWords>;

/** After so long a message is more likely something new than the words that were asked for. */
const awaitedHours = 1;

export async function putAwaited(chatId: ChatId, awaited: AwaitedWords): Promise<void> {
  await rows(sql`
    insert into awaited_words (chat_id, id, use, about)
    values (${chatId}, ${awaited.id}, ${awaited.use}, ${awaited.about})
    on conflict (chat_id) do update set id = excluded.id, use = excluded.use,
      about = excluded.about, asked_at = app_now()`);
}

export async function awaitedIn(chatId: ChatId): Promise<AwaitedWords | undefined> {
  const [row] = await rows(sql`
    select id, use, about from awaited_words
    where chat_id = ${chatId} and asked_at > app_now() - ${awaitedHours} * interval '1 hour'`);
  return row && AwaitedWords.parse(row);
}

/** Nothing is awaited any more; what was, however long ago. */
export async function takeAwaited(chatId: ChatId): Promise<AwaitedWords | undefined> {
  const [row] = await rows(sql`
    delete from awaited_words where chat_id = ${chatId} returning id, use, about`);
  return row && AwaitedWords.parse(row);
}
