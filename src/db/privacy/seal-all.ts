// Seals what was written before anything was. Called by the start, before anybody works on the database.
import { sql, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Database } from "../connect.ts";
import { lock, lockSpaces } from "../locks.ts";
import { statementOf } from "../statement.ts";
import { originOf, quoted, textOf, type Declared } from "../table.ts";
import { declaredTables } from "../tables/all.ts";
import { knownKeys } from "../tables/privacy/known-keys.ts";
import { keysAtHand, rows, unitOfWork } from "../unit-of-work.ts";
import { insertInto, set, type Changes } from "../values.ts";

/** Beside the keys, as they are what it was done with. */
const done = { name: "all-is-sealed", proof: "once" };
const atOnce = 200;

/**
 * All in one transaction: a kill leaves everything as it was, and another process that starts waits. Gives
 * how many rows were sealed.
 */
export async function sealAll(db: Database): Promise<number> {
  return unitOfWork(db, async () => {
    lock(lockSpaces.keys, done.name);
    const known = await rows(sql`select 1 from ${knownKeys} where name = ${done.name}`);
    if (known.length > 0) return 0;
    // Nobody has a key yet, so it would be planned to read all of them for each row.
    await rows(sql`set local enable_seqscan = off`);
    let sealed = 0;
    for (const declared of declaredTables) sealed += await sealTable(declared);
    await rows(insertInto(knownKeys, done));
    return sealed;
  });
}

type Column = Declared["columns"][number];
const Text = z.string().nullable();
const Place = z.string();

async function sealTable(declared: Declared): Promise<number> {
  const sealed = declared.columns.filter(({ column }) => originOf(column).sealed !== undefined);
  if (sealed.length === 0) return 0;
  const holding = sql.join(
    sealed.map(({ column }) => sql.raw(`${textOf(column)} is not null`)),
    sql` or `,
  );
  // A name for each table: what is fetched under one name is prepared once.
  const unsealed = sql.raw(quoted(`unsealed_${declared.name}`));
  // It sees rows as they are now. Where one lies stays the same until it is changed, which each is once.
  await rows(sql`
    declare ${unsealed} no scroll cursor for
      select ctid::text as place, ${plainList(declared.columns)} from ${declared.table}
      where ${holding}`);
  let count = 0;
  for (;;) {
    const found = await rows(sql`fetch ${sql.raw(String(atOnce))} from ${unsealed}`);
    const sealing = found.map((row) => statementOf(sealingOf(declared, sealed, row)));
    await keysAtHand().getAllFor(sealing.flatMap(({ params }) => params));
    await Promise.all(sealing.map(rows));
    keysAtHand().dropAll();
    count += found.length;
    if (found.length < atOnce) break;
  }
  await rows(sql`close ${unsealed}`);
  return count;
}

function plainList(columns: readonly Column[]): SQL {
  return sql.raw(
    columns.map(({ key, column }) => `${textOf(column)}::text as ${quoted(key)}`).join(", "),
  );
}

function sealingOf(
  { table, columns }: Declared,
  sealed: readonly Column[],
  row: Readonly<Record<string, unknown>>,
): SQL {
  const plain = new Map(
    columns.flatMap(({ key, column }) => {
      const text = Text.parse(row[key]);
      return text === null ? [] : [[key, plainOf(column, text)] as const];
    }),
  );
  const changes = Object.fromEntries(
    sealed.flatMap(({ key }) => (plain.has(key) ? [[key, plain.get(key)]] : [])),
  );
  const inRow = Object.fromEntries(plain);
  return sql`
    update ${table} set ${set<PgTable, Changes<PgTable>>(table, changes, inRow)}
    where ctid = ${Place.parse(row["place"])}::tid`;
}

function plainOf(column: PgColumn, text: string): unknown {
  const as = originOf(column).sealed?.as;
  if (as === "json") return JSON.parse(text);
  return as === "user_id" || as === "mark" ? Number(text) : text;
}
