// How the bot is. Read by its checks and by /health; retrying dead letters revives them here.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Health } from "../../domain/control/health.ts";
import { backlogOf, incoming, outgoing } from "./backlog.ts";
import { settledSoFar, unsealedAfter } from "./seal-store.ts";
import { aliveNames } from "../mail/process-store.ts";
import { computed, count, one, orNothing, record, type ReadBy } from "../record.ts";
import { rows } from "../unit-of-work.ts";
import { tell } from "../wake.ts";

const countOf = (from: SQL) => computed(sql`(select count(*) from ${from})`, count);

const newestSeal = sql`(select * from audit_seals order by first desc limit 1) newest`;

const Read = record({
  poller: computed(
    sql`(select name from alive join roles using (owner) where role = 'poller'
      and coalesce(well_at, taken_at) > clock_timestamp() - interval '1 minute')`,
    orNothing(z.string()),
  ),
  processes: computed(
    sql`(select coalesce(jsonb_agg(name order by name), '[]') from alive)`,
    z.array(z.string()),
  ),
  inbox: backlogOf(incoming),
  outbox: backlogOf(outgoing),
  deadUpdates: countOf(sql`inbox where dead_at is not null and body is not null`),
  // What was given up says why; the few that do have an index.
  deadMessages: countOf(sql`outbox where status = 'abandoned' and because is not null`),
  notDeleted: countOf(sql`outbox where because = 'undeletable' and facts ? 'isFile'
    and settled_at > (select app_now()) - interval '7 days'`),
  clockJumped: computed(
    sql`exists (select 1 from sweeps where frozen_at is not null)`,
    z.boolean(),
  ),
  queues: computed(
    sql`(select coalesce(jsonb_agg(jsonb_build_object('title', title, 'reachable', status = 'active')
      order by created_at), '[]') from queues where status in ('active', 'lost'))`,
    z.array(z.object({ title: z.string(), reachable: z.boolean() })),
  ),
  sealed: computed(sql`coalesce((select position from ${newestSeal}), 0)`, count),
  sealedAt: computed(
    sql`(select sealed_at from ${newestSeal})`,
    orNothing(z.coerce.date<Date | string>()),
  ),
  unsealed: countOf(unsealedAfter(settledSoFar)),
  restored: computed(
    sql`(select jsonb_build_object('madeAt', made_at, 'isHeld', released_at is null) from restores)`,
    orNothing(z.object({ madeAt: z.coerce.date<Date | string>(), isHeld: z.boolean() })),
  ),
  migrations: countOf(sql`drizzle.__drizzle_migrations`),
  postgres: computed(sql`current_setting('server_version')`, z.string()),
});

function healthOf({
  deadUpdates,
  deadMessages,
  sealed,
  unsealed,
  sealedAt,
  migrations,
  postgres,
  ...row
}: ReadBy<typeof Read>): Health {
  return {
    ...row,
    deadLetters: deadUpdates + deadMessages,
    audit: { sealed, unsealed, sealedAt },
    versions: { migrations, postgres },
  };
}

/** How the bot is, read in one statement. */
export async function readHealth(): Promise<Health> {
  return healthOf(await one(Read, sql`with alive as (${aliveNames}) select ${Read.list}`));
}

const Revived = record({
  incoming: countOf(sql`incoming`),
  outgoing: countOf(sql`outgoing`),
});

/** Lets everything that was given up be tried again; how much of what. */
export async function reviveDeadLetters(): Promise<ReadBy<typeof Revived>> {
  const revived = await one(
    Revived,
    sql`
      with incoming as (
        update inbox set dead_at = null, attempts = 0, not_before = null
        where dead_at is not null and body is not null returning 1
      ), outgoing as (
        update outbox set status = 'waiting', because = null, settled_at = null, attempts = 0,
          not_before = app_now(), owed_at = app_now()
        where status = 'abandoned' returning 1
      ) select ${Revived.list}`,
  );
  await rows(sql`select ${tell("inbox")}, ${tell("outbox")}`);
  return revived;
}
