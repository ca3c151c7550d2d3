// Whether this database comes from a backup, and what waits since. Used by the start, and by /resume.
import { sql } from "drizzle-orm";
import { computed, count, first, one, record, type ReadBy } from "../record.ts";
import { restores } from "../tables/control/restores.ts";
import { rows } from "../unit-of-work.ts";
import { set } from "../values.ts";

const Held = record({
  madeAt: restores.madeAt,
  restoredAt: restores.restoredAt,
  waiting: computed(sql`(select count(*) from outbox where status = 'waiting')`, count),
});

/** What is held back since a restore; undefined: nothing is. */
export async function heldSinceRestore(): Promise<ReadBy<typeof Held> | undefined> {
  return first(Held, sql`select ${Held.list} from ${restores} where released_at is null`);
}

const Released = record({ count: computed(sql`count(*)`, count) });

/** From now on everything goes out again; false: it did already. */
export async function releaseRestored(): Promise<boolean> {
  const changes = { releasedAt: sql`app_now()` };
  const released = await one(
    Released,
    sql`
      with released as (
        update ${restores} set ${set(restores, changes)} where released_at is null returning 1
      ) select ${Released.list} from released`,
  );
  if (released.count > 0) await rows(sql`select pg_notify('outbox', '')`);
  return released.count > 0;
}
