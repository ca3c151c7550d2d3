import { date, integer, primaryKey, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { keptForMs, row, table } from "../../table.ts";
import { dayMs } from "../held.ts";

/** What came in and was decided on a day that is over, counted once. A day whose rows are gone is counted anew. */
export const dayFigures = table(
  "day_figures",
  {
    /** In UTC. */
    day: date("day", { mode: "string" }).notNull(),
    /** `counted`: that the day was; a decision by its ground, or by the name of its case then. */
    figure: text("figure").notNull(),
    /** The category, ground or wait that it is the figure of. */
    of: text("of").notNull(),
    count: integer("count").notNull(),
  },
  {
    keptFor: keptForMs(400 * dayMs, { since: sql`day` }),
    nobody: "How much came in and was decided on a day.",
    columns: { day: row, figure: row, of: row, count: row },
  },
  (t) => [primaryKey({ columns: [t.day, t.figure, t.of] })],
);
