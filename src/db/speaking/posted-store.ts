// Messages of ours that follow the database. Kept by the sender, looked up by presses and replies.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Tier } from "../../domain/cases/tier.ts";
import { CaseId, type ChatId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { Rows } from "../opening.ts";
import { all, computed, first, orNothing, record, type ReadBy } from "../record.ts";
import { postedMessages } from "../tables/speaking/posted-messages.ts";
import { fixed } from "../statement.ts";
import { broughtAlong, goesOn, rows } from "../unit-of-work.ts";
import { insertInto, same, set, stored } from "../values.ts";

const Posted = record({
  chatId: postedMessages.chatId,
  messageId: postedMessages.messageId,
  threadId: postedMessages.threadId,
});
/** A message of ours that stands in a chat and follows the database. */
export type Posted = Place & { messageId: number };

/** A message of ours, and a digest of what it is to look like. */
export type Look = { at: Posted; digest: string };

/** The condition that a row is about this message. */
export const isAt = ({ chatId, messageId }: Posted) =>
  sql`${same(postedMessages.chatId, chatId)} and ${same(postedMessages.messageId, messageId)}`;

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

const under = fixed<{ key: string }>(
  ({ key }) => sql`
    select ${Posted.list} from ${postedMessages} where key = ${key}
    order by posted_at, message_id`,
);
const underKey = (key: string) => under({ key: stored(postedMessages.key, key) });

/** All messages known to show `key`, the oldest first. */
export async function postedUnder(key: string): Promise<Posted[]> {
  return all(Posted, underKey(key));
}

const Beside = z.array(z.record(z.string(), z.unknown()));

/** The same, for a query that reads something else of the chat. */
export const postedBeside = {
  list: (key: string): SQL => sql`(
    select coalesce(jsonb_agg(to_jsonb(found) order by found.posted_at, found."messageId"), '[]')
    from (select ${Posted.list}, posted_at from ${postedMessages}
      where ${same(postedMessages.key, key)}) found) as posted`,
  know: (key: string, row: Rows[number]): void => {
    broughtAlong(underKey(key), Beside.parse(row["posted"]));
  },
};

const Standing = record({
  chatId: postedMessages.chatId,
  messageId: postedMessages.messageId,
  threadId: postedMessages.threadId,
  shown: postedMessages.shown,
  /** Telegram lets no bot delete what is older than two days. */
  isDeletable: computed(sql`posted_at > app_now() - interval '47 hours'`, z.boolean()),
});

/** The same, and what is known of how each looks. */
export async function standingUnder(key: string): Promise<ReadBy<typeof Standing>[]> {
  return all(
    Standing,
    sql`
      select ${Standing.list} from ${postedMessages} where ${same(postedMessages.key, key)}
      order by posted_at, message_id`,
  );
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
  return all(
    Posted,
    sql`
      select ${Posted.list} from ${postedMessages}
      where ${same(postedMessages.chatId, chatId)} and starts_with(key, ${prefix})`,
  );
}

const Key = record({ key: postedMessages.key });

/** What a message shows, if we know of it. */
export async function keyAt(at: Posted): Promise<string | undefined> {
  return (await first(Key, sql`select ${Key.list} from ${postedMessages} where ${isAt(at)}`))?.key;
}

/** False: it was known already. */
export async function registerPosted(key: string, at: Posted, digest?: string): Promise<boolean> {
  const { chatId, messageId, threadId } = at;
  const written = await rows(sql`
    ${insertInto(postedMessages, { chatId, messageId, threadId, key, shown: digest })}
    on conflict do nothing returning 1`);
  return written.length === 1;
}

/** Lets go of all messages known to show `key`, but for one; gives those that it was who let go of. */
export async function takePosted(key: string, but?: { messageId: number }): Promise<Posted[]> {
  const others = but ? sql`not ${same(postedMessages.messageId, but.messageId)}` : sql`true`;
  return all(
    Posted,
    sql`
      delete from ${postedMessages} where ${same(postedMessages.key, key)} and ${others}
      returning ${Posted.list}`,
  );
}

/** From now on the message is known under this key, whatever it showed before. */
export async function putPosted(key: string, at: Posted): Promise<void> {
  if (!(await registerPosted(key, at))) await rekeyPosted(at, key);
}

/** From now on the message shows something else: sent at once, so that nobody settles it meanwhile. */
export async function rekeyPosted(at: Posted, key: string): Promise<void> {
  goesOn(() =>
    rows(sql`
      update ${postedMessages} set ${set(postedMessages, { key })} where ${isAt(at)}`),
  );
}

export async function forgetPostedIn(chatId: ChatId): Promise<void> {
  await rows(sql`delete from ${postedMessages} where ${same(postedMessages.chatId, chatId)}`);
}

export async function forgetPosted(at: Posted): Promise<void> {
  await rows(sql`delete from ${postedMessages} where ${isAt(at)}`);
}
