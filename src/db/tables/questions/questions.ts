import { sql } from "drizzle-orm";
import { check, index, uniqueIndex } from "drizzle-orm/pg-core";
import { Tier } from "../../../domain/cases/tier.ts";
import { CaseId, QuestionId, ReportId, ReporterId, StaffId } from "../../../domain/ids.ts";
import { QuestionStatus } from "../../../domain/questions/question.ts";
import { at, rowId, word } from "../../columns.ts";
import { sealedText, ofReport } from "../../sealed.ts";
import { handedOut, leftOut, row, shed, table, withWords } from "../../table.ts";
import { belongsToCase, ofTeam, withCases } from "../held.ts";
import { cases } from "../cases/cases.ts";
import { reporterOf, reporters } from "../reporting/reporters.ts";
import { reports } from "../reporting/reports.ts";
import { staff } from "../staff/staff.ts";

/** What the team asks reporters about a case, and what they answer. */
export const questions = table(
  "questions",
  {
    id: rowId("id", QuestionId).primaryKey(),
    caseId: rowId("case_id", CaseId)
      .notNull()
      .references(() => cases.id),
    reporterId: rowId("reporter_id", ReporterId)
      .notNull()
      .references(() => reporters.id),
    /** The report by which the reporter is asked. */
    reportId: rowId("report_id", ReportId)
      .notNull()
      .references(() => reports.id),
    /** From whose card it is asked. */
    tier: word("tier", Tier).notNull(),
    askedBy: rowId("asked_by", StaffId)
      .notNull()
      .references(() => staff.id),
    words: sealedText("words"),
    answer: sealedText("answer"),
    status: word("status", QuestionStatus).notNull().default("drafted"),
    changedAt: at("changed_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withCases,
    sheds: withWords("report", "report_id"),
    sealedBy: ["id"],
    sealedUnder: ofReport("reportId"),
    person: {
      section: "questions_to_you",
      rowsOf: (_, userId) => sql`reporter_id in ${reporterOf(userId)}`,
      // What was not asked.
      unseen: sql`status in ('drafted', 'dropped')`,
      whenForgotten: { kind: "stays", because: belongsToCase },
    },
    columns: {
      id: handedOut("number", row),
      caseId: leftOut(belongsToCase, row),
      reporterId: handedOut("your_number", row),
      reportId: handedOut("report_number", row),
      tier: leftOut(ofTeam, row),
      askedBy: leftOut("Who of the team asked.", row),
      words: handedOut("question", shed(sql`null`)),
      answer: handedOut("your_answer", shed(sql`null`)),
      status: handedOut("state", row),
      changedAt: handedOut("changed_at", row),
    },
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
    check("questions_asked", sql`words is not null or status not in ('waiting')`),
    check("questions_answered", sql`answer is null or status = 'answered'`),
    index("questions_report").on(t.reportId),
  ],
);
