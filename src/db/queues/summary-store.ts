import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { cardKeyPrefix } from "../speaking/posted-store.ts";
import type { Queue } from "./queue-store.ts";
import { rows } from "../unit-of-work.ts";

const Day = z.object({
  /** How many cases came to the queue and have their cards there. */
  came: z.number(),
  /** How many its team decided. */
  decided: z.number(),
  /** Half of those waited no longer. */
  medianMs: z.number().nullable(),
});

/** What happened in a queue in the 24 hours until then. */
export async function readDayOf(
  { chatId, threadId, tier }: Queue,
  until: Date,
): Promise<z.infer<typeof Day>> {
  const end = sql`${until.toISOString()}::timestamptz`;
  const isOfDay = (at: SQL) => sql`${at} > ${end} - interval '24 hours' and ${at} <= ${end}`;
  const hasCard = (id: SQL) => sql`exists (
    select 1 from posted_messages m where m.key = ${cardKeyPrefix(tier)}::text || ${id}::text
      and m.chat_id = ${chatId} and m.thread_id is not distinct from ${threadId ?? null}::bigint)`;
  const awaited = awaitedStatus[tier];
  const [row] = await rows(sql`
    with turns as (
      select d.case_id, d.from_status, d.to_status, d.staff_id, d.decided_at,
        coalesce(lag(d.decided_at) over (partition by d.case_id order by d.version), c.opened_at) as since
      from decisions d join cases c on c.id = d.case_id where d.from_status <> d.to_status),
    lately as (
      select * from turns t where ${isOfDay(sql`t.decided_at`)} and ${hasCard(sql`t.case_id`)}),
    opened as (
      select c.id from cases c where ${tier} = 'review'
        and ${isOfDay(sql`c.opened_at`)} and ${hasCard(sql`c.id`)})
    select (select count(*)::int from (
        select id from opened union select case_id from lately where to_status = ${awaited}) came) as came,
      count(distinct case_id)::int as decided,
      percentile_cont(0.5) within group (
        order by extract(epoch from decided_at - since)::float8 * 1000) as "medianMs"
    from lately where from_status = ${awaited} and staff_id is not null`);
  return Day.parse(row);
}
