// Groups that members report from. Set up by admins, read by /report there.
import { sql } from "drizzle-orm";
import type { ChatId } from "../../domain/ids.ts";
import { first, one, record, type ReadBy } from "../record.ts";
import { sourceGroups } from "../tables/queues/source-groups.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const SourceGroup = record({
  id: sourceGroups.id,
  chatId: sourceGroups.chatId,
  title: sourceGroups.title,
  language: sourceGroups.language,
});
/** A group in which members may use `/report`. */
export type SourceGroup = ReadBy<typeof SourceGroup>;

const isIn = (chatId: ChatId) => same(sourceGroups.chatId, chatId);

export async function activeSourceIn(chatId: ChatId): Promise<SourceGroup | undefined> {
  return first(
    SourceGroup,
    sql`select ${SourceGroup.list} from ${sourceGroups} where ${isIn(chatId)} and status = 'active'`,
  );
}

/** Any source group the chat ever was. */
export async function isKnownSource(chatId: ChatId): Promise<boolean> {
  return (await rows(sql`select 1 from ${sourceGroups} where ${isIn(chatId)}`)).length > 0;
}

/** Makes the chat a source group, under the id that it had when it was one before. */
export async function putSource({
  id,
  chatId,
  title,
  language,
}: SourceGroup): Promise<SourceGroup> {
  return one(
    SourceGroup,
    sql`
      ${insertInto(sourceGroups, { id, chatId, title, language })}
      on conflict (chat_id) do update set title = excluded.title, language = excluded.language,
        status = 'active'
      returning ${SourceGroup.list}`,
  );
}

/** The source group that the chat was until now. */
export async function endSource(
  chatId: ChatId,
  as: "disabled" | "lost",
): Promise<SourceGroup | undefined> {
  return first(
    SourceGroup,
    sql`
      update ${sourceGroups} set ${set(sourceGroups, { status: as })}
      where ${isIn(chatId)} and status = 'active' returning ${SourceGroup.list}`,
  );
}

/** A group became a supergroup: what is known of the old id is true of the new one. */
export async function moveSource(from: ChatId, to: ChatId): Promise<void> {
  await rows(sql`
    update ${sourceGroups} set ${set(sourceGroups, { chatId: to })} where ${isIn(from)}
      and not exists (select 1 from ${sourceGroups} where ${isIn(to)})`);
}
