import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { openClient } from "../support/scene.ts";

/* What is kept of a release: the check sums of its migrations, and what a database of it held. */

type Client = ReturnType<typeof openClient>;

const Kept = z.object({
  migrations: z.record(z.string(), z.string()),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
export type Kept = z.infer<typeof Kept>;

const migrationsFolder = fileURLToPath(new URL("../../migrations/", import.meta.url));
const fileOf = (version: string) => fileURLToPath(new URL(`${version}.json`, import.meta.url));

export async function readRelease(version: string): Promise<Kept> {
  return Kept.parse(JSON.parse(await readFile(fileOf(version), "utf8")));
}

export async function lastRelease(): Promise<string> {
  const files = await readdir(fileURLToPath(new URL(".", import.meta.url)));
  const versions = files.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5));
  const [last] = versions.toSorted((one, other) => (isNewer(one, other) ? -1 : 1));
  if (last === undefined) throw new Error("no release is kept");
  return last;
}

function isNewer(one: string, other: string): boolean {
  return one.localeCompare(other, "en", { numeric: true }) > 0;
}

/** The check sum of each migration that there is now. */
export async function checkSums(): Promise<Record<string, string>> {
  const files = (await readdir(migrationsFolder)).filter((name) => name.endsWith(".sql"));
  const sums = files.toSorted().map(async (name) => {
    const text = await readFile(path.join(migrationsFolder, name), "utf8");
    return [name, createHash("sha256").update(text).digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}

export async function keepRelease(version: string, sql: Client): Promise<void> {
  const tables: Kept["tables"] = {};
  for (const table of await tablesInOrder(sql)) {
    const found = await sql`select to_jsonb(t) as row from ${sql(table)} t`;
    tables[table] = found.map(({ row }) => row);
  }
  const kept: Kept = { migrations: await checkSums(), tables };
  await writeFile(fileOf(version), `${JSON.stringify(kept, null, 1)}\n`);
}

/** A folder with the migrations of a release alone. Runs `work` with it, and removes it. */
export async function withMigrationsOf(
  { migrations }: Kept,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "searchlight-release-"));
  try {
    await cp(migrationsFolder, folder, { recursive: true });
    const journalFile = path.join(folder, "meta", "_journal.json");
    const journal = Journal.parse(JSON.parse(await readFile(journalFile, "utf8")));
    const entries = journal.entries.filter(({ tag }) => `${tag}.sql` in migrations);
    await writeFile(journalFile, JSON.stringify({ ...journal, entries }));
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const Journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) });

/** Puts what was kept into tables that are empty, or hold what a migration puts there. */
export async function fill(sql: Client, { tables }: Kept): Promise<void> {
  for (const table of await tablesInOrder(sql)) {
    const rows = tables[table] ?? [];
    if (rows.length === 0) continue;
    if (table === "app_clock") await sql`delete from app_clock`;
    await sql`
      insert into ${sql(table)} overriding system value
      select * from jsonb_populate_recordset(null::${sql(table)}, ${JSON.stringify(rows)}::text::jsonb)`;
  }
}

/** Those to which others refer come first. */
async function tablesInOrder(sql: Client): Promise<string[]> {
  const names = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' order by 1`;
  const refers = await sql<{ from: string; to: string }[]>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
    where contype = 'f' and conrelid <> confrelid`;
  const ordered: string[] = [];
  const left = new Set(names.map(({ name }) => name));
  while (left.size > 0) {
    const free = [...left].filter((name) =>
      refers.every(({ from, to }) => from !== name || !left.has(to)),
    );
    if (free.length === 0) throw new Error("the tables refer to each other in a circle");
    ordered.push(...free);
    for (const name of free) left.delete(name);
  }
  return ordered;
}

/** All that a database is made of, in words: two that say the same are the same. */
export async function shapeOf(sql: Client): Promise<string[]> {
  const parts = await Promise.all([
    sql`select table_name, column_name, udt_name, is_nullable, column_default, is_identity
      from information_schema.columns where table_schema = 'public'`,
    sql`select indexdef from pg_indexes where schemaname = 'public'`,
    sql`select conrelid::regclass::text as of, conname, pg_get_constraintdef(oid) as is
      from pg_constraint where connamespace = 'public'::regnamespace`,
    sql`select tgrelid::regclass::text as of, pg_get_triggerdef(oid) as is
      from pg_trigger where not tgisinternal`,
    sql`select pg_get_functiondef(oid) as is from pg_proc
      where pronamespace = 'public'::regnamespace`,
  ]);
  return parts.flatMap((rows) => rows.map((row) => JSON.stringify(row))).toSorted();
}
