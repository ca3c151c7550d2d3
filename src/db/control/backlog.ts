// What waits, and since when. Read for /health, and for what looks after a process.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { computed } from "../record.ts";

/** What came in and is not done: since it came, whatever was tried since. */
export const incoming = sql`
  select received_at as due from inbox where done_at is null and dead_at is null`;

/** What should have been said by now: since then, however often it was tried. */
export const outgoing = sql`
  select owed_at as due, not_before as goes_at from outbox
  where status = 'waiting' and owed_at <= (select app_now())
  union all
  select owed_at, not_before from outbox where status = 'sending'`;

const Backlog = z.object({ waiting: z.number(), oldestMs: z.number() });

export const backlogOf = (from: SQL) =>
  computed(
    sql`(select jsonb_build_object('waiting', count(*), 'oldestMs',
      coalesce(greatest(0, extract(epoch from app_now() - min(due))) * 1000, 0)::float8)
      from (${from}) waiting)`,
    Backlog,
  );
