import { boolean, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";

/** What stands against somebody who asked to be forgotten, for a year: no way around it. */
export const forgottenPeople = pgTable(
  "forgotten_people",
  {
    /** Of a Telegram id, under a key that is not in the database. */
    pseudonym: text("pseudonym").primaryKey(),
    /** What was left to report. */
    allowance: jsonb("allowance"),
    /** The step that was taken because many of their reports were wrong. */
    measure: jsonb("measure"),
    /** An admin has no more reports taken from them, the gravest apart. */
    blocked: boolean("blocked").notNull(),
    expiresAt: at("expires_at").notNull(),
  },
  (t) => [index("forgotten_people_expire").on(t.expiresAt)],
);

/** That somebody who asked to be forgotten had reported something, for a year. */
export const forgottenReports = pgTable(
  "forgotten_reports",
  {
    /** Of a Telegram id and a subject or case together, under that key: it names neither, and no two are alike. */
    mark: text("mark").primaryKey(),
    expiresAt: at("expires_at").notNull(),
  },
  (t) => [index("forgotten_reports_expire").on(t.expiresAt)],
);
