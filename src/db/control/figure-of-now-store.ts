import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Figures } from "../../domain/control/troubles.ts";
import type { Database } from "../connect.ts";
import { aliveNames } from "../mail/process-store.ts";
import { computed, count, record } from "../record.ts";
import { backlogOf, incoming, outgoing } from "./backlog.ts";

const sinceMs = (moment: string) =>
  sql.raw(`(extract(epoch from clock_timestamp() - ${moment}) * 1000)::float8`);

const Now = record({
  leader: computed(sql`(select coalesce(min(owner), 0) from alive)`, count),
  processes: computed(sql`(select count(*) from alive)`, count),
  inbox: backlogOf(incoming),
  outbox: backlogOf(outgoing),
  // A retry moves when it is to go, and not since when it is owed.
  failingMs: computed(
    sql`(select coalesce(greatest(0, extract(epoch from app_now() - min(due))) * 1000, 0)::float8
      from (${outgoing}) tried where goes_at > due + interval '100 milliseconds')`,
    z.number(),
  ),
  sentMs: computed(
    sql`(select coalesce(min(${sinceMs("sent_at")}), 1e12) from senders
      where owner in (select owner from alive))`,
    z.number(),
  ),
  deadLetters: computed(
    sql`((select count(*) from inbox where dead_at is not null and body is not null)
      + (select count(*) from outbox where status = 'abandoned' and because is not null))`,
    count,
  ),
  roles: computed(
    sql`(select coalesce(jsonb_object_agg(role,
        greatest(0, ${sinceMs("coalesce(well_at, taken_at)")})), '{}')
      from roles where owner in (select owner from alive))`,
    z.partialRecord(z.enum(["poller", "scheduler", "sealer"]), z.number()),
  ),
});

/** How it goes right now, in one statement that costs what waits. Opens no unit of work. */
export async function readFigures(db: Database, owner: number | undefined): Promise<Figures> {
  const [row = {}] = await db.execute(sql`with alive as (${aliveNames}) select ${Now.list}`);
  const { leader, ...figures } = Now.read(row);
  return { ...figures, leads: leader === owner };
}
