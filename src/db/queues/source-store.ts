import { sql } from "drizzle-orm";
import { z } from "zod";
import { ChatId, SourceGroupId } from "../../domain/ids.ts";
import { rows } from "../unit-of-work.ts";

const SourceGroup = z.object({
  id: SourceGroupId,
  chatId: z.coerce.number().pipe(ChatId),
  title: z.string(),
  language: z.string(),
});
/** A group in which members may use `/report`. */
export type SourceGroup = z.infer<typeof SourceGroup>;

const columns = sql`id, chat_id as "chatId", title, language`;

export async function activeSourceIn(chatId: ChatId): Promise<SourceGroup | undefined> {
  const [row] = await rows(
    sql`select ${columns} from source_groups where chat_id = ${chatId} and status = 'active'`,
  );
  return row && SourceGroup.parse(row);
}

/** Any source group the chat ever was. */
export async function isKnownSource(chatId: ChatId): Promise<boolean> {
  return (await rows(sql`select 1 from source_groups where chat_id = ${chatId}`)).length > 0;
}

/** Makes the chat a source group, under the id that it had when it was one before. */
export async function putSource(source: SourceGroup): Promise<SourceGroup> {
  const [row] = await rows(sql`
    insert into source_groups (id, chat_id, title, language)
    values (${source.id}, ${source.chatId}, ${source.title}, ${source.language})
    on conflict (chat_id) do update set title = excluded.title, language = excluded.language,
      status = 'active'
    returning ${columns}`);
  return SourceGroup.parse(row);
}

/** The source group that the chat was until now. */
export async function endSource(
  chatId: ChatId,
  as: "disabled" | "lost",
): Promise<SourceGroup | undefined> {
  const [row] = await rows(sql`
    update source_groups set status = ${as} where chat_id = ${chatId} and status = 'active'
    returning ${columns}`);
  return row && SourceGroup.parse(row);
}

/** A group became a supergroup: what is known of the old id is true of the new one. */
export async function moveSource(from: ChatId, to: ChatId): Promise<void> {
  await rows(sql`
    update source_groups set chat_id = ${to} where chat_id = ${from}
      and not exists (select 1 from source_groups where chat_id = ${to})`);
}
