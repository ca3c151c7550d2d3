import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { staff } from "./cases.ts";
import { reports } from "./reporting.ts";

/** Who wanted to see who made a report, why, and who agreed. Who it was stands here never. */
export const reveals = pgTable(
  "reveals",
  {
    id: uuid("id").primaryKey(),
    reportId: uuid("report_id")
      .notNull()
      .references(() => reports.id),
    reason: text("reason"),
    status: text("status").notNull().default("drafted"),
    askedBy: uuid("asked_by")
      .notNull()
      .references(() => staff.id),
    askedAt: at("asked_at")
      .notNull()
      .default(sql`app_now()`),
    expiresAt: at("expires_at").notNull(),
    settledBy: uuid("settled_by").references(() => staff.id),
    settledAt: at("settled_at"),
    /** When it first stood in the chat of whoever asked. */
    shownAt: at("shown_at"),
  },
  (t) => [
    index("reveals_report").on(t.reportId),
    check(
      "reveals_status",
      sql`status in ('drafted', 'asked', 'dropped', 'confirmed', 'refused', 'lapsed', 'expired')`,
    ),
    check("reveals_reason", sql`reason in ('danger', 'crime')`),
    check(
      "reveals_asked_why",
      sql`status in ('drafted', 'dropped', 'expired') or reason is not null`,
    ),
    check(
      "reveals_by_two",
      sql`status <> 'confirmed' or settled_by is not null and settled_by <> asked_by`,
    ),
  ],
);
