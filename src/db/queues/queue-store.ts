// Groups and topics to which cases go. Set up by admins, read by whatever sends or presses a card.
import { isDeepStrictEqual } from "node:util";
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Tier } from "../../domain/cases/tier.ts";
import type { ChatId, QueueId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { OpenedBecause } from "../../domain/queues/queue-chat.ts";
import { noMatch, type QueueMatch } from "../../domain/queues/queue-routing.ts";
import { lockSpaces } from "../locks.ts";
import { moveOwed } from "../mail/outbox-store.ts";
import { all, computed, record, type ReadBy } from "../record.ts";
import { forgetPostedIn } from "../speaking/posted-store.ts";
import { queues } from "../tables/queues/queues.ts";
import { sourceGroups } from "../tables/queues/source-groups.ts";
import { lock, lockShared, rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes } from "../values.ts";

const columns = {
  id: queues.id,
  chatId: queues.chatId,
  /** The forum topic; undefined: the whole chat, or a forum's General. */
  threadId: queues.threadId,
  tier: queues.tier,
  title: queues.title,
  language: queues.language,
  /** Takes what no other queue of its tier does. */
  isDefault: queues.isDefault,
  categories: queues.categories,
  kinds: queues.kinds,
  languages: queues.languages,
  /** The group's administrators decide here without being appointed. */
  administratorsDecide: queues.administratorsDecide,
};
const Kept = record(columns);

/** A chat or topic to which cases of a tier go. */
export type Queue = Omit<ReadBy<typeof Kept>, keyof QueueMatch> & { match: QueueMatch };

function read<R extends ReadBy<typeof Kept>>({ categories, kinds, languages, ...row }: R) {
  return { ...row, match: { categories, kinds, languages } };
}

async function queuesWhere(condition: SQL): Promise<Queue[]> {
  const query = sql`select ${Kept.list} from ${queues} where ${condition} order by id`;
  return (await all(Kept, query)).map(read);
}

/** Gives the queues as they are then. */
async function update(changes: Changes<typeof queues>, where: SQL): Promise<Queue[]> {
  const updating = sql`update ${queues} set ${set(queues, changes)} where ${where}`;
  return (await all(Kept, sql`${updating} returning ${Kept.list}`)).map(read);
}

const isAt = ({ chatId, threadId }: Place) =>
  sql`${same(queues.chatId, chatId)} and thread_id is not distinct from ${threadId ?? null}::bigint`;

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
  return queuesWhere(sql`${same(queues.tier, tier)} and status = 'active'`);
}

export async function activeQueueAt(place: Place): Promise<Queue | undefined> {
  return (await queuesWhere(sql`${isAt(place)} and status = 'active'`))[0];
}

export async function findQueue(id: QueueId): Promise<Queue | undefined> {
  return (await queuesWhere(same(queues.id, id)))[0];
}

/** All queues of a chat, in whatever topic. */
export function activeQueuesIn(chatId: ChatId): Promise<Queue[]> {
  return queuesWhere(sql`${same(queues.chatId, chatId)} and status = 'active'`);
}

/** Whether a queue is there that can't be written to. */
export async function isLostPlace(place: Place): Promise<boolean> {
  return (await queuesWhere(sql`${isAt(place)} and status = 'lost'`)).length > 0;
}

/** Any queue the chat ever was, lost and replaced ones too. */
export async function isKnownQueue(chatId: ChatId): Promise<boolean> {
  return (await queuesWhere(same(queues.chatId, chatId))).length > 0;
}

/** The default of a tier, reachable or not. */
export async function defaultQueueOf(tier: Tier): Promise<Queue | undefined> {
  const standing = sql`${same(queues.tier, tier)} and is_default and status in ('active', 'lost')`;
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
  const { match = noMatch, threadId = null, ...fresh } = queue;
  await rows(sql`
    ${insertInto(queues, { ...fresh, threadId, isDefault, ...listsOf(match) })}
    on conflict (chat_id, thread_id) do update set tier = excluded.tier, title = excluded.title,
      language = excluded.language, is_default = excluded.is_default,
      categories = excluded.categories, kinds = excluded.kinds, languages = excluded.languages,
      status = 'active', opened_because = null`);
}

