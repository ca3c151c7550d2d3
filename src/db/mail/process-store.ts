// Which processes of the bot there are, and which does what for all. Used by what keeps a process's lease.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { Role } from "../../domain/control/role.ts";
import type { Database } from "../connect.ts";
import { TakenByAnother } from "../faults.ts";
import { lockSpaces } from "../locks.ts";
import { processName } from "../process-name.ts";
import { computed, record } from "../record.ts";
import { roles } from "../tables/mail/roles.ts";
import { senders } from "../tables/mail/senders.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";

/** What is nobody's sign of life yet: the clock was set back. */
const aheadMs = sql.raw("interval '10 seconds'");

const isFresh = sql`seen_at > clock_timestamp() - good_for_ms * interval '1 millisecond'
  and seen_at < clock_timestamp() + ${aheadMs}`;

/** Sessions that hold the lock on an owner number: one that ends lets go of it at once. */
const sessions = sql`select l.objid::int as owner, l.pid from pg_locks l
  where l.locktype = 'advisory' and l.granted and l.objsubid = 2 and l.classid = ${lockSpaces.owner}
    and l.database = (select oid from pg_database where datname = current_database())`;

/**
 * The owner numbers of the processes that are there: a session holds the number, which ends with a
 * process that is killed, and it was heard of, which ends with a host that dies or a process that is
 * stopped.
 */
export const aliveOwners = sql`select owner from ${senders}
  where ${isFresh} and owner in (select owner from (${sessions}) sessions)`;

/** The same, with their names. */
export const aliveNames = sql`select owner, name from ${senders}
  where owner in (${aliveOwners})`;

const Entered = record({ owner: computed(sql`nextval('outbox_owners')::int`, z.number()) });
const Held = record({ isHeld: computed(sql`is_held`, z.boolean()) });

/**
 * Gives this session a number that no process ever had, and holds it as long as the session lives.
 * `goodForMs`: after so long without a beat it is taken for gone.
 */
export async function enter(session: Database, goodForMs: number): Promise<number> {
  const [row = {}] = await session.execute(sql`select ${Entered.list}`);
  const { owner } = Entered.read(row);
  const [held = {}] = await session.execute(sql`
    select ${Held.list} from (
      select pg_try_advisory_lock(${lockSpaces.owner}::int, ${owner}::int) as is_held) held`);
  if (!Held.read(held).isHeld) throw new TakenByAnother();
  const nobodys = Role.options.map((role) => ({ role }));
  await session.execute(sql`
    with laid_out as (${insertInto(roles, ...nobodys)} on conflict (role) do nothing)
    ${insertInto(senders, { owner, name: processName, goodForMs, seenAt: sql`clock_timestamp()` })}`);
  return owner;
}

/** What a process says of itself with a beat: how long ago what went well, in milliseconds. */
export type News = {
  /** The roles that it would have. */
  roles: readonly { role: Role; wellMs: number | undefined }[];
  sentMs: number | undefined;
  workedMs: number | undefined;
};

const Beaten = record({
  isAlive: computed(sql`exists (select 1 from me)`, z.boolean()),
  mine: computed(
    sql`coalesce((select jsonb_agg(role) from (
      select role from kept union select role from taken) mine), '[]')`,
    z.array(Role),
  ),
});

const ago = (ms: SQL) => sql`clock_timestamp() - ${ms} * interval '1 millisecond'`;
const agoOf = (ms: number | undefined) =>
  ms === undefined ? sql`null` : sql`${ago(sql`${Math.round(ms)}::int8`)}`;

/**
 * A sign of life. Takes the roles that nobody has and this process would have, and lets go of those that
 * it would not have any more. Gives what it has; undefined: others took it for gone, or its session
 * is not the one that it was.
 *
 * A role is held for the moment of what is done in it (`fence`), so it is taken over from nobody who is
 * at work, and waited for by nobody.
 */
export async function beat(
  session: Database,
  owner: number,
  { roles: wanted, sentMs, workedMs }: News,
): Promise<readonly Role[] | undefined> {
  const wants = JSON.stringify(wanted.map(({ role, wellMs = null }) => ({ role, well: wellMs })));
  const [row = {}] = await session.execute(sql`
    with sessions as (${sessions}), alive as (${aliveOwners}), wants as (
      select * from jsonb_to_recordset(${wants}::jsonb) as wants(role text, well float8)
    ), me as (
      update ${senders} set seen_at = clock_timestamp(),
        sent_at = coalesce(${agoOf(sentMs)}, sent_at),
        worked_at = coalesce(${agoOf(workedMs)}, worked_at)
      where ${same(senders.owner, owner)} and good_for_ms > 0
        and exists (select 1 from sessions where owner = ${owner}::int and pid = pg_backend_pid())
      returning owner
    ), deposed as (
      update ${senders} set good_for_ms = 0 where owner <> ${owner}::int and good_for_ms > 0
        and not (${isFresh} and owner in (select owner from sessions))
    ), free as (
      select role from ${roles} where role in (select role from wants)
        and exists (select 1 from me) and (owner is null or owner not in (select owner from alive))
      for update skip locked
    ), taken as (
      update ${roles} set owner = ${owner}::int, taken_at = clock_timestamp(), well_at = null
      where role in (select role from free) and owner is distinct from ${owner}::int returning role
    ), own as (
      select role from ${roles} where ${same(roles.owner, owner)} for update skip locked
    ), left_off as (
      update ${roles} set owner = null
      where role in (select role from own) and role not in (select role from wants)
    ), well as (
      update ${roles} set well_at = ${ago(sql`wants.well`)} from wants
      where wants.role = roles.role and wants.well is not null
        and roles.role in (select role from own)
    ), kept as (
      select role from ${roles} where ${same(roles.owner, owner)} and role in (select role from wants)
        and exists (select 1 from me)
    ) select ${Beaten.list}`);
  const { isAlive, mine } = Beaten.read(row);
  return isAlive ? mine : undefined;
}

/** The process is at its end: what it did is anybody's at once. */
export async function leave(session: Database, owner: number): Promise<void> {
  await session.execute(sql`
    with gone as (update ${senders} set good_for_ms = 0 where ${same(senders.owner, owner)})
    update ${roles} set owner = null where ${same(roles.owner, owner)}`);
}

/**
 * In a unit of work: nothing of what it does in a role holds, unless the role is this process's until it
 * commits. A process that was stopped and wakes up finds out here.
 */
export async function fence(role: Role, owner: number): Promise<void> {
  const held = await rows(sql`
    select 1 from ${roles} where ${same(roles.role, role)} and ${same(roles.owner, owner)} for share`);
  if (held.length === 0) throw new TakenByAnother();
}
