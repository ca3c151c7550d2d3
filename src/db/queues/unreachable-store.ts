// Queues that can't be written to for a while. Marked by the verbs on lost, opened and moved groups.
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { ChatId } from "../../domain/ids.ts";
import type { OpenedBecause } from "../../domain/queues/queue-chat.ts";
import { moveOwed } from "../mail/outbox-store.ts";
import { all, computed, record } from "../record.ts";
import { forgetPostedIn } from "../speaking/posted-store.ts";
import { queues } from "../tables/queues/queues.ts";
import { sourceGroups } from "../tables/queues/source-groups.ts";
import { rows } from "../unit-of-work.ts";
import { same, set } from "../values.ts";
import {
  changeQueues,
  isQueueAt,
  lockQueues,
  queueColumns,
  queuesWhere,
  readQueue,
  type Queue,
} from "./queue-store.ts";

/** What can't be written to: a whole chat, or one topic of it. */
export type Unreachable = { chatId: ChatId; only?: { threadId: number | undefined } };

const isWithin = ({ chatId, only }: Unreachable) =>
  only === undefined ? same(queues.chatId, chatId) : isQueueAt({ chatId, ...only });

/** The queues there that were active until now. */
export async function markQueuesLost(there: Unreachable): Promise<Queue[]> {
  lockQueues();
  return changeQueues({ status: "lost" }, sql`${isWithin(there)} and status = 'active'`);
}

const Opened = record({
  ...queueColumns,
  wasActive: computed(sql`id in (select id from before)`, z.boolean()),
});

/** The queues there that were active until now: others than their team can read them. */
export async function markQueuesOpened(chatId: ChatId, because: OpenedBecause): Promise<Queue[]> {
  const isThere = same(queues.chatId, chatId);
  const closed = sql`${isThere} and status in ('active', 'lost') and opened_because is null`;
  // Updates of a group in which members report tell it again and again.
  if ((await queuesWhere(closed)).length === 0) return [];
  lockQueues();
  const opened = await all(
    Opened,
    sql`
      with before as (select id from ${queues} where ${isThere} and status = 'active')
      update ${queues} set ${set(queues, { status: "lost", openedBecause: because })}
      where ${closed} returning ${Opened.list}`,
  );
  return opened.filter(({ wasActive }) => wasActive).map(readQueue);
}

/** The queues there that were lost, active again; none where members may report by now. */
export async function markQueuesRegained(there: Unreachable): Promise<Queue[]> {
  lockQueues();
  const isClosed = sql`opened_because is null and not exists (
    select 1 from ${sourceGroups} s where s.chat_id = ${queues.chatId} and s.status = 'active')`;
  return changeQueues(
    { status: "active" },
    sql`${isWithin(there)} and status = 'lost' and ${isClosed}`,
  );
}

/** What was to go to a group goes to the supergroup that it became, but for what is about one message. */
export async function moveChat(from: ChatId, to: ChatId): Promise<void> {
  lockQueues();
  await rows(sql`
    update ${queues} set ${set(queues, { chatId: to })} where ${same(queues.chatId, from)}
      and not exists (select 1 from ${queues} where ${same(queues.chatId, to)})`);
  await moveOwed(from, to);
  // Messages don't move along under their numbers.
  await forgetPostedIn(from);
}
