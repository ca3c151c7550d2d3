import { sql } from "drizzle-orm";
import { boolean, index, text } from "drizzle-orm/pg-core";
import { Allowance } from "../../../domain/reporting/report-limit.ts";
import { Measure } from "../../../domain/reporting/reporter-measures.ts";
import { at, json } from "../../columns.ts";
import { keptForMs, row, table } from "../../table.ts";

/** What stands against somebody who asked to be forgotten, for a year: no way around it. */
export const forgottenPeople = table(
  "forgotten_people",
  {
    /** Of a Telegram id, under a key that is not in the database. */
    pseudonym: text("pseudonym").primaryKey(),
    /** What was left to report. */
    allowance: json("allowance", Allowance),
    /** The step that was taken because many of their reports were wrong. */
    measure: json("measure", Measure),
    /** An admin has no more reports taken from them, the gravest apart. */
    blocked: boolean("blocked").notNull(),
    expiresAt: at("expires_at").notNull(),
  },
  {
    keptFor: keptForMs(0, { since: sql`expires_at` }),
    nobody:
      "What stood against somebody who was forgotten less than a year ago; it does not say who.",
    columns: {
      pseudonym: row,
      allowance: row,
      measure: row,
      blocked: row,
      expiresAt: row,
    },
  },
  (t) => [index("forgotten_people_expire").on(t.expiresAt)],
);
