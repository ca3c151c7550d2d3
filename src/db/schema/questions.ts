import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { sealedText } from "../sealed.ts";
import { cases, staff } from "./cases.ts";
import { reporters, reports } from "./reporting.ts";

/** What the team asks reporters about a case, and what they answer. */
export const questions = pgTable(
  "questions",
  {
    id: uuid("id").primaryKey(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    reporterId: uuid("reporter_id")
      .notNull()
      .references(() => reporters.id),
    /** The report by which the reporter is asked. */
    reportId: uuid("report_id")
      .notNull()
      .references(() => reports.id),
    /** From whose card it is asked. */
    tier: text("tier").notNull(),
    askedBy: uuid("asked_by")
      .notNull()
      .references(() => staff.id),
    words: sealedText("words"),
    answer: sealedText("answer"),
    status: text("status").notNull().default("drafted"),
    changedAt: at("changed_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    uniqueIndex("questions_one_waiting")
      .on(t.caseId, t.reporterId)
      .where(sql`status = 'waiting'`),
    index("questions_case").on(t.caseId),
    index("questions_reporter").on(t.reporterId),
    check(
      "questions_status",
      sql`status in ('drafted', 'dropped', 'waiting', 'answered', 'declined', 'stopped', 'closed', 'unreached')`,
    ),
    check("questions_asked", sql`words is not null or status in ('drafted', 'dropped')`),
    check("questions_answered", sql`(status = 'answered') = (answer is not null)`),
  ],
);
