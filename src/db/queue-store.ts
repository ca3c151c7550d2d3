import { sql } from "drizzle-orm";
import { z } from "zod";
import { Tier } from "../domain/delivery.ts";
import { ChatId, QueueId } from "../domain/ids.ts";
import { rows } from "./unit-of-work.ts";

const Queue = z.object({
  id: QueueId,
  chatId: z.coerce.number().pipe(ChatId),
  tier: Tier,
  title: z.string(),
  language: z.string(),
});
/** A chat to which cases of a tier go. */
export type Queue = z.infer<typeof Queue>;

const columns = sql`id, chat_id as "chatId", tier, title, language`;
const selection = sql`select ${columns} from queues`;

export async function activeQueueOf(tier: Tier): Promise<Queue | undefined> {
  const [row] = await rows(sql`${selection} where tier = ${tier} and status = 'active'`);
  return row && Queue.parse(row);
}

export async function activeQueueIn(chatId: ChatId): Promise<Queue | undefined> {
  const [row] = await rows(sql`${selection} where chat_id = ${chatId} and status = 'active'`);
  return row && Queue.parse(row);
}

/** Any queue the chat ever was, lost and replaced ones too. */
export async function isKnownQueue(chatId: ChatId): Promise<boolean> {
  return (await rows(sql`select 1 from queues where chat_id = ${chatId}`)).length > 0;
}

/** Makes the chat the tier's queue; the one before is replaced. */
export async function putQueue(queue: Queue): Promise<void> {
  await rows(sql`
    update queues set status = 'replaced'
    where tier = ${queue.tier} and status = 'active' and chat_id <> ${queue.chatId}`);
  await rows(sql`
    insert into queues (id, chat_id, tier, title, language)
    values (${queue.id}, ${queue.chatId}, ${queue.tier}, ${queue.title}, ${queue.language})
    on conflict (chat_id) do update set tier = excluded.tier, title = excluded.title,
      language = excluded.language, status = 'active'`);
}

/** The chat's queue in another language; undefined when it is none. */
export async function speakInQueue(chatId: ChatId, language: string): Promise<Queue | undefined> {
  const [row] = await rows(sql`
    update queues set language = ${language} where chat_id = ${chatId} and status = 'active'
    returning ${columns}`);
  return row && Queue.parse(row);
}

/** True when the chat was an active queue until now. */
export async function markQueueLost(chatId: ChatId): Promise<Queue | undefined> {
  const [row] = await rows(sql`
    update queues set status = 'lost' where chat_id = ${chatId} and status = 'active'
    returning ${columns}`);
  return row && Queue.parse(row);
}

/** The queue that a lost chat was, active again; undefined when its tier has another one by now. */
export async function markQueueRegained(chatId: ChatId): Promise<Queue | undefined> {
  const [row] = await rows(sql`
    update queues q set status = 'active' where chat_id = ${chatId} and status = 'lost'
      and not exists (select 1 from queues o where o.tier = q.tier and o.status = 'active')
      and not exists (
        select 1 from source_groups s where s.chat_id = q.chat_id and s.status = 'active')
    returning ${columns}`);
  return row && Queue.parse(row);
}

/**
 * A group became a supergroup: what was to go to the old id goes to the new one, apart from what is
 * about one message there.
 */
export async function moveChat(from: ChatId, to: ChatId): Promise<void> {
  await rows(sql`
    update queues set chat_id = ${to} where chat_id = ${from}
      and not exists (select 1 from queues where chat_id = ${to})`);
  await rows(sql`
    update outbox set status = 'void', because = 'migrated', settled_at = app_now()
    where chat_id = ${from} and status = 'waiting' and message ? 'chatId'`);
  await rows(sql`update outbox set chat_id = ${to} where chat_id = ${from}`);
  // Messages don't move along under their numbers.
  await rows(sql`delete from posted_messages where chat_id = ${from}`);
}
