import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Health } from "../../domain/control/health.ts";
import { lockSpaces, roleNumbers } from "../locks.ts";
import { rows } from "../unit-of-work.ts";

const Backlog = z.object({ waiting: z.number(), oldestMs: z.number() });
const Read = z
  .object({
    poller: z.string().nullable(),
    processes: z.array(z.string()),
    inbox: Backlog,
    outbox: Backlog,
    deadLetters: z.number(),
    notDeleted: z.number(),
    queues: z.array(z.object({ title: z.string(), reachable: z.boolean() })),
    sealed: z.coerce.number(),
    unsealed: z.number(),
    sealedAt: z.coerce.date().nullable(),
    migrations: z.number(),
    postgres: z.string(),
  })
  .transform(({ poller, sealed, unsealed, sealedAt, migrations, postgres, ...row }): Health => ({
    ...row,
    poller: poller ?? undefined,
    audit: { sealed, unsealed, sealedAt: sealedAt ?? undefined },
    versions: { migrations, postgres },
  }));

/** The sessions of this database that hold a lock of the bot's; `processName` stands in their names. */
const holders = sql`
  select l.classid::int as space, l.objid::int as number,
    coalesce(nullif(a.application_name, ''), '?') as name
  from pg_locks l join pg_stat_activity a on a.pid = l.pid
  where l.locktype = 'advisory' and l.granted and l.objsubid = 2
    and l.database = (select oid from pg_database where datname = current_database())`;

const ageMs = (at: string) => sql`
  coalesce(greatest(0, extract(epoch from app_now() - min(${sql.raw(at)}))) * 1000, 0)::float8`;

/** How the bot is, read in one statement. */
export async function readHealth(): Promise<Health> {
  const [row] = await rows(sql`
    with holders as (${holders}),
    incoming as (
      select coalesce(not_before, received_at) as due from inbox
      where done_at is null and dead_at is null and coalesce(not_before, received_at) <= app_now()),
    outgoing as (select not_before as due from outbox
      where status = 'waiting' and not_before <= app_now())
    select (select name from holders
        where space = ${lockSpaces.role} and number = ${roleNumbers.poller}) as poller,
      (select coalesce(jsonb_agg(name order by name), '[]') from holders
        where space = ${lockSpaces.owner}) as processes,
      (select jsonb_build_object('waiting', count(*), 'oldestMs', ${ageMs("due")})
        from incoming) as inbox,
      (select jsonb_build_object('waiting', count(*), 'oldestMs', ${ageMs("due")})
        from outgoing) as outbox,
      (select count(*)::int from inbox where dead_at is not null and body is not null)
        + (select count(*)::int from outbox where status = 'abandoned') as "deadLetters",
      (select count(*)::int from outbox where because = 'undeletable' and message ? 'isFile'
        and settled_at > app_now() - interval '7 days') as "notDeleted",
      (select coalesce(jsonb_agg(jsonb_build_object('title', title, 'reachable', status = 'active')
        order by created_at), '[]') from queues where status in ('active', 'lost')) as queues,
      (select coalesce(max(position), 0) from audit_seals) as sealed,
      (select max(sealed_at) from audit_seals) as "sealedAt",
      (select count(*)::int from audit_events e
        where not exists (select 1 from audit_seals s where s.event_id = e.id)) as unsealed,
      (select count(*)::int from drizzle.__drizzle_migrations) as migrations,
      current_setting('server_version') as postgres`);
  return Read.parse(row);
}

const Revived = z.object({ incoming: z.number(), outgoing: z.number() });

/** Lets everything that was given up be tried again; how much of what. */
export async function reviveDeadLetters(): Promise<z.infer<typeof Revived>> {
  const [row] = await rows(sql`
    with incoming as (
      update inbox set dead_at = null, attempts = 0, not_before = null
      where dead_at is not null and body is not null returning 1
    ), outgoing as (
      update outbox set status = 'waiting', because = null, settled_at = null, attempts = 0,
        not_before = app_now()
      where status = 'abandoned' returning 1
    ) select (select count(*)::int from incoming) as incoming,
        (select count(*)::int from outgoing) as outgoing`);
  await rows(sql`select pg_notify('inbox', ''), pg_notify('outbox', '')`);
  return Revived.parse(row);
}
