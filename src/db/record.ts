// Reads rows as their tables say, and opens what is sealed. Used by every store.
import { getTableName, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { z } from "zod";
import { keepsNull } from "./columns.ts";
import type { Place } from "./ciphers.ts";
import { endings, openWithKey, unmark } from "./opening.ts";
import { isSealing, withPeople, type Sealed } from "./sealed.ts";
import { originOf, placeOf, quoted, textOf, type Declared } from "./table.ts";
import type { Query } from "./statement.ts";
import { rows } from "./unit-of-work.ts";

/** A column of an outer join: there may be no row. */
export type Maybe<C extends PgColumn> = { maybe: C };
export const maybe = <C extends PgColumn>(column: C): Maybe<C> => ({ maybe: column });

/** Something that the database works out, and how it is read. */
export type Computed<T> = { computed: SQL; schema: { parse: (value: unknown) => T } };
export function computed<S extends z.ZodType>(what: SQL, schema: S): Computed<z.output<S>> {
  return { computed: what, schema };
}
export const count = z.coerce.number();
/** For a value that may not be there. */
export function orNothing<S extends z.ZodType>(schema: S): z.ZodType<z.output<S> | undefined> {
  return schema.nullable().transform((value) => value ?? undefined);
}

type Field = PgColumn | Maybe<PgColumn> | Computed<unknown>;
export type Fields = { readonly [name: string]: Field };

type Data<C extends PgColumn> = C["_"]["data"];
type ReadOf<F> =
  F extends Computed<infer T>
    ? T
    : F extends Maybe<infer C>
      ? Data<C> | undefined
      : F extends PgColumn
        ? F["_"]["notNull"] extends true
          ? Data<F>
          : Data<F> | undefined
        : never;
/** What a query gives; what is null in the database is undefined. */
export type Shape<F extends Fields> = { -readonly [K in keyof F]: ReadOf<F[K]> };

type Row = Readonly<Record<string, unknown>>;

/** The select list of a query with how its rows are read. */
export type RecordOf<F extends Fields> = { list: SQL; read: (row: Row) => Shape<F> };
export type ReadBy<R extends { read: (row: never) => unknown }> = ReturnType<R["read"]>;

/** Gives each field under its name, columns as their tables say. */
export function record<const F extends Fields>(fields: F): RecordOf<F> {
  const items = Object.entries(fields).flatMap(([name, field]) => itemsOf(name, field));
  const readers = Object.entries(fields).map(
    ([name, field]) => [name, readerOf(name, field)] as const,
  );
  return {
    list: listOf(items),
    read: (row) => Object.fromEntries(readers.map(([name, read]) => [name, read(row)])) as Shape<F>,
  };
}

function columnOf(field: PgColumn | Maybe<PgColumn>): PgColumn {
  return "maybe" in field ? field.maybe : field;
}

/** Columns are written out once, and not piece by piece for each query. */
type Item = { name: string; what: SQL | string };

function listOf(items: readonly Item[]): SQL {
  const list: (SQL | string)[] = [];
  for (const [at, { name, what }] of items.entries()) {
    const text = (part: string) => {
      const last = list.at(-1);
      if (typeof last === "string") list[list.length - 1] = last + part;
      else list.push(part);
    };
    if (at > 0) text(", ");
    if (typeof what === "string") text(what);
    else list.push(what);
    text(` as ${quoted(name)}`);
  }
  return sql.join(list.map((part) => (typeof part === "string" ? sql.raw(part) : part)));
}

/** With what names the row in which something sealed stands. */
function itemsOf(name: string, field: Field): Item[] {
  if ("computed" in field) return [{ name, what: field.computed }];
  const column = columnOf(field);
  const { declared, sealed } = originOf(column);
  const keys = isBound(sealed) ? keysBeside(column, declared) : [];
  return [
    { name: nameOf(name, sealed), what: textOf(column) },
    ...keys.map((key, at) => ({ name: keyName(name, at), what: key })),
  ];
}

const isBound = (sealed: Sealed | undefined) => sealed?.as === "text" || sealed?.as === "json";

/** By its end whoever has the rows knows what has to be opened in them. */
function nameOf(name: string, sealed: Sealed | undefined): string {
  if (isBound(sealed)) return `${name}${endings.sealed}`;
  const isPerson = sealed?.as === "user_id" || sealed?.as === "lane";
  return isPerson ? `${name}${endings.person}` : name;
}

/** The columns that name a row, under the name of the table by which `column` is asked for. */
function keysBeside(column: PgColumn, declared: Declared): string[] {
  return declared.sealedBy.map((key) => {
    const named = declared.columns.find((each) => each.key === key);
    if (named === undefined) throw new Error(`${declared.name} has no column ${key}`);
    return `${quoted(getTableName(column.table))}.${quoted(named.column.name)}`;
  });
}

const keyName = (name: string, at: number) => `${name} by ${at}`;

function readerOf(name: string, field: Field): (row: Row) => unknown {
  if ("computed" in field) return (row) => field.schema.parse(row[name]);
  const { declared, column, sealed, key } = originOf(columnOf(field));
  const isThere = column.notNull && !("maybe" in field);
  const open = (row: Row, stored: unknown) => {
    if (sealed === undefined) return column.mapFromDriverValue(stored);
    const by = isBound(sealed) ? declared.sealedBy.map((_, at) => row[keyName(name, at)]) : [];
    return opened(sealed, stored, placeOf(declared, key, by));
  };
  const alias = nameOf(name, sealed);
  return (row) => {
    const stored = row[alias];
    if (stored !== null && stored !== undefined) return open(row, stored);
    if (isThere && stored === null && keepsNull(column)) return open(row, null);
    if (isThere) throw new Error(`${declared.name}.${key} is missing from a row`);
    return undefined;
  };
}

function opened(sealed: Sealed, stored: unknown, at: Place): unknown {
  switch (sealed.as) {
    case "text":
      return sealed.schema.parse(isSealing() ? openWithKey(stored, at) : String(stored));
    case "json":
      return sealed.schema.parse(isSealing() ? jsonIn(sealed, openWithKey(stored, at)) : stored);
    case "user_id":
      return sealed.schema.parse(unmark(Number(stored)));
    case "lane":
      return sealed.schema.parse(laneStored(String(stored)));
    case "mark":
      return sealed.schema.parse(Number(stored));
    case "key":
      return sealed.schema.parse(String(stored));
  }
}

function jsonIn({ isOfSomebody }: Sealed, plain: string): unknown {
  const json: unknown = JSON.parse(plain);
  return isOfSomebody === true ? withPeople(json) : json;
}

function laneStored(stored: string): string {
  return stored.startsWith("p:") ? String(unmark(Number(stored.slice(2)))) : stored;
}

/** All rows of a query whose select list is the record's. */
export async function all<F extends Fields>(
  { read }: RecordOf<F>,
  query: Query,
): Promise<Shape<F>[]> {
  return (await rows(query)).map(read);
}

/** The first row of such a query, if there is one. */
export async function first<F extends Fields>(
  { read }: RecordOf<F>,
  query: Query,
): Promise<Shape<F> | undefined> {
  const [row] = await rows(query);
  return row && read(row);
}

/** The row of such a query that always has one. */
export async function one<F extends Fields>(record: RecordOf<F>, query: Query): Promise<Shape<F>> {
  const row = await first(record, query);
  if (row === undefined) throw new Error("A query gave no row");
  return row;
}
