// Writes values as their tables say, sealed where they have to be. Used by every store.
import { SQL, sql, type SQLChunk } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { keepsNull } from "./columns.ts";
import { isMark, type Place } from "./ciphers.ts";
import {
  isSealing,
  keyIn,
  laneIn,
  markIn,
  Marking,
  Sealing,
  withMarks,
  type KeyOwner,
  type Sealed,
} from "./sealed.ts";
import { atMost } from "./statement.ts";
import { declaredOf, originOf, placeOf, quoted, textOf, type Declared } from "./table.ts";

type Written<V> = { [K in keyof V]: V[K] | SQL };
/** What a new row begins with; what is left out is as the table says. */
export type Fresh<T extends PgTable> = Written<T["$inferInsert"]>;
/** What changes in a row. */
export type Changes<T extends PgTable> = Partial<Written<T["$inferSelect"]>>;

/** Nothing but columns: what is none would be lost in silence, so it does not compile. */
type Only<V, T extends PgTable> = V & {
  [K in Exclude<keyof V, keyof T["$inferSelect"]>]: never;
};

/** `insert into t (…) values (…)`. */
export function insertInto<T extends PgTable, V extends Fresh<T>>(
  t: T,
  ...fresh: readonly Only<V, T>[]
): SQL {
  const declared = declaredOf(t);
  const given = fresh.map((each) => writtenOf(declared, each));
  const columns = declared.columns.filter(({ key }) => given.some((each) => each.has(key)));
  const lines = given.map((each) => {
    const by = keyOf(declared, each);
    const values = columns.map(({ key, column }) =>
      each.has(key) ? valueOf(column, each.get(key), by) : sql.raw("default"),
    );
    return sql`(${sql.join(values, comma)})`;
  });
  return sql`${sql.raw(`insert into ${beginningOf(declared, columns)} values `)}${sql.join(lines, comma)}`;
}

/** `insert into t (…) select … from …`: for values that a query works out. */
export function insertFrom<T extends PgTable, V extends Fresh<T>>(
  t: T,
  fresh: Only<V, T>,
  from: SQL,
): SQL {
  const declared = declaredOf(t);
  const given = writtenOf(declared, fresh);
  const by = keyOf(declared, given);
  const columns = declared.columns.filter(({ key }) => given.has(key));
  const values = columns.map(
    ({ key, column }) =>
      sql`(${valueOf(column, given.get(key), by)})::${sql.raw(column.getSQLType())}`,
  );
  const beginning = sql.raw(`insert into ${beginningOf(declared, columns)} select `);
  return sql`${beginning}${sql.join(values, comma)} ${from}`;
}

/** What is given of a new row; and what a sealed column begins with, as the database would not seal it. */
function writtenOf(declared: Declared, fresh: object): Map<string, unknown> {
  const initial = declared.columns
    .filter(({ column }) => originOf(column).sealed !== undefined && column.default !== undefined)
    .map(({ key, column }) => [key, column.default] as const);
  const given = Object.entries(fresh).filter(([, value]) => value !== undefined);
  return new Map<string, unknown>([...initial, ...given]);
}

const comma = sql.raw(", ");

/** The table with the columns that are written. */
function beginningOf({ name }: Declared, columns: readonly { column: PgColumn }[]): string {
  return `${quoted(name)} (${columns.map(({ column }) => quoted(column.name)).join(", ")})`;
}

/** `a = …, b = …` of an update. `inRow`: by what the row is known, where something sealed changes. */
export function set<T extends PgTable, V extends Changes<T>>(
  t: T,
  changes: Only<V, T>,
  inRow: Partial<T["$inferSelect"]> = {},
): SQL {
  const declared = declaredOf(t);
  const by = keyOf(declared, new Map<string, unknown>(Object.entries(inRow)));
  const changed = new Map<string, unknown>(Object.entries(changes));
  const parts = declared.columns
    .filter(({ key }) => changed.has(key))
    .map(
      ({ key, column }) =>
        sql`${sql.raw(`${quoted(column.name)} = `)}${valueOf(column, changed.get(key), by)}`,
    );
  return sql.join(parts, comma);
}

/**
 * The values of a list, as texts. It is said how many they are, at most: PostgreSQL takes any list for a hundred
 * rows, for which it would rather read a whole table than look each of them up.
 */
