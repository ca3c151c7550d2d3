import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { sealedText } from "../sealed.ts";
import { cases, decisions } from "./cases.ts";
import { reports } from "./reporting.ts";

/** Reporters' appeals against dismissals: one a report. */
export const appeals = pgTable(
  "appeals",
  {
    id: uuid("id").primaryKey(),
    reportId: uuid("report_id")
      .notNull()
      .references(() => reports.id),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    /** The newest decision on it of which its reporter knew. */
    against: uuid("against")
      .notNull()
      .references(() => decisions.id),
    reason: sealedText("reason"),
    status: text("status").notNull().default("filed"),
    /** The decision that upheld or rejected it. */
    settledBy: uuid("settled_by").references(() => decisions.id),
    filedAt: at("filed_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    uniqueIndex("appeals_report_id_key").on(t.reportId),
    index("appeals_against").on(t.against),
    index("appeals_waiting")
      .on(t.caseId)
      .where(sql`status = 'filed'`),
    index("appeals_settled_by").on(t.settledBy),
    check("appeals_status", sql`status in ('filed', 'upheld', 'rejected')`),
    check("appeals_settled", sql`(status = 'filed') = (settled_by is null)`),
  ],
);
