// What a table says of its columns: who may see them, for how long. Used by every table and the sweeper.
import { getTableColumns, getTableName, type SQL } from "drizzle-orm";
import type { BuildColumns, BuildExtraConfigColumns } from "drizzle-orm/column-builder";
import {
  pgTable,
  type PgColumn,
  type PgColumnBuilderBase,
  type PgTable,
  type PgTableExtraConfigValue,
  type PgTableWithColumns,
} from "drizzle-orm/pg-core";
import { z } from "zod";
import type { RetentionRule } from "../domain/control/retention.ts";
import type { Place } from "./ciphers.ts";
import { sealedAs, type Sealed, type SealedUnder } from "./sealed.ts";

/** `until`: as long as this is not so; `always`: as long as the bot is run. */
type Untimed = { kind: "until"; end: string } | { kind: "always"; because: string };

/**
 * How long what stands in a column stays. `row`: as long as its row; `shed`: until its table sheds, which
 * leaves `as`.
 */
export type KeptFor = { kind: "row" } | Untimed | { kind: "shed"; as: SQL };

/** So many milliseconds, or as a rule says, since a moment, as far as `where` says. */
type Timed = { kind: "for"; lasts: number | RetentionRule; since: SQL; where?: SQL };

/** As long as the words of the report or case that the column `by` names. */
type WithWords = { kind: "words"; of: "report" | "case"; by: string };

/** After which the sweeper empties the columns of a row that are kept for so long. */
export type Sheds = Timed | WithWords;

/** How long a row stays; then the sweeper takes it. */
export type RowKeptFor = Untimed | Timed | WithWords;

export const row: KeptFor = { kind: "row" };
export const until = (end: string): Untimed => ({ kind: "until", end });
export const always = (because: string): Untimed => ({ kind: "always", because });
export const shed = (as: SQL): KeptFor => ({ kind: "shed", as });
export const withWords = (of: WithWords["of"], by: string): WithWords => ({
  kind: "words",
  of,
  by,
});
type From = { since: SQL; where?: SQL };
export const keptForMs = (ms: number, from: From): Timed => ({ kind: "for", lasts: ms, ...from });
export const keptBy = (rule: RetentionRule, from: From): Timed => ({
  kind: "for",
  lasts: rule,
  ...from,
});

/**
 * Under which name a person is handed a column of a row about them, or why they are not. `read`: what of
 * it: no number from whose gaps they could tell what others did.
 */
type Given = { as: string; read?: (value: unknown) => unknown } | { leftOut: string };

/** What a column holds of a person, and how long; `forgotten`: what `/forget` puts in its place. */
export type Held = { given: Given; keptFor: KeptFor; forgotten?: SQL };

export const handedOut = (
  as: string,
  keptFor: KeptFor,
  also?: Omit<Held, "given" | "keptFor"> & { read?: (value: unknown) => unknown },
): Held => {
  const { read, ...held } = also ?? {};
  return { given: { as, ...(read && { read }) }, keptFor, ...held };
};
export const leftOut = (
  because: string,
  keptFor: KeptFor,
  also?: Omit<Held, "given" | "keptFor">,
): Held => ({
  given: { leftOut: because },
  keptFor,
  ...also,
});

/** What `/forget` does to the rows about a person; `only`: to which of them at once. */
export type WhenForgotten =
  | { kind: "deleted"; only?: SQL }
  /** The rows stay; each column says what it loses. */
  | { kind: "cleared"; only?: SQL }
  | { kind: "stays"; because: string };

/** What a table holds of the people who report or decide. */
type Person<T> = {
  /** Under which name they get the rows about them. */
  section: string;
  /** Which rows are about the person with this Telegram id. */
  rowsOf: (t: T, userId: number) => SQL;
  /** Since when a row is held: somebody who was forgotten and came back keeps what is newer. */
  dated?: SQL;
  /** Which of those rows are not handed out. */
  unseen?: SQL;
  whenForgotten: WhenForgotten;
  /** What is left of messages: erased once more when those under way have ended. */
  isTrace?: true;
};

type Says<T, K extends string> = {
  /** Several: whichever comes first. */
  keptFor: RowKeptFor | readonly RowKeptFor[];
  sheds?: Sheds;
  /** The columns that name a row: what is sealed in it opens in no other. Needed where something is. */
  sealedBy?: readonly K[];
  /** Whose key seals it; the house's, unless it is said. */
  sealedUnder?: SealedUnder<K>;
} & (
  | { person: Person<T>; columns: { readonly [Key in K]: Held } }
  | { nobody: string; columns: { readonly [Key in K]: KeptFor } }
);

/** A table with what it says of itself, for whoever goes through all of them. */
export type Declared = {
  table: PgTable;
  name: string;
  keptFor: readonly RowKeptFor[];
  sheds: Sheds | undefined;
  sealedBy: readonly string[];
  sealedUnder: SealedUnder;
  about:
    | { kind: "nobody"; because: string }
    | { kind: "person"; person: Omit<Person<unknown>, "rowsOf">; rowsOf: (userId: number) => SQL };
  columns: readonly { key: string; column: PgColumn; held: Held }[];
};

