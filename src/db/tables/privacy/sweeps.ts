import { sql } from "drizzle-orm";
import { boolean, check, integer } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { always, row, table } from "../../table.ts";

/** When what is kept was last looked through; and since when that is put off, as the clock is not believed. */
export const sweeps = table(
  "sweeps",
  {
    single: boolean("single").primaryKey().default(true),
    ranAt: at("ran_at").notNull(),
    frozenAt: at("frozen_at"),
    /** How much has gone since the bot was set up: rows, cases that are nothing but a line, and people. */
    rowsGone: integer("rows_gone").notNull().default(0),
    casesGone: integer("cases_gone").notNull().default(0),
    peopleGone: integer("people_gone").notNull().default(0),
  },
  {
    keptFor: always("It is one line."),
    nobody: "When the bot last looked for what was kept for long enough.",
    columns: {
      single: row,
      ranAt: row,
      frozenAt: row,
      rowsGone: row,
      casesGone: row,
      peopleGone: row,
    },
  },
  () => [check("sweeps_single", sql`single`)],
);