/** The default before goes on with what its match names, or ends where that is nothing. */
async function replaceDefault(by: Place & { tier: Tier }): Promise<void> {
  const status = sql`case when cardinality(categories || kinds || languages) = 0
    then 'replaced' else status end`;
  await rows(sql`
    update ${queues} set ${set(queues, { isDefault: false, status })}
    where ${same(queues.tier, by.tier)} and is_default and not (${isAt(by)})`);
}

const listsOf = ({ categories, kinds, languages }: QueueMatch) => ({
  categories: [...categories],
  kinds: [...kinds],
  languages: [...languages],
});

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
  const [before] = await queuesWhere(sql`${same(queues.id, id)} and status in ('active', 'lost')`);
  if (before === undefined) return undefined;
  if (change.kind === "make_default") await replaceDefault(before);
  const [queue] = await update(changed(change), same(queues.id, id));
  const isNews = change.kind === "remove" || !isDeepStrictEqual(queue, before);
  return queue && { queue, isNews };
}

function changed(change: QueueChange): Changes<typeof queues> {
  switch (change.kind) {
    case "language":
      return { language: change.language };
    case "match":
      return listsOf(change.match);
    case "administrators":
      return { administratorsDecide: change.decide };
    case "make_default":
      return { isDefault: true };
    case "remove":
      return { status: "replaced", isDefault: false };
  }
}

/** What can't be written to: a whole chat, or one topic of it. */
export type Unreachable = { chatId: ChatId; only?: { threadId: number | undefined } };

const isWithin = ({ chatId, only }: Unreachable) =>
  only === undefined ? same(queues.chatId, chatId) : isAt({ chatId, ...only });

/** The queues there that were active until now. */
export async function markQueuesLost(there: Unreachable): Promise<Queue[]> {
  await lockQueues();
  return update({ status: "lost" }, sql`${isWithin(there)} and status = 'active'`);
}

const Opened = record({
  ...columns,
  wasActive: computed(sql`id in (select id from before)`, z.boolean()),
});

/** The queues there that were active until now: others than their team can read them. */
export async function markQueuesOpened(chatId: ChatId, because: OpenedBecause): Promise<Queue[]> {
  const isThere = same(queues.chatId, chatId);
  const closed = sql`${isThere} and status in ('active', 'lost') and opened_because is null`;
  // Updates of a group in which members report tell it again and again.
  if ((await queuesWhere(closed)).length === 0) return [];
  await lockQueues();
  const opened = await all(
    Opened,
    sql`
      with before as (select id from ${queues} where ${isThere} and status = 'active')
      update ${queues} set ${set(queues, { status: "lost", openedBecause: because })}
      where ${closed} returning ${Opened.list}`,
  );
  return opened.filter(({ wasActive }) => wasActive).map(read);
}

/** The queues there that were lost, active again; none where members may report by now. */
export async function markQueuesRegained(there: Unreachable): Promise<Queue[]> {
  await lockQueues();
  const isClosed = sql`opened_because is null and not exists (
    select 1 from ${sourceGroups} s where s.chat_id = ${queues.chatId} and s.status = 'active')`;
  return update({ status: "active" }, sql`${isWithin(there)} and status = 'lost' and ${isClosed}`);
}

/** What was to go to a group goes to the supergroup that it became, but for what is about one message. */
export async function moveChat(from: ChatId, to: ChatId): Promise<void> {
  await lockQueues();
  await rows(sql`
    update ${queues} set ${set(queues, { chatId: to })} where ${same(queues.chatId, from)}
      and not exists (select 1 from ${queues} where ${same(queues.chatId, to)})`);
  await moveOwed(from, to);
  // Messages don't move along under their numbers.
  await forgetPostedIn(from);
}

const Standing = record({ ...columns, isLost: computed(sql`status = 'lost'`, z.boolean()) });

/** Those that receive cases or would, were they reachable: the seniors' last, the oldest first. */
export async function standingQueues(): Promise<(Queue & { isLost: boolean })[]> {
  const found = await all(
    Standing,
    sql`
      select ${Standing.list} from ${queues}
      where status in ('active', 'lost') order by tier desc, id`,
  );
  return found.map(read);
}

export async function queueById(id: QueueId): Promise<(Queue & { isLost: boolean }) | undefined> {
  return (await standingQueues()).find((queue) => queue.id === id);
}
