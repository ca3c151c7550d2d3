// Puts what another database kept into an empty one. Used by the restore of a backup, and by a move.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type postgres from "postgres";
import { z } from "zod";
import { connectSession, type Client } from "../connect.ts";
import { knownMigrations } from "../migrate.ts";
import { quoted } from "../table.ts";
import { End, Manifest, Records } from "./backup-records.ts";

export type Loaded =
  | { kind: "loaded"; madeAt: Date }
  | { kind: "refused"; because: "not_empty" | "newer_schema" }
  /** Nothing of it could be read. */
  | { kind: "needs_master"; name: string };

class NeedsMaster extends Error {
  readonly master: string;

  constructor(master: string) {
    super("A master key is missing");
    this.master = master;
  }
}

/**
 * Makes the tables as they were when the backup was made, and fills them: all of it or nothing. The role
 * of `url` owns what it makes. What is of a time that is over is held back until somebody looked; what was
 * just taken from where nothing works any more goes on. Throws for a backup that is not whole. `hasMaster`:
 * whether the master key of this name is at hand.
 */
export async function loadDatabase(
  url: string,
  plain: AsyncIterable<Uint8Array>,
  {
    since,
    hasMaster = () => true,
  }: { since: "earlier" | "just_now"; hasMaster?: (name: string) => boolean },
): Promise<Loaded> {
  const session = connectSession(url, "searchlight restore", () => undefined);
  try {
    if (!(await isEmpty(session))) return { kind: "refused", because: "not_empty" };
    const records = new Records(plain);
    const manifest = await records.line(Manifest);
    const known = knownMigrations();
    const isKnown = manifest.migrations.every(({ hash }, at) => known[at]?.hash === hash);
    if (!isKnown) return { kind: "refused", because: "newer_schema" };
    await session.begin(async (client) => {
      await migrateTo(client, manifest.migrations.length);
      await withoutRules(client, async () => {
        for (const table of manifest.tables) await fill(client, table, records.rowsOf(table.name));
      });
      const missing = (await mastersOf(client)).find((master) => !hasMaster(master));
      if (missing !== undefined) throw new NeedsMaster(missing);
      const { sequences } = await records.line(End);
      for (const { name, value } of sequences) {
        await client`select setval(${`public.${quoted(name)}`}::regclass, ${value}::bigint)`;
      }
      if (since === "earlier") await holdBack(client, manifest.madeAt);
    });
    return { kind: "loaded", madeAt: manifest.madeAt };
  } catch (error) {
    if (error instanceof NeedsMaster) return { kind: "needs_master", name: error.master };
    throw error;
  } finally {
    await session.end({ timeout: 5 });
  }
}

/** By which master keys the keys in it are wrapped; none, where nothing was sealed yet. */
async function mastersOf(client: postgres.TransactionSql): Promise<string[]> {
  const [known] = await client`select to_regclass('public.data_keys') is not null as is`;
  if (known?.["is"] !== true) return [];
  const found = await client`select distinct master from data_keys order by 1`;
  return found.map(({ master }) => String(master));
}

async function isEmpty(session: Client): Promise<boolean> {
  const [found] = await session`
    select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S')
    union all select from pg_namespace where nspname = 'drizzle'`;
  return found === undefined;
}

/**
 * From its first moment on nothing goes out of it but to the operator's admins. What waits may have been sent
 * since the backup: that counts as unknown.
 */
async function holdBack(client: postgres.TransactionSql, madeAt: Date): Promise<void> {
  await client`
    insert into restores (made_at) values (${madeAt.toISOString()}::timestamptz)
    on conflict (single) do update
      set made_at = excluded.made_at, restored_at = excluded.restored_at, released_at = null`;
  await client`update outbox set unknowns = unknowns + 1 where status = 'waiting'`;
}

/** The first so many migrations, noted as drizzle notes them. */
async function migrateTo(client: postgres.TransactionSql, count: number): Promise<void> {
  await client.unsafe(`
    create schema if not exists "drizzle";
    create table "drizzle"."__drizzle_migrations"
      (id serial primary key, hash text not null, created_at bigint)`);
  for (const { sql, hash, folderMillis } of knownMigrations().slice(0, count)) {
    for (const statement of sql) await client.unsafe(statement);
    await client`
      insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`;
  }
}

const Rules = z.array(z.object({ drop: z.string(), make: z.string() }));

/** Rows refer to rows of tables that are filled later. */
async function withoutRules(
  client: postgres.TransactionSql,
  work: () => Promise<void>,
): Promise<void> {
  const found = await client`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname,
        pg_get_constraintdef(oid)) as make
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
  const rules = Rules.parse([...found]);
  for (const { drop } of rules) await client.unsafe(drop);
  await work();
  for (const { make } of rules) await client.unsafe(make);
}

async function fill(
  client: postgres.TransactionSql,
  { name, columns }: { name: string; columns: readonly string[] },
  rows: AsyncIterable<Buffer>,
): Promise<void> {
  // What a migration put there is in the backup, too. The trail takes no such statement, and is empty.
  const [made] = await client.unsafe(`select from ${quoted(name)} limit 1`);
  if (made !== undefined) await client.unsafe(`delete from ${quoted(name)}`);
  const copy = `copy ${quoted(name)} (${columns.map(quoted).join(", ")}) from stdin`;
  await pipeline(Readable.from(rows), await client.unsafe(copy).writable());
}
