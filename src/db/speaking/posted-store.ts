import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tier } from "../../domain/cases/tier.ts";
import { CaseId, ChatId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import { computed, first, orNothing, record } from "../record.ts";
import { postedMessages } from "../tables/speaking/posted-messages.ts";
import { rows } from "../unit-of-work.ts";
import { same } from "../values.ts";

const Posted = z.object({
  chatId: z.coerce.number().pipe(ChatId),
  messageId: z.coerce.number(),
  threadId: z
    .union([z.null(), z.coerce.number()])
    .transform((thread) => thread ?? undefined)
    .optional(),
});
/** A message of ours that stands in a chat and follows the database. */
export type Posted = Place & { messageId: number };

/** A message of ours, and a digest of what it is to look like. */
export type Look = { at: Posted; digest: string };

const columns = sql`chat_id as "chatId", message_id as "messageId", thread_id as "threadId"`;

export function cardKey(caseId: CaseId, tier: Tier): string {
  return `${cardKeyPrefix(tier)}${caseId}`;
}

export function cardKeyPrefix(tier: Tier): string {
  return `card:${tier}:`;
}

/** The case whose card a message with that key is, if it is one. */
export function caseOnCard(key: string): CaseId | undefined {
  const id = CaseId.safeParse(/^card:[a-z]+:(.+)$/.exec(key)?.[1]);
  return id.success ? id.data : undefined;
}

export function screenKey(chatId: number): string {
  return `screen:${chatId}`;
}

/** All messages known to show `key`, the oldest first. */
export async function postedUnder(key: string): Promise<Posted[]> {
  const found = await rows(sql`
    select ${columns} from posted_messages where key = ${key} order by posted_at, message_id`);
  return found.map((row) => Posted.parse(row));
}

const Last = record({ at: computed(sql`max(posted_at)`, orNothing(z.coerce.date())) });

/** When `key` was posted last. */
export async function lastPostedAt(key: string): Promise<Date | undefined> {
  const row = await first(
    Last,
    sql`select ${Last.list} from ${postedMessages} where ${same(postedMessages.key, key)}`,
  );
  return row?.at;
}

/** The messages in a chat whose key begins so. */
export async function postedIn(chatId: ChatId, prefix: string): Promise<Posted[]> {
  const found = await rows(sql`
    select ${columns} from posted_messages
    where chat_id = ${chatId} and starts_with(key, ${prefix})`);
  return found.map((row) => Posted.parse(row));
}

/** Where a message of ours stands, as far as we know. */
export async function placeAt(at: Posted): Promise<Place | undefined> {
  const [row] = await rows(sql`
    select ${columns} from posted_messages
    where chat_id = ${at.chatId} and message_id = ${at.messageId}`);
  return row && Posted.parse(row);
}

const Key = z.object({ key: z.string() });

/** What a message shows, if we know of it. */
export async function keyAt(at: Posted): Promise<string | undefined> {
  const [row] = await rows(sql`
    select key from posted_messages where chat_id = ${at.chatId} and message_id = ${at.messageId}`);
  return row && Key.parse(row).key;
}

/** Whether a message is known to look so already. */
export async function looksSo({ at, digest }: Look): Promise<boolean> {
  const same = await rows(sql`
    select 1 from posted_messages
    where chat_id = ${at.chatId} and message_id = ${at.messageId} and shown = ${digest}`);
  return same.length > 0;
}

/** False: it was known already. */
export async function registerPosted(key: string, at: Posted, digest?: string): Promise<boolean> {
  const { chatId, messageId, threadId } = at;
  const written = await rows(sql`
    insert into posted_messages (chat_id, message_id, thread_id, key, shown)
    values (${chatId}, ${messageId}, ${threadId ?? null}, ${key}, ${digest ?? null})
    on conflict do nothing returning key`);
  return written.length === 1;
}

/** From now on the message is known under this key, whatever it showed before. */
export async function putPosted(key: string, at: Posted): Promise<void> {
  if (!(await registerPosted(key, at))) await rekeyPosted(at, key);
}

/** From now on the message shows something else. */
export async function rekeyPosted(at: Posted, key: string): Promise<void> {
  await rows(sql`
    update posted_messages set key = ${key}
    where chat_id = ${at.chatId} and message_id = ${at.messageId}`);
}

export async function forgetPostedIn(chatId: ChatId): Promise<void> {
  await rows(sql`delete from posted_messages where chat_id = ${chatId}`);
}

export async function forgetPosted(at: Posted): Promise<void> {
  await rows(sql`
    delete from posted_messages where chat_id = ${at.chatId} and message_id = ${at.messageId}`);
}
