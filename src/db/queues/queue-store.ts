// Groups and topics to which cases go. Set up by admins, read by whatever sends or presses a card.
import { isDeepStrictEqual } from "node:util";
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Tier } from "../../domain/cases/tier.ts";
import type { ChatId, QueueId } from "../../domain/ids.ts";
import { standsIn, type Place } from "../../domain/queues/place.ts";
import { noMatch, type QueueMatch } from "../../domain/queues/queue-routing.ts";
import { lock, lockShared, lockSpaces } from "../locks.ts";
import { all, computed, record, type ReadBy } from "../record.ts";
import { queues } from "../tables/queues/queues.ts";
import { memoryOf, rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes } from "../values.ts";

export const queueColumns = {
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
  /** In which its group tells the time. */
  timeZone: queues.timeZone,
};
const Kept = record(queueColumns);

/** A chat or topic to which cases of a tier go. */
export type Queue = Omit<ReadBy<typeof Kept>, keyof QueueMatch> & { match: QueueMatch };

export function readQueue<R extends ReadBy<typeof Kept>>({
  categories,
  kinds,
  languages,
  ...row
}: R) {
  return { ...row, match: { categories, kinds, languages } };
}

export async function queuesWhere(condition: SQL): Promise<Queue[]> {
  const query = sql`select ${Kept.list} from ${queues} where ${condition} order by id`;
  return (await all(Kept, query)).map(readQueue);
}

type Known = { active: Promise<Queue[]> | undefined; isHeld: boolean };

function known(): Known {
  const memory = memoryOf<Known>(queues);
  const now = memory.get("now") ?? { active: undefined, isHeld: false };
  memory.set("now", now);
  return now;
}

/** Those that can be written to: few, and asked for once in a transaction, and again when they are held. */
function activeQueues(): Promise<Queue[]> {
  const now = known();
  now.active ??= queuesWhere(sql`status = 'active'`);
  return now.active;
}

/** Gives the queues as they are then. */
export async function changeQueues(changes: Changes<typeof queues>, where: SQL): Promise<Queue[]> {
  const updating = sql`update ${queues} set ${set(queues, changes)} where ${where}`;
  return (await all(Kept, sql`${updating} returning ${Kept.list}`)).map(readQueue);
}

export const isQueueAt = ({ chatId, threadId }: Place) =>
  sql`${same(queues.chatId, chatId)} and thread_id is not distinct from ${threadId ?? null}::bigint`;

/**
 * Until the transaction ends, no queue changes: whoever sends a case where it belongs and whoever
 * changes that take turns. Else a case that neither sees in the other's place would have no card.
 */
export function holdQueues(): void {
  const now = known();
  if (now.isHeld) return;
  lockShared(lockSpaces.routing, "queues");
  now.isHeld = true;
  now.active = undefined;
}

/** Until the transaction ends, nobody sends a case where it belongs. */
export function lockQueues(): void {
  lock(lockSpaces.routing, "queues");
  const now = known();
  now.isHeld = true;
  now.active = undefined;
}

/** The queues of a tier that can be written to. */
export async function activeQueuesOf(tier: Tier): Promise<Queue[]> {
  return (await activeQueues()).filter((queue) => queue.tier === tier);
}

export async function activeQueueAt(place: Place): Promise<Queue | undefined> {
  return (await activeQueues()).find((queue) => standsIn(place, queue));
}

export async function findQueue(id: QueueId): Promise<Queue | undefined> {
  return (await queuesWhere(same(queues.id, id)))[0];
}

/** All queues of a chat, in whatever topic. */
export async function activeQueuesIn(chatId: ChatId): Promise<Queue[]> {
  return (await activeQueues()).filter((queue) => queue.chatId === chatId);
}

/** Whether a queue is there that can't be written to. */
export async function isLostPlace(place: Place): Promise<boolean> {
  return (await queuesWhere(sql`${isQueueAt(place)} and status = 'lost'`)).length > 0;
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
  lockQueues();
  const isDefault = queue.match === undefined;
  if (isDefault) await replaceDefault(queue);
  const { match = noMatch, threadId = null, ...fresh } = queue;
  const [other] = await activeQueuesIn(queue.chatId);
  const timeZone = other?.timeZone ?? "UTC";
  await rows(sql`
    ${insertInto(queues, { ...fresh, threadId, isDefault, timeZone, ...listsOf(match) })}
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
    where ${same(queues.tier, by.tier)} and is_default and not (${isQueueAt(by)})`);
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
  /** Of all queues of its group. */
  | { kind: "zone"; timeZone: string }
  | { kind: "make_default" }
  | { kind: "remove" };

/** The queue as it is from now on, and whether that is news; undefined when there is none any more. */
export async function changeQueue(
  id: QueueId,
  change: QueueChange,
): Promise<{ queue: Queue; isNews: boolean } | undefined> {
  lockQueues();
  const [before] = await queuesWhere(sql`${same(queues.id, id)} and status in ('active', 'lost')`);
  if (before === undefined) return undefined;
  if (change.kind === "make_default") await replaceDefault(before);
  const where = change.kind === "zone" ? same(queues.chatId, before.chatId) : same(queues.id, id);
  const queue = (await changeQueues(changed(change), where)).find((one) => one.id === id);
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
    case "zone":
      return { timeZone: change.timeZone };
    case "make_default":
      return { isDefault: true };
    case "remove":
      return { status: "replaced", isDefault: false };
  }
}

const Standing = record({ ...queueColumns, isLost: computed(sql`status = 'lost'`, z.boolean()) });

/** Those that receive cases or would, were they reachable: the seniors' last, the oldest first. */
export async function standingQueues(): Promise<(Queue & { isLost: boolean })[]> {
  const found = await all(
    Standing,
    sql`
      select ${Standing.list} from ${queues}
      where status in ('active', 'lost') order by tier desc, id`,
  );
  return found.map(readQueue);
}

export async function queueById(id: QueueId): Promise<(Queue & { isLost: boolean }) | undefined> {
  return (await standingQueues()).find((queue) => queue.id === id);
}
