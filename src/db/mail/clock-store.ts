// What a clock that ran ahead left behind is set right. Asked by the scheduler.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { countUnfinishedAnew } from "../control/figure-store.ts";
import { computed, one, record } from "../record.ts";
import { limitTo } from "../statement.ts";
import { auditEvents } from "../tables/control/audit-events.ts";
import { cases } from "../tables/cases/cases.ts";
import { decisions } from "../tables/decisions/decisions.ts";
import { inbox } from "../tables/mail/inbox.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { pacingBuckets } from "../tables/mail/pacing-buckets.ts";
import { scheduledTasks } from "../tables/mail/scheduled-tasks.ts";
import { reports } from "../tables/reporting/reports.ts";
import { submissions } from "../tables/reporting/submissions.ts";
import { rows } from "../unit-of-work.ts";

/** What lies so far ahead was not written by this clock, and no retry waits for so long. */
const ahead = sql`(select app_now()) + interval '1 minute'`;
const farAhead = sql`(select app_now()) + interval '10 minutes'`;
const now = sql`(select app_now())`;

/** So many of the newest events are looked at. */
const recentEvents = 5_000;

const SetBack = record({
  at: computed(
    sql`least(${now},
      (select min(decided_at) from ${decisions}
        where decided_at > (select at from before) and decided_at <= ${now}),
      (select min(created_at) from ${reports}
        where created_at > (select at from before) and created_at <= ${now}))`,
    z.coerce.date(),
  ),
});

/**
 * When the clock was set back, as far as that is known: what the right clock wrote after the last of what it
 * had written before it ran ahead, it wrote since.
 */
async function setBackAt(): Promise<Date> {
  const found = await one(
    SetBack,
    sql`
      with recent as (select id, at from ${auditEvents} order by id desc ${limitTo(recentEvents)}),
      before as (select max(at) as at from recent
        where id < (select min(id) from recent where at > ${ahead}))
      select ${SetBack.list}`,
  );
  return found.at;
}

/**
 * What was reported and decided by that clock is set back by as much as brings the last of it to when the
 * clock was right again. So all stays in its order, and before what came since: whoever reported hears of
 * what was decided then. What tells of such a decision and was owed by the right clock waits for as much less.
 */
async function setHistoryRight(rightAt: Date): Promise<void> {
  const ofReports = sql`(select created_at from ${reports} order by created_at desc limit 1)`;
  const ofDecisions = sql`(select decided_at from ${decisions} order by decided_at desc limit 1)`;
  const by = sql`(select by from lead)`;
  await rows(sql`
    with lead as (select greatest(${ofReports}, ${ofDecisions}) - ${rightAt.toISOString()}::timestamptz as by),
    moved as (
      update ${reports} set created_at = created_at - ${by}
      where created_at > ${ahead} returning case_id, submission_id),
    sent as (
      update ${submissions} set created_at = created_at - ${by}
      where created_at > ${ahead} and id in (select submission_id from moved)),
    opened as (
      update ${cases} set opened_at = opened_at - ${by}
      where opened_at > ${ahead} and id in (select case_id from moved)),
    decided as (
      update ${decisions} set decided_at = decided_at - ${by}, tell_from = tell_from - ${by}
      where decided_at > ${ahead} returning id)
    update ${outbox} set owed_at = owed_at - ${by}, not_before = not_before - ${by}
    where status = 'waiting' and created_at <= ${ahead}
      and facts ->> 'decisionId' in (select id::text from decided)`);
  await countUnfinishedAnew();
}

/**
 * In a unit of work, after the clock ran ahead and is right again: what was written meanwhile counts as
 * written now, and what was to come some time after that comes that time from now.
 * @param known when it was set back, if that was found before; given back for a second time
 */
export async function setRight(known?: Date): Promise<Date> {
  const rightAt = known ?? (await setBackAt());
  await setHistoryRight(rightAt);
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
    update ${pacingBuckets} set parked_until = ${now} + (parked_until - refilled_at), refilled_at = ${now}
    where refilled_at > ${ahead}`);
  return rightAt;
}
