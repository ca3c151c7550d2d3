import { sql } from "drizzle-orm";
import { boolean, check, index } from "drizzle-orm/pg-core";
import { LegalRequestId, ReportId, RevealId, StaffId } from "../../../domain/ids.ts";
import { RevealReason, RevealStatus } from "../../../domain/privacy/reveal.ts";
import { at, rowId, word } from "../../columns.ts";
import { always, handedOut, leftOut, row, table } from "../../table.ts";
import { ofTeam } from "../held.ts";
import { legalRequests } from "../legal/legal-requests.ts";
import { reports, reportsOf } from "../reporting/reports.ts";
import { staff } from "../staff/staff.ts";

/** Who wanted to see who made a report, why, and who agreed. Who it was stands here never. */
export const reveals = table(
  "reveals",
  {
    id: rowId("id", RevealId).primaryKey(),
    reportId: rowId("report_id", ReportId)
      .notNull()
      .references(() => reports.id),
    reason: word("reason", RevealReason),
    status: word("status", RevealStatus).notNull().default("drafted"),
    askedBy: rowId("asked_by", StaffId)
      .notNull()
      .references(() => staff.id),
    askedAt: at("asked_at")
      .notNull()
      .default(sql`app_now()`),
    expiresAt: at("expires_at").notNull(),
    settledBy: rowId("settled_by", StaffId).references(() => staff.id),
    settledAt: at("settled_at"),
    /** When it first stood in the chat of whoever asked. */
    shownAt: at("shown_at"),
    /** The legal request whose decision it rests on. */
    requestId: rowId("request_id", LegalRequestId).references(() => legalRequests.id),
    /** The law forbids to tell the person of it, until the request's secrecy ends. */
    isSecret: boolean("is_secret").notNull().default(false),
  },
  {
    keptFor: always("Who was shown somebody, and why, has to be known."),
    person: {
      section: "who_you_are_was_shown",
      rowsOf: (_, userId) => sql`report_id in ${reportsOf(userId)}`,
      // What was asked for and came to nothing, and what the law forbids to tell.
      unseen: sql`status <> 'confirmed' or is_secret`,
      whenForgotten: {
        kind: "stays",
        because:
          "That it was asked for has to be known; it names nobody once the reporter is nobody.",
      },
    },
    columns: {
      id: handedOut("number", row),
      reportId: handedOut("report_number", row),
      reason: handedOut("reason", row),
      status: leftOut("All that are listed were confirmed.", row),
      askedBy: leftOut("Who of the team asked.", row),
      askedAt: leftOut(ofTeam, row),
      expiresAt: leftOut(ofTeam, row),
      settledBy: leftOut("Who of the team agreed.", row),
      settledAt: handedOut("confirmed_at", row),
      shownAt: handedOut("shown_at", row),
      requestId: leftOut("Which authority asked is told with the request.", row),
      isSecret: leftOut("All that are listed may be told.", row),
    },
  },
  (t) => [
    index("reveals_report").on(t.reportId),
    check(
      "reveals_status",
      sql`status in ('drafted', 'asked', 'dropped', 'confirmed', 'refused', 'lapsed', 'expired')`,
    ),
    check("reveals_reason", sql`reason in ('danger', 'crime', 'legal_request')`),
    check("reveals_by_law", sql`reason is distinct from 'legal_request' or request_id is not null`),
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
