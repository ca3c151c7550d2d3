import { getTableColumns, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";

/** Under which name a column is handed out to the person it is about, or why it is not. */
type Given = string | { leftOut: string };

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

export const deleted: WhenForgotten = { kind: "deleted" };
export const belongsToCase = "It belongs to the case, which others may have reported too.";
