import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";

/** What is left to report to somebody who asked to be forgotten, for a day: no way around the limits. */
export const forgottenAllowances = pgTable(
  "forgotten_allowances",
  {
    /** Of a Telegram id, under a key that is not in the database. */
    pseudonym: text("pseudonym").primaryKey(),
    allowance: jsonb("allowance").notNull(),
    expiresAt: at("expires_at").notNull(),
  },
  (t) => [index("forgotten_allowances_expire").on(t.expiresAt)],
);
