// Writes values as their tables say, sealed where they have to be. Used by every store.
import { SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { keepsNull } from "./columns.ts";
import { seal, type Place, type Sealed } from "./sealed.ts";
import { declaredOf, originOf, placeOf, type Declared } from "./table.ts";

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
      each.has(key) ? valueOf(column, each.get(key), by) : sql`default`,
    );
    return sql`(${sql.join(values, sql`, `)})`;
  });
  return sql`insert into ${t} (${namesOf(columns)}) values ${sql.join(lines, sql`, `)}`;
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
  return sql`insert into ${t} (${namesOf(columns)}) select ${sql.join(values, sql`, `)} ${from}`;
}

/** What is given of a new row; and what a sealed column begins with, as the database would not seal it. */
function writtenOf(declared: Declared, fresh: object): Map<string, unknown> {
  const initial = declared.columns
    .filter(({ column }) => originOf(column).sealed !== undefined && column.default !== undefined)
    .map(({ key, column }) => [key, column.default] as const);
  const given = Object.entries(fresh).filter(([, value]) => value !== undefined);
  return new Map<string, unknown>([...initial, ...given]);
}

function namesOf(columns: readonly { column: PgColumn }[]): SQL {
  return sql.join(
    columns.map(({ column }) => sql.identifier(column.name)),
    sql`, `,
  );
}

/** `a = …, b = …` of an update. `by`: by what the row is known, where something sealed changes. */
export function set<T extends PgTable, V extends Changes<T>>(
  t: T,
  changes: Only<V, T>,
  by: Partial<T["$inferSelect"]> = {},
): SQL {
  const declared = declaredOf(t);
  const known = new Map<string, unknown>(Object.entries(by));
  const changed = new Map<string, unknown>(Object.entries(changes));
  const parts = declared.columns
    .filter(({ key }) => changed.has(key))
    .map(
      ({ key, column }) =>
        sql`${sql.identifier(column.name)} = ${valueOf(column, changed.get(key), keyOf(declared, known))}`,
    );
  return sql.join(parts, sql`, `);
}

/** Telegram's ids are compared as numbers: a group's id is nobody's, and finds nobody. */
type Compared<C extends PgColumn> = C["_"]["data"] extends number ? number : C["_"]["data"];

/** `column = value`. */
export function same<C extends PgColumn>(column: C, value: Compared<C>): SQL {
  return sql`${column} = ${compared(column, value)}`;
}

/** A value to compare a column with. People are looked for by how their id is stored. */
function compared<C extends PgColumn>(column: C, value: Compared<C>): SQL {
  const { sealed } = originOf(column);
  if (sealed === undefined) return sql`${sql.param(value, column)}`;
  if (sealed.as === "user_id") return sql`${seal().mark(Number(value))}`;
  throw new Error(`${column.name} is sealed: nothing is looked for by it`);
}

/** What names the row in which something is sealed; undefined as long as a part of it is not known. */
function keyOf(declared: Declared, known: ReadonlyMap<string, unknown>): unknown[] | undefined {
  const by = declared.sealedBy.map((key) => known.get(key));
  return by.every((part) => part === undefined) ? undefined : by;
}

function valueOf(column: PgColumn, value: unknown, by: unknown[] | undefined): SQL {
  const { declared, key, sealed } = originOf(column);
  if (value instanceof SQL) {
    if (sealed === undefined) return value;
    throw new Error(`${declared.name}.${key} is sealed: no query can work it out`);
  }
  if (value === null || value === undefined) {
    return keepsNull(column) && sealed === undefined ? sql`'null'::jsonb` : sql`null`;
  }
  if (sealed === undefined) return sql`${sql.param(value, column)}`;
  if (sealed.as === "user_id") return sql`${seal().mark(Number(value))}`;
  if (by === undefined) throw new Error(`${declared.name}.${key}: say which row it is sealed in`);
  return closed(sealed, value, placeOf(declared, key, by));
}

function closed(sealed: Sealed, value: unknown, at: Place): SQL {
  return sealed.as === "json"
    ? sql`${seal().closeJson(JSON.stringify(value, storable), at)}::jsonb`
    : sql`${seal().close(String(value), at)}`;
}

/** jsonb takes neither NUL nor half a surrogate pair; a forged press can carry them. */
function storable(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(/[\0\p{Surrogate}]/gu, "\uFFFD") : value;
}
