// What the database itself sees of a run: who did what, at which true time. Installed and read by the run.
import type postgres from "postgres";
import { z } from "zod";
import { lockSpaces } from "../../src/db/locks.ts";
import { appRole, asRole } from "../support/database.ts";

/** Each place for a process logs in by a name of its own, so that the server can tell whose act it was. */
export const slotNames = ["searchlight_run_a", "searchlight_run_b"] as const;
export type SlotName = (typeof slotNames)[number];

export const slotUrl = (databaseUrl: string, slot: SlotName) => asRole(databaseUrl, slot);

/** An update that was done: by which place, and when, in a session since when, by the clock of this machine. */
const Done = z.object({
  update_id: z.coerce.number(),
  by: z.string(),
  at: z.coerce.date(),
  since: z.coerce.date(),
});
/** A send that somebody ended who had not begun it, while whoever had was there. */
const Taken = z.object({ key: z.string(), owner: z.number(), of: z.string(), by: z.string() });

export type Witnessed = {
  done: ReadonlyMap<number, Omit<z.infer<typeof Done>, "update_id">>;
  taken: readonly z.infer<typeof Taken>[];
};

const roles = slotNames.map(
  (name) => `
  do $$ begin create role ${name} login password 'of-tests' in role ${appRole};
    exception when duplicate_object or unique_violation then null; end $$`,
);

const isThere = `
  exists (select 1 from senders s where s.owner = old.owner and s.good_for_ms > 0
    and s.seen_at > clock_timestamp() - s.good_for_ms * interval '1 millisecond')
  and exists (select 1 from pg_locks l where l.locktype = 'advisory' and l.granted
    and l.objsubid = 2 and l.classid = ${lockSpaces.owner} and l.objid = old.owner
    and l.database = (select oid from pg_database where datname = current_database()))`;

/** Runs by the rights of the superuser; `session_user` stays whose session it is. */
const trigger = (name: string, on: string, body: string) => `
  create function witness.${name}() returns trigger language plpgsql security definer as
    $$ begin ${body} return new; end $$;
  create trigger witness_${name} ${on} for each row execute function witness.${name}()`;

const statements = [
  ...roles,
  "create schema witness",
  "create table witness.owners (owner int primary key, by text)",
  `create table witness.done (
    update_id int8, by text, at timestamptz default clock_timestamp(), since timestamptz)`,
  `create table witness.taken (key text, owner int, "of" text, by text)`,
  trigger(
    "owner",
    "after insert on senders",
    "insert into witness.owners values (new.owner, session_user);",
  ),
  trigger(
    "done",
    "after update on inbox",
    `if old.done_at is null and new.done_at is not null and new.update_id is not null then
      insert into witness.done (update_id, by, since)
      select new.update_id, session_user, backend_start from pg_stat_activity
      where pid = pg_backend_pid(); end if;`,
  ),
  trigger(
    "taken",
    "after update on outbox",
    `if old.status = 'sending' and (new.status <> 'sending' or new.owner <> old.owner) then
      insert into witness.taken select old.key, old.owner, o.by, session_user
      from witness.owners o where o.owner = old.owner and o.by <> session_user and ${isThere};
    end if;`,
  ),
];

export async function installWitness(client: postgres.Sql): Promise<void> {
  for (const statement of statements) await client.unsafe(statement);
}

export async function askWitness(client: postgres.Sql): Promise<Witnessed> {
  const done = z.array(Done).parse(await client`select update_id, by, at, since from witness.done`);
  const taken = z.array(Taken).parse(await client`select key, owner, "of", by from witness.taken`);
  return { done: new Map(done.map(({ update_id: id, ...rest }) => [id, rest])), taken };
}
