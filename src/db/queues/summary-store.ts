// What a queue is told of its day. Read by the daily summary.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { computed, count, one, orNothing, record, type ReadBy } from "../record.ts";
import { cardKeyPrefix } from "../speaking/posted-store.ts";
import type { Queue } from "./queue-store.ts";

type Day = {
  /** How many cases came to the queue and have their cards there. */
  came: number;
  /** How many its team decided. */
  decided: number;
  /** Half of those waited no longer. */
  medianMs: number | undefined;
};

const hasCardIn = ({ chatId, threadId, tier }: Queue, id: SQL) => sql`exists (
  select 1 from posted_messages m where m.key = ${cardKeyPrefix(tier)}::text || ${id}::text
    and m.chat_id = ${chatId} and m.thread_id is not distinct from ${threadId ?? null}::bigint)`;

const Going = record({ count: computed(sql`count(distinct c.id)`, count) });

/** Of how many cases that wait in a queue people wrote something until then. */
export async function countOldWords(queue: Queue, until: Date): Promise<number> {
  const going = await one(
    Going,
    sql`
      select ${Going.list} from reports r join cases c on c.id = r.case_id
      where r.created_at <= ${until.toISOString()}::timestamptz and r.closed_at is null and r.given is not null
        and c.status = ${awaitedStatus[queue.tier]} and ${hasCardIn(queue, sql`c.id`)}`,
  );
  return going.count;
}

const Again = record({
  returned: computed(
    sql`count(*) filter (where (select d.kind from decisions d where d.case_id = c.id
      order by d.version desc limit 1) = 'return')`,
    count,
  ),
  objections: computed(
    sql`count(*) filter (where exists (
      select 1 from appeals a where a.case_id = c.id and a.status = 'filed'))`,
    count,
  ),
});

/** How many cases with a card in a queue wait there as seniors sent them back, or as somebody objected. */
export function countAgain(queue: Queue): Promise<ReadBy<typeof Again>> {
  return one(
    Again,
    sql`
      select ${Again.list} from cases c
      where c.status = ${awaitedStatus[queue.tier]} and ${hasCardIn(queue, sql`c.id`)}`,
  );
}

/** What happened in a queue in the 24 hours until then. */
export function readDayOf(queue: Queue, until: Date): Promise<Day> {
  const { tier } = queue;
  const end = sql`${until.toISOString()}::timestamptz`;
  const isOfDay = (at: SQL) => sql`${at} > ${end} - interval '24 hours' and ${at} <= ${end}`;
  const hasCard = (id: SQL) => hasCardIn(queue, id);
  const awaited = awaitedStatus[tier];
  const Read = record({
    came: computed(
      sql`(select count(*) from (
        select id from opened union select case_id from lately where to_status = ${awaited}) came)`,
      count,
    ),
    decided: computed(sql`count(distinct case_id)`, count),
    medianMs: computed(
      sql`percentile_cont(0.5) within group (
        order by extract(epoch from decided_at - since)::float8 * 1000)`,
      orNothing(z.coerce.number()),
    ),
  });
  return one(
    Read,
    sql`
      with turns as (
        select d.case_id, d.from_status, d.to_status, d.staff_id, d.decided_at,
          coalesce(lag(d.decided_at) over (partition by d.case_id order by d.version), c.opened_at) as since
        from decisions d join cases c on c.id = d.case_id
        where d.from_status <> d.to_status and d.case_id in (
          select l.case_id from decisions l where ${isOfDay(sql`l.decided_at`)})),
      lately as (
        select * from turns t where ${isOfDay(sql`t.decided_at`)} and ${hasCard(sql`t.case_id`)}),
      opened as (
        select c.id from cases c where ${tier} = 'review'
          and ${isOfDay(sql`c.opened_at`)} and ${hasCard(sql`c.id`)})
      select ${Read.list} from lately where from_status = ${awaited} and staff_id is not null`,
  );
}
