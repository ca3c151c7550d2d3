// Chats to which something can be sent now. Taken by the sender.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { gravestPatienceMs, priorities } from "../../domain/delivery.ts";
import type { Database } from "../connect.ts";
import { lockSpaces } from "../locks.ts";
import { computed, first, record, type ReadBy } from "../record.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { tryLock } from "../unit-of-work.ts";

const ready = alias(outbox, "ready");
const Destination = record({
  chatId: ready.chatId,
  urgent: computed(sql`bool_or(ready.urgent)`, z.boolean()),
});
/** `urgent`: something is waiting there that may draw on the reserve. */
export type Destination = ReadBy<typeof Destination>;

/** A card of the gravest that has waited for long, or the list that stands for many of them. */
const isOverdue = sql`(priority in (${priorities.gravest_list}, ${priorities.gravest_card})
  and created_at <= (select app_now()) - ${gravestPatienceMs} * interval '1 millisecond')`;
const isPress = sql`priority = ${priorities.owed_to_press}`;

const isFree = sql`not exists (
    select 1 from outbox s where s.chat_id = w.chat_id and s.status = 'sending')
  and not exists (select 1 from pacing_buckets p
    where p.key = 'chat:' || w.chat_id and p.parked_until > (select app_now()))`;

/**
 * Chats with something to send now and nothing on its way. Groups come first, those with a card of the
 * gravest before all: they are few, and what each may get is little. Then people, by what waits for
 * them: of them so many rows are read as are asked for, in the order of their index, however many wait.
 * Opens no unit of work.
 */
export async function readyDestinations(db: Database, limit: number): Promise<Destination[]> {
  const found = await db.execute(sql`
    select ${Destination.list} from (
      select chat_id, ${isPress} or ${isOverdue} as urgent, priority, id,
        case when ${isOverdue} then 0 when ${isPress} then 1 else 2 end as turn
      from outbox w
      where status = 'waiting' and chat_id < 0 and not_before <= (select app_now()) and ${isFree}
      union all
      (select chat_id, ${isPress}, priority, id, 3 from outbox w
      where status = 'waiting' and chat_id > 0 and not_before <= (select app_now()) and ${isFree}
      order by priority, id limit ${limit})
    ) ready group by chat_id order by min(turn), min(priority), min(id) limit ${limit}`);
  return found.map((row) => Destination.read(row));
}

const head = alias(outbox, "head");
const Taken = record({
  id: head.id,
  key: head.key,
  chatId: head.chatId,
  priority: head.priority,
  /** It may draw on the tokens that are kept for what can't wait. */
  urgent: computed(sql`head.turn = 0 or ${isPress}`, z.boolean()),
  wanted: head.wanted,
  attempts: head.attempts,
  unknowns: head.unknowns,
  /** More is to be sent there now. */
  more: computed(sql`head.more`, z.boolean()),
  /** Read separately, so that a row that can't be read is given up like one that can't be sent. */
  message: head.message,
});
/** A row that is sent next. */
export type TakenRow = ReadBy<typeof Taken>;

/** What went to a chat last: what somebody pressed for, or anything else. */
export type LastSent = "press" | "other";

/**
 * Takes a chat for this transaction and reads what goes there next: nothing while it is parked or a send
 * is on its way. What somebody pressed for and what is owed of the gravest for long take turns, so that
 * neither keeps the other away, however many there are.
 */
export async function takeDestination(
  chatId: number,
  last: LastSent = "press",
): Promise<TakenRow | undefined> {
  const isReady = sql`chat_id = ${chatId} and status = 'waiting' and not_before <= app_now()
    and not exists (select 1 from outbox s where s.chat_id = ${chatId} and s.status = 'sending')
    and not exists (select 1 from pacing_buckets p
      where p.key = ${`chat:${chatId}`} and p.parked_until > app_now())`;
  const pressTurn = last === "press" ? 1 : -1;
  // Sent at once, though each sees what was committed before it began: the lock comes first.
  const locking = tryLock(lockSpaces.destination, String(chatId));
  const finding = first(
    Taken,
    sql`
      with overdue as (
        select * from outbox where ${isReady} and ${isOverdue} order by priority, id limit 1),
      next as (select * from outbox where ${isReady} order by ${orderIn(chatId)}, id limit 1)
      select ${Taken.list} from (
        select one.*,
          exists (select 1 from outbox more where ${isReady} and more.id <> one.id) as more
        from (
          select *, 0 as turn from overdue
          union all select *, case when ${isPress} then ${pressTurn}::int else 2 end from next) one
      ) head
      order by turn limit 1`,
  );
  const [isMine, found] = await Promise.all([locking, finding]);
  return isMine ? found : undefined;
}

/** A person's receipt comes after others' answers, and not after what they themselves are told later. */
function orderIn(chatId: number) {
  if (chatId < 0) return sql`priority`;
  return sql`case priority when ${priorities.receipt} then ${priorities.answer} else priority end`;
}
