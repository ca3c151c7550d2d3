import { sql } from "drizzle-orm";
import { boolean, check, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { sealedText } from "../sealed.ts";
import { staff } from "./cases.ts";

/** What admins set differently from how it is at first, one row a setting. */
export const settings = pgTable("settings", {
  key: text("key").primaryKey(),
  value: jsonb("value").notNull(),
  /** What held before the last change, to which an undo goes back. */
  previous: jsonb("previous").notNull(),
  /** Counts changes; a button is good for the one for which it was drawn. */
  version: integer("version").notNull().default(1),
  changedBy: uuid("changed_by")
    .notNull()
    .references(() => staff.id),
  changedAt: at("changed_at")
    .notNull()
    .default(sql`app_now()`),
});

/** While there is a row, only reports of the gravest categories are taken. */
export const intakePause = pgTable(
  "intake_pause",
  {
    single: boolean("single").primaryKey().default(true),
    /** What an admin tells reporters, as written. */
    reason: sealedText("reason").notNull(),
    pausedBy: uuid("paused_by")
      .notNull()
      .references(() => staff.id),
    pausedAt: at("paused_at")
      .notNull()
      .default(sql`app_now()`),
  },
  () => [check("intake_pause_single", sql`single`)],
);

/** What is not well, until it is well again. */
export const alarms = pgTable("alarms", {
  kind: text("kind").primaryKey(),
  noticedAt: at("noticed_at")
    .notNull()
    .default(sql`app_now()`),
  /** The admins know. */
  told: boolean("told").notNull().default(false),
});
