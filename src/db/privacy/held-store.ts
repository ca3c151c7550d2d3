import { and, getTableName, not, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { holdings } from "../holdings/all.ts";
import { nameOf, type Holding } from "../holdings/holding.ts";
import { ofPipeline } from "../holdings/of-pipeline.ts";
import { inUnit, rows } from "../unit-of-work.ts";

export type Held = { section: string; entries: readonly Record<string, unknown>[] };

/** Everything that is held on a person, section by section. */
export async function heldOn(userId: number): Promise<Held[]> {
  const held: Held[] = [];
  for (const holding of holdings) {
    held.push({ section: holding.section, entries: await entriesOf(holding, userId) });
  }
  return held;
}

async function entriesOf(
  { table, columns, rowsOf, unseen }: Holding,
  userId: number,
): Promise<Record<string, unknown>[]> {
  const selected: Record<string, PgColumn> = {};
  const readings = new Map<string, (value: unknown) => unknown>();
  for (const { column, given } of columns) {
    const name = nameOf(given);
    if (name === undefined) continue;
    selected[name] = column;
    readings.set(name, typeof given === "object" && "read" in given ? given.read : toTheSecond);
  }
  const where = and(rowsOf(userId), unseen && not(sql`(${unseen})`));
  const [first] = columns;
  const found = await inUnit((tx) =>
    tx
      .select(selected)
      .from(table)
      .where(where)
      .orderBy(...(first === undefined ? [] : [first.column])),
  );
  return found.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, readings.get(name)?.(value)]),
    ),
  );
}

/** How long our side took tells what there was to do: no time is told more exactly. */
function toTheSecond(value: unknown): unknown {
  return value instanceof Date ? new Date(Math.floor(value.getTime() / 1_000) * 1_000) : value;
}

/** Erases who a person is, wherever it stands. What may only go later is left to `eraseTraces`. */
export async function erasePerson(userId: number): Promise<void> {
  // The reporter comes first in the list, and the others are found through it.
  for (const holding of holdings.toReversed()) await forget(holding, userId);
}

/**
 * Erases what was left of messages to and from a person who was forgotten: all of it, or what is as
 * old as their wish when they are back, as somebody new.
 */
export async function eraseTraces(userId: number, askedAt: Date): Promise<void> {
  const gone = sql`not exists (select 1 from screens where chat_id = ${userId})`;
  const limit = sql`${askedAt.toISOString()}::timestamptz`;
  for (const holding of ofPipeline) {
    const { dated, rowsOf } = holding;
    const old = dated && sql`date_trunc('milliseconds', ${dated}) <= ${limit}`;
    const traces = old === undefined ? gone : sql`(${gone} or ${old})`;
    await forget({ ...holding, rowsOf: (id) => sql`(${rowsOf(id)}) and ${traces}` }, userId);
  }
}

async function forget({ table, rowsOf, whenForgotten }: Holding, userId: number): Promise<void> {
  const name = sql.identifier(getTableName(table));
  switch (whenForgotten.kind) {
    case "stays":
      return;
    case "deleted":
      await rows(sql`delete from ${name} where ${these(rowsOf(userId), whenForgotten.only)}`);
      return;
    case "cleared": {
      const { set, only } = whenForgotten;
      await rows(sql`update ${name} set ${set} where ${these(rowsOf(userId), only)}`);
    }
  }
}

function these(all: SQL, only: SQL | undefined): SQL {
  return only === undefined ? all : sql`(${all}) and (${only})`;
}
