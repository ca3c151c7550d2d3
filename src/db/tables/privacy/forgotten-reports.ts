import { sql } from "drizzle-orm";
import { index, text } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { keptForMs, row, table } from "../../table.ts";

/** That somebody who asked to be forgotten had reported something, for a year. */
export const forgottenReports = table(
  "forgotten_reports",
  {
    /** Of a Telegram id and a subject or case together, under that key: it names neither, and no two are alike. */
    mark: text("mark").primaryKey(),
    expiresAt: at("expires_at").notNull(),
  },
  {
    keptFor: keptForMs(0, { since: sql`expires_at` }),
    nobody: "That somebody had reported something; it says neither who nor what.",
    columns: {
      mark: row,
      expiresAt: row,
    },
  },
  (t) => [index("forgotten_reports_expire").on(t.expiresAt)],
);
