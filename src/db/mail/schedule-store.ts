// What is planned for later. Planned by verbs, handed to the inbox by the scheduler.
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { InternalEvent } from "../../domain/internal-event.ts";
import type { Database } from "../connect.ts";
import { all, computed, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { scheduledTasks } from "../tables/mail/scheduled-tasks.ts";
import type { Write } from "../pending.ts";
import { askAlone } from "../alone.ts";
import { later } from "../unit-of-work.ts";
import { insertInto } from "../values.ts";
import { storeInternal } from "./inbox-store.ts";

/** Plans an event; a key that is planned already keeps the earlier time. */
export function schedule(planned: Planned): Promise<void> {
  return later(planning, planned);
}

type Planned = { key: string; lane: string; dueAt: Date; event: InternalEvent };

const planning: Write<Planned> = {
  into: scheduledTasks,
  named: {
    by: ({ key }) => key,
    join: (before, after) =>
      after.dueAt < before.dueAt ? { ...before, dueAt: after.dueAt } : before,
  },
  statements: (planned) => [
    sql`
    ${insertInto(scheduledTasks, ...planned.map((each) => ({ ...each, ...wishOf(each.event) })))}
    on conflict (key) do update set due_at = excluded.due_at, planned_at = excluded.planned_at
    where excluded.due_at < scheduled_tasks.due_at`,
  ],
};

/** Whose traces are to be erased, if any are: what stands sealed in the event. */
function wishOf(event: InternalEvent): { about?: number; askedAt?: Date } {
  return event.kind === "erase_traces" ? { about: event.chatId, askedAt: event.askedAt } : {};
}

const Look = record({
  isDue: computed(
    sql`exists (select 1 from ${scheduledTasks} where due_at <= (select app_now()))`,
    z.boolean(),
  ),
  nowMs: computed(sql`(extract(epoch from app_now()) * 1000)::float8`, z.number()),
});

/** Whether anything is to be handed over now, and when that is. Opens no unit of work. */
export async function lookForDue(db: Database): Promise<ReadBy<typeof Look>> {
  const [row = {}] = await askAlone(db, sql`select ${Look.list}`);
  return Look.read(row);
}

const Due = record({
  key: computed(sql`key || ' @ ' || due_at`, z.string()),
  lane: scheduledTasks.lane,
  body: scheduledTasks.event,
  about: scheduledTasks.about,
  askedAt: scheduledTasks.askedAt,
});

/** Moves what is due to the inbox, at most `limit` at once. Gives how much it moved. */
export async function handOverDueTasks(limit: number): Promise<number> {
  const due = await all(
    Due,
    sql`
      delete from ${scheduledTasks} where key in (
        select key from scheduled_tasks where due_at <= (select app_now())
        order by due_at ${limitTo(limit)}
      ) returning ${Due.list}`,
  );
  const tasks = due.map((task) => ({
    ...task,
    urgency: task.lane.startsWith("queue:") ? ("team" as const) : ("other" as const),
  }));
  await storeInternal(...tasks);
  return tasks.length;
}
