import { sql } from "drizzle-orm";
import { text } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { always, row, table } from "../../table.ts";

/** A quarter as it stood on its day, counted once: what time erases afterwards changes no report. */
export const countedQuarters = table(
  "counted_quarters",
  {
    period: text("period").primaryKey(),
    /** Small numbers as ranges, and with legal requests to the last one. */
    ranges: text("ranges").notNull(),
    exact: text("exact").notNull(),
    countedAt: at("counted_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: always(
      "What was counted of a quarter is what its report is made of; it names nobody.",
    ),
    nobody: "Numbers of a quarter.",
    columns: { period: row, ranges: row, exact: row, countedAt: row },
  },
);
