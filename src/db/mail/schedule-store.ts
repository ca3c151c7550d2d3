import { sql } from "drizzle-orm";
import { headStartMs } from "../../domain/cases/urgency.ts";
import type { InternalEvent } from "../../domain/internal-event.ts";
import type { Database } from "../connect.ts";
import { rows } from "../unit-of-work.ts";

/** Plans an event; a key that is planned already keeps the earlier time. */
export async function schedule(input: {
  key: string;
  lane: string;
  dueAt: Date;
  event: InternalEvent;
}): Promise<void> {
  await rows(sql`
    insert into scheduled_tasks (key, lane, due_at, event)
    values (${input.key}, ${input.lane}, ${input.dueAt.toISOString()}::timestamptz,
      ${JSON.stringify(input.event)}::jsonb)
    on conflict (key) do update set due_at = least(scheduled_tasks.due_at, excluded.due_at)`);
}

/** Whether anything is to be handed over now. Opens no unit of work. */
export async function isAnythingDue(db: Database): Promise<boolean> {
  const found = await db.execute(sql`
    select 1 from scheduled_tasks where due_at <= (select app_now()) limit 1`);
  return found.length > 0;
}

/** Moves what is due to the inbox, at most `limit` at once; the number of what was moved. */
export async function handOverDueTasks(limit: number): Promise<number> {
  const moved = await rows(sql`
    with due as (
      delete from scheduled_tasks where key in (
        select key from scheduled_tasks where due_at <= (select app_now())
        order by due_at limit ${limit}
      ) returning key, lane, due_at, event
    ) insert into inbox (internal_key, lane, body, turn_at)
      select key || ' @ ' || due_at, lane, event, app_now() - case when starts_with(lane, 'queue:')
        then ${headStartMs.team} else 0 end * interval '1 millisecond' from due
      on conflict (internal_key) do nothing returning arrival`);
  if (moved.length > 0) await rows(sql`select pg_notify('inbox', '')`);
  return moved.length;
}
