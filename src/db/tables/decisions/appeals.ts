import { sql } from "drizzle-orm";
import { check, index, uniqueIndex } from "drizzle-orm/pg-core";
import { AppealStatus } from "../../../domain/decisions/appeal.ts";
import { AppealId, CaseId, DecisionId, ReportId } from "../../../domain/ids.ts";
import { at, rowId, word } from "../../columns.ts";
import { sealedText, ofReport } from "../../sealed.ts";
import { handedOut, leftOut, row, shed, table, withWords } from "../../table.ts";
import { belongsToCase, ownNumber, ofTeam, withCases } from "../held.ts";
import { cases } from "../cases/cases.ts";
import { decisions } from "./decisions.ts";
import { reports, reportsOf } from "../reporting/reports.ts";

/** Reporters' appeals against dismissals: one a report. */
export const appeals = table(
  "appeals",
  {
    id: rowId("id", AppealId).primaryKey(),
    reportId: rowId("report_id", ReportId)
      .notNull()
      .references(() => reports.id),
    caseId: rowId("case_id", CaseId)
      .notNull()
      .references(() => cases.id),
    /** The newest decision on it of which its reporter knew. */
    against: rowId("against", DecisionId)
      .notNull()
      .references(() => decisions.id),
    reason: sealedText("reason"),
    status: word("status", AppealStatus).notNull().default("filed"),
    /** The decision that upheld or rejected it. */
    settledBy: rowId("settled_by", DecisionId).references(() => decisions.id),
    filedAt: at("filed_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withCases,
    sheds: withWords("report", "report_id"),
    sealedBy: ["id"],
    sealedUnder: ofReport("reportId"),
    person: {
      section: "your_objections",
      rowsOf: (_, userId) => sql`report_id in ${reportsOf(userId)}`,
      whenForgotten: { kind: "stays", because: belongsToCase },
    },
    columns: {
      id: leftOut(ownNumber, row),
      reportId: handedOut("report_number", row),
      caseId: leftOut(belongsToCase, row),
      against: leftOut(belongsToCase, row),
      reason: handedOut("reason", shed(sql`null`)),
      status: leftOut(ofTeam, row),
      settledBy: leftOut(ofTeam, row),
      filedAt: handedOut("filed_at", row),
    },
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
