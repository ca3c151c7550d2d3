import { sql } from "drizzle-orm";
import { boolean, check, doublePrecision, interval } from "drizzle-orm/pg-core";
import { always, row, table } from "../../table.ts";

/** The application's clock against the database's; only a sandbox moves it or quickens the pacing. */
export const appClock = table(
  "app_clock",
  {
    single: boolean("single").primaryKey().default(true),
    shift: interval("shift").notNull().default("0"),
    pace: doublePrecision("pace").notNull().default(1),
  },
  {
    keptFor: always("It is one line."),
    nobody: "The clock.",
    columns: {
      single: row,
      shift: row,
      pace: row,
    },
  },
  () => [check("app_clock_single", sql`single`)],
);