/** Which column of which table, wherever it is used under another name of the table. */
export type Origin = {
  declared: Declared;
  key: string;
  column: PgColumn;
  sealed: Sealed | undefined;
};

const originKey = Symbol("origin");

/** Throws for a column of a table that was not declared here. */
export function originOf(column: PgColumn): Origin {
  const origin: Origin | undefined = Reflect.get(column, originKey);
  if (origin === undefined) throw new Error(`${column.name} is in no declared table`);
  return origin;
}

/** All tables that are in use, by what they are called. */
export const tablesInUse = new Map<string, PgTable>();

const declaredTables = new WeakMap<PgTable, Declared>();

/** What a table says of itself. Throws for one that was not declared here. */
export function declaredOf(of: PgTable): Declared {
  const declared = declaredTables.get(of);
  if (declared === undefined) throw new Error(`${getTableName(of)} was not declared`);
  return declared;
}

/** A name as a query has it. Ours have no quotes in them. */
export const quoted = (name: string) => `"${name}"`;

/** A column as a query has it: with the name by which its table is used there. */
export function textOf(column: PgColumn): string {
  return `${quoted(getTableName(column.table))}.${quoted(column.name)}`;
}

const Part = z.union([z.string(), z.number(), z.boolean()]);

/** Where a sealed value stands; `by`: what names its row. */
export function placeOf(declared: Declared, column: string, by: readonly unknown[]): Place {
  const parts = by.map((part) => (part === undefined || part === null ? "" : Part.parse(part)));
  return { table: declared.name, column, row: parts.join(" ") };
}

type Made<N extends string, C extends Record<string, PgColumnBuilderBase>> = PgTableWithColumns<{
  name: N;
  schema: undefined;
  columns: BuildColumns<N, C, "pg">;
  dialect: "pg";
}>;

/**
 * Declares a table once: its columns, and of each what it holds of a person, what `/forget` does to it,
 * how long it stays and whether it is sealed. A column without all that does not compile.
 */
export function table<N extends string, C extends Record<string, PgColumnBuilderBase>>(
  name: N,
  columns: C,
  says: Says<Made<N, C>, keyof C & string>,
  extras: (t: BuildExtraConfigColumns<N, C, "pg">) => PgTableExtraConfigValue[] = () => [],
): Made<N, C> {
  const made = pgTable(name, columns, extras);
  const held: { readonly [key: string]: Held | KeptFor } = says.columns;
  const declared: Declared = {
    table: made,
    name,
    keptFor: [says.keptFor].flat(),
    sheds: says.sheds,
    sealedBy: says.sealedBy ?? [],
    sealedUnder: (known) => says.sealedUnder?.(known) ?? "house",
    about: aboutOf(made, says),
    columns: Object.entries(getTableColumns<PgTable>(made)).map(([key, column]) => ({
      key,
      column,
      held: heldOf(held[key]),
    })),
  };
  agreeOnForgetting(declared);
  agreeOnShedding(declared);
  for (const { key, column } of declared.columns) {
    const builder = columns[key];
    const sealed = builder && sealedAs(builder);
    const isBound = sealed?.as === "text" || sealed?.as === "json";
    if (isBound && declared.sealedBy.length === 0) {
      throw new Error(`${name}.${key} is sealed: say by which columns a row is known`);
    }
    Object.defineProperty(column, originKey, { value: { declared, key, column, sealed } });
  }
  declaredTables.set(made, declared);
  tablesInUse.set(name, made);
  return made;
}

/** What columns lose counts only where rows are cleared, and a row that loses nothing is not cleared. */
function agreeOnForgetting({ name, about, columns }: Declared): void {
  const loses = columns.some(({ held }) => held.forgotten !== undefined);
  const isCleared = about.kind === "person" && about.person.whenForgotten.kind === "cleared";
  if (loses !== isCleared)
    throw new Error(`${name}: say what its columns lose where it is cleared`);
}

/** What is shed goes at a time that the table says, and a table that says one has something to shed. */
function agreeOnShedding({ name, sheds, columns }: Declared): void {
  const isShed = columns.some(({ held }) => held.keptFor.kind === "shed");
  if (isShed !== (sheds !== undefined)) throw new Error(`${name}: say what it sheds, and when`);
}

function aboutOf<T, K extends string>(made: T, says: Says<T, K>): Declared["about"] {
  if ("nobody" in says) return { kind: "nobody", because: says.nobody };
  const { rowsOf, ...person } = says.person;
  return { kind: "person", person, rowsOf: (userId) => rowsOf(made, userId) };
}

function heldOf(held: Held | KeptFor | undefined): Held {
  if (held === undefined) throw new Error("A column says nothing of itself");
  return "given" in held ? held : { given: { leftOut: "" }, keptFor: held };
}
