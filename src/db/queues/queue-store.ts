import { isDeepStrictEqual } from "node:util";
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { Tier } from "../../domain/cases/tier.ts";
import { ChatId, QueueId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { OpenedBecause } from "../../domain/queues/queue-chat.ts";
import { noMatch, QueueMatch } from "../../domain/queues/queue-routing.ts";
import { lockSpaces } from "../locks.ts";
import { moveOwed } from "../mail/outbox-store.ts";
import { forgetPostedIn } from "../speaking/posted-store.ts";
import { lock, lockShared, rows } from "../unit-of-work.ts";

const Queue = z.object({
  id: QueueId,
  chatId: z.coerce.number().pipe(ChatId),
  /** The forum topic; undefined: the whole chat, or a forum's General. */
  threadId: z.union([z.null(), z.coerce.number()]).transform((thread) => thread ?? undefined),
  tier: Tier,
  title: z.string(),
  language: z.string(),
  /** Takes what no other queue of its tier does. */
  isDefault: z.boolean(),
  match: QueueMatch,
  /** The group's administrators decide here without being appointed. */
  administratorsDecide: z.boolean(),
});
/** A chat or topic to which cases of a tier go. */
export type Queue = z.infer<typeof Queue>;

const columns = sql`id, chat_id as "chatId", thread_id as "threadId", tier, title, language,
  is_default as "isDefault", administrators_decide as "administratorsDecide",
  jsonb_build_object('categories', categories, 'kinds', kinds, 'languages', languages) as match`;

async function queuesWhere(condition: SQL): Promise<Queue[]> {
  const found = await rows(sql`select ${columns} from queues where ${condition} order by id`);
  return found.map((row) => Queue.parse(row));
}

const isAt = ({ chatId, threadId }: Place) =>
  sql`chat_id = ${chatId} and thread_id is not distinct from ${threadId ?? null}::bigint`;

/**
 * Until the transaction ends, no queue changes: whoever sends a case where it belongs and whoever
 * changes that take turns. Else a case that neither sees in the other's place would have no card.
 */
export function holdQueues(): Promise<void> {
  return lockShared(lockSpaces.routing, "queues");
}

/** Until the transaction ends, nobody sends a case where it belongs. */
export function lockQueues(): Promise<void> {
  return lock(lockSpaces.routing, "queues");
}

/** The queues of a tier that can be written to. */
export function activeQueuesOf(tier: Tier): Promise<Queue[]> {
  return queuesWhere(sql`tier = ${tier} and status = 'active'`);
}

export async function activeQueueAt(place: Place): Promise<Queue | undefined> {
  return (await queuesWhere(sql`${isAt(place)} and status = 'active'`))[0];
}

export async function findQueue(id: QueueId): Promise<Queue | undefined> {
  return (await queuesWhere(sql`id = ${id}`))[0];
}

/** All queues of a chat, in whatever topic. */
export function activeQueuesIn(chatId: ChatId): Promise<Queue[]> {
  return queuesWhere(sql`chat_id = ${chatId} and status = 'active'`);
}

/** Whether a queue is there that can't be written to. */
export async function isLostPlace(place: Place): Promise<boolean> {
  return (await queuesWhere(sql`${isAt(place)} and status = 'lost'`)).length > 0;
}

/** Any queue the chat ever was, lost and replaced ones too. */
export async function isKnownQueue(chatId: ChatId): Promise<boolean> {
  return (await rows(sql`select 1 from queues where chat_id = ${chatId}`)).length > 0;
}

/** The default of a tier, reachable or not. */
export async function defaultQueueOf(tier: Tier): Promise<Queue | undefined> {
  const standing = sql`tier = ${tier} and is_default and status in ('active', 'lost')`;
  return (await queuesWhere(standing))[0];
}

export type NewQueue = Place & {
  id: QueueId;
  tier: Tier;
  title: string;
  language: string;
  /** Which cases land there; without it, all that land nowhere else. */
  match?: QueueMatch | undefined;
};

/** Makes a place a queue; one that takes everything else takes the place of the default before. */
export async function putQueue(queue: NewQueue): Promise<void> {
  await lockQueues();
  const isDefault = queue.match === undefined;
  if (isDefault) await replaceDefault(queue);
  const { categories, kinds, languages } = queue.match ?? noMatch;
  await rows(sql`
    insert into queues (id, chat_id, thread_id, tier, title, language, is_default, categories,
      kinds, languages)
    values (${queue.id}, ${queue.chatId}, ${queue.threadId ?? null}, ${queue.tier},
      ${queue.title}, ${queue.language}, ${isDefault}, ${list(categories)}, ${list(kinds)},
      ${list(languages)})
    on conflict (chat_id, thread_id) do update set tier = excluded.tier, title = excluded.title,
      language = excluded.language, is_default = excluded.is_default,
      categories = excluded.categories, kinds = excluded.kinds, languages = excluded.languages,
      status = 'active', opened_because = null`);
}

/** The default before goes on with what its match names, or ends where that is nothing. */
async function replaceDefault(by: Place & { tier: Tier }): Promise<void> {
  await rows(sql`
    update queues set is_default = false,
      status = case when cardinality(categories || kinds || languages) = 0 then 'replaced' else status end
    where tier = ${by.tier} and is_default and not (${isAt(by)})`);
}

const list = (values: readonly string[]) =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;

/** What an admin may change of a queue. */
export type QueueChange =
  | { kind: "language"; language: string }
  | { kind: "match"; match: QueueMatch }
  | { kind: "administrators"; decide: boolean }
  | { kind: "make_default" }
  | { kind: "remove" };

/** The queue as it is from now on, and whether that is news; undefined when there is none any more. */
export async function changeQueue(
  id: QueueId,
  change: QueueChange,
): Promise<{ queue: Queue; isNews: boolean } | undefined> {
  await lockQueues();
  const [before] = await queuesWhere(sql`id = ${id} and status in ('active', 'lost')`);
  if (before === undefined) return undefined;
  if (change.kind === "make_default") await replaceDefault(before);
  const [row] = await rows(sql`
    update queues set ${changed(change)} where id = ${id} returning ${columns}`);
  const queue = Queue.parse(row);
  return { queue, isNews: change.kind === "remove" || !isDeepStrictEqual(queue, before) };
}

function changed(change: QueueChange): SQL {
  switch (change.kind) {
    case "language":
      return sql`language = ${change.language}`;
    case "match": {
      const { categories, kinds, languages } = change.match;
      return sql`categories = ${list(categories)}, kinds = ${list(kinds)}, languages = ${list(languages)}`;
    }
    case "administrators":
      return sql`administrators_decide = ${change.decide}`;
    case "make_default":
      return sql`is_default = true`;
    case "remove":
      return sql`status = 'replaced', is_default = false`;
  }
}

/** What can't be written to: a whole chat, or one topic of it. */
export type Unreachable = { chatId: ChatId; only?: { threadId: number | undefined } };

const isWithin = ({ chatId, only }: Unreachable) =>
  only === undefined ? sql`chat_id = ${chatId}` : isAt({ chatId, ...only });

/** The queues there that were active until now. */
export async function markQueuesLost(there: Unreachable): Promise<Queue[]> {
  await lockQueues();
  const lost = await rows(sql`
    update queues set status = 'lost' where ${isWithin(there)} and status = 'active'
    returning ${columns}`);
  return lost.map((row) => Queue.parse(row));
}

/** The queues there that were active until now: others than their team can read them. */
export async function markQueuesOpened(chatId: ChatId, because: OpenedBecause): Promise<Queue[]> {
  const closed = sql`chat_id = ${chatId} and status in ('active', 'lost') and opened_because is null`;
  // Updates of a group in which members report tell it again and again.
  if ((await queuesWhere(closed)).length === 0) return [];
  await lockQueues();
  const opened = await rows(sql`
    with before as (select id from queues where chat_id = ${chatId} and status = 'active')
    update queues set status = 'lost', opened_because = ${because}
    where ${closed}
    returning ${columns}, id in (select id from before) as "wasActive"`);
  return opened.filter((row) => row["wasActive"] === true).map((row) => Queue.parse(row));
}

/** The queues there that were lost, active again; none where members may report by now. */
export async function markQueuesRegained(there: Unreachable): Promise<Queue[]> {
  await lockQueues();
  const regained = await rows(sql`
    update queues q set status = 'active' where ${isWithin(there)} and status = 'lost'
      and opened_because is null and not exists (
        select 1 from source_groups s where s.chat_id = q.chat_id and s.status = 'active')
    returning ${columns}`);
  return regained.map((row) => Queue.parse(row));
}

/**
 * A group became a supergroup: what was to go to the old id goes to the new one, apart from what is
 * about one message there.
 */
export async function moveChat(from: ChatId, to: ChatId): Promise<void> {
  await lockQueues();
  await rows(sql`
    update queues set chat_id = ${to} where chat_id = ${from}
      and not exists (select 1 from queues where chat_id = ${to})`);
  await moveOwed(from, to);
  // Messages don't move along under their numbers.
  await forgetPostedIn(from);
}

/** Those that receive cases or would, were they reachable: the seniors' last, the oldest first. */
export async function standingQueues(): Promise<(Queue & { isLost: boolean })[]> {
  const found = await rows(sql`
    select ${columns}, status = 'lost' as "isLost" from queues
    where status in ('active', 'lost') order by tier desc, id`);
  return found.map((row) => Queue.extend({ isLost: z.boolean() }).parse(row));
}

export async function queueById(id: QueueId): Promise<(Queue & { isLost: boolean }) | undefined> {
  return (await standingQueues()).find((queue) => queue.id === id);
}