export const few = (values: Iterable<string | number>): SQL => {
  const list = [...values];
  return sql`select value from jsonb_array_elements_text(${JSON.stringify(list)}::jsonb) ${atMost(list.length)}`;
};

/** The same as ids of rows. */
export const fewIds = (ids: Iterable<string>): SQL =>
  sql`select value::uuid from (${few(ids)}) few`;

/** Telegram's ids are compared as numbers: a group's id is nobody's, and finds nobody. */
type Compared<C extends PgColumn> = C["_"]["data"] extends number ? number : C["_"]["data"];

/** `column = value`. */
export function same<C extends PgColumn>(column: C, value: Compared<C>): SQL {
  return sql`${sql.raw(`${textOf(column)} = `)}${compared(column, value)}`;
}

/** A value to compare a column with. People are looked for by how their id is stored. */
function compared<C extends PgColumn>(of: C, value: Compared<C>): SQLChunk {
  const { column, sealed } = originOf(of);
  if (sealed === undefined) return sql.param(value, column);
  const stored = standIn(sealed, value);
  if (stored === undefined) {
    throw new Error(`${column.name} is sealed: nothing is looked for by it`);
  }
  return sql.param(stored);
}

/** What is stored for a value by which something can be found. */
function standIn({ as }: Sealed, value: unknown): number | string | undefined {
  switch (as) {
    case "user_id":
    case "mark":
      return markIn(Number(value));
    case "lane":
      return laneIn(String(value));
    case "key":
      return keyIn(String(value));
    case "text":
    case "json":
      return undefined;
  }
}

/** A value as a column holds it, for a statement that compares or writes many at once. */
export function stored<C extends PgColumn, V extends Compared<C> & (number | string)>(
  of: C,
  value: V,
): V {
  const { sealed } = originOf(of);
  return (sealed === undefined ? value : standIn(sealed, value)) as V;
}

/** What is known of the row in which something is sealed: what names it, and whose key seals it. */
type InRow = { by: unknown[] | undefined; owner: () => KeyOwner };

function keyOf(declared: Declared, known: ReadonlyMap<string, unknown>): InRow {
  const by = declared.sealedBy.map((key) => {
    const named = declared.columns.find((each) => each.key === key);
    const value = known.get(key);
    const { sealed } = named === undefined ? {} : originOf(named.column);
    return sealed === undefined || value === undefined ? value : standIn(sealed, value);
  });
  return {
    by: by.every((part) => part === undefined) ? undefined : by,
    owner: () => declared.sealedUnder((key) => known.get(key)),
  };
}

function valueOf(column: PgColumn, value: unknown, { by, owner }: InRow): SQLChunk {
  const { declared, key, sealed } = originOf(column);
  if (value instanceof SQL) {
    if (sealed === undefined) return value;
    throw new Error(`${declared.name}.${key} is sealed: no query can work it out`);
  }
  if (value === null || value === undefined) {
    return sql.raw(keepsNull(column) && sealed === undefined ? "'null'::jsonb" : "null");
  }
  if (sealed === undefined) return sql.param(value, column);
  if (sealed.as !== "text" && sealed.as !== "json") return written(sealed, value);
  if (by === undefined) throw new Error(`${declared.name}.${key}: say which row it is sealed in`);
  return closed(sealed, value, { at: placeOf(declared, key, by), owner });
}

/** A person who is written down can be read again, so they have a key that says who they are. */
function written(sealed: Sealed, value: unknown): SQLChunk {
  const stored = standIn(sealed, value);
  const id = Number(value);
  const isPerson =
    isSealing() && id > 0 && !isMark(id) && (sealed.as === "user_id" || sealed.as === "lane");
  return sql.param(isPerson && stored !== undefined ? new Marking(id, stored) : stored);
}

function closed(
  { as, isOfSomebody }: Sealed,
  value: unknown,
  { at, owner }: { at: Place; owner: () => KeyOwner },
): SQLChunk {
  const isJson = as === "json";
  const json = isOfSomebody === true ? withMarks(value) : value;
  const plain = isJson ? JSON.stringify(json, storable) : String(value);
  const param = isSealing() ? new Sealing(owner(), plain, { at, isJson }) : plain;
  return isJson ? sql`${sql.param(param)}::jsonb` : sql.param(param);
}

/** jsonb takes neither NUL nor half a surrogate pair; a forged press can carry them. */
function storable(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(/[\0\p{Surrogate}]/gu, "\uFFFD") : value;
}
