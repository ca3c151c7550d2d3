import { getTableColumns, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";

/**
 * Under which name a column is handed out to the person it is about, or why it is not. `read`: what of it
 * is: no number from whose gaps they could tell what others did.
 */
type Given = string | { as: string; read: (value: unknown) => unknown } | { leftOut: string };

/** The name under which it is handed out, if it is. */
export function nameOf(given: Given): string | undefined {
  if (typeof given === "string") return given;
  return "as" in given ? given.as : undefined;
}

/** What happens to a person's rows when they ask to be forgotten; `only`: to which of them at once. */
type WhenForgotten =
  | { kind: "deleted"; only?: SQL }
  /** The rows stay without what identifies a person. */
  | { kind: "cleared"; set: SQL; only?: SQL }
  | { kind: "stays"; because: string };

/** What a table holds on a person. */
export type Holding = {
  /** Under which name the rows are handed out. */
  section: string;
  table: PgTable;
  columns: readonly { column: PgColumn; given: Given }[];
  /** Which rows are about the person with this Telegram id. */
  rowsOf: (userId: number) => SQL;
  /** Since when a row is held: somebody who was forgotten and came back keeps what is newer. */
  dated?: SQL;
  /** Which of them are not handed out. */
  unseen?: SQL;
  whenForgotten: WhenForgotten;
};

/** A column that is added to the table later does not compile without an entry here. */
export function holding<T extends PgTable>(
  table: T,
  held: Omit<Holding, "table" | "columns"> & {
    columns: Record<keyof T["$inferSelect"] & string, Given>;
  },
): Holding {
  const given: Record<string, Given> = held.columns;
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => ({
    column,
    given: given[key] ?? { leftOut: "" },
  }));
  return { ...held, table, columns };
}

export const countsAll = "It counts what the bot does for everybody.";
export const ownNumber = "It tells nothing but the moment at which it was drawn.";

/** A decision's or a case's number tells when others did something, an update's how much they did. */
const ofOthers = new Set([
  "decisionId",
  "referralId",
  "submissionId",
  "caseId",
  "outboxId",
  "update_id",
]);

/** What is kept as one piece, without the numbers of what is others', or counts everybody's. */
export function withoutNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNumbers);
  if (typeof value !== "object" || value === null) return value;
  const left = Object.entries(value).filter(([key]) => !ofOthers.has(key));
  return Object.fromEntries(left.map(([key, each]) => [key, withoutNumbers(each)]));
}

/** What a key is about, without whose or which. */
export function kindOfKey(key: unknown): unknown {
  return typeof key === "string" ? key.split(":", 1)[0] : key;
}

export const deleted: WhenForgotten = { kind: "deleted" };
export const belongsToCase = "It belongs to the case, which others may have reported too.";
