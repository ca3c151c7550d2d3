import { sql } from "drizzle-orm";
import { inbox } from "../tables/mail/inbox.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { pacingBuckets } from "../tables/mail/pacing-buckets.ts";
import { scheduledTasks } from "../tables/mail/scheduled-tasks.ts";
import { rows } from "../unit-of-work.ts";

/** What lies so far ahead was not written by this clock, and no retry waits for so long. */
const ahead = sql`(select app_now()) + interval '1 minute'`;
const farAhead = sql`(select app_now()) + interval '10 minutes'`;
const now = sql`(select app_now())`;

/**
 * In a unit of work, after the clock ran ahead and is right again: what was written meanwhile counts as
 * written now, and what was to come some time after that comes that time from now. `byMs`: how far it
 * was set back, where that was seen.
 */
export async function setRight(byMs: number): Promise<void> {
  await rows(sql`
    update ${scheduledTasks} set due_at = ${now} + (due_at - planned_at), planned_at = ${now}
    where planned_at > ${ahead}`);
  await rows(sql`
    update ${outbox} set created_at = ${now}, owed_at = ${now} + (owed_at - created_at),
      not_before = ${now} + greatest(owed_at - created_at, interval '0')
    where status = 'waiting' and created_at > ${ahead}`);
  await rows(sql`
    update ${outbox} set not_before = ${now}
    where status = 'waiting' and not_before > ${farAhead}
      and not_before > owed_at + interval '100 milliseconds'`);
  await rows(sql`
    update ${inbox} set received_at = least(received_at, ${now}), turn_at = least(turn_at, ${now}),
      not_before = null
    where done_at is null and dead_at is null
      and (received_at > ${ahead} or not_before > ${farAhead})`);
  await rows(sql`
    update ${pacingBuckets} set parked_until = parked_until - ${byMs} * interval '1 millisecond'
    where parked_until > ${now}`);
}
