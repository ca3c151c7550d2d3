import { sql } from "drizzle-orm";
import { index, uuid } from "drizzle-orm/pg-core";
import { ReportId } from "../../../domain/ids.ts";
import { at, rowId } from "../../columns.ts";
import { sealedText, ofReport } from "../../sealed.ts";
import { handedOut, leftOut, row, table, withWords } from "../../table.ts";
import { belongsToCase, ownNumber } from "../held.ts";
import { reports, reportsOf } from "./reports.ts";

/** What a reporter added to a report after it was submitted. */
export const additions = table(
  "additions",
  {
    id: uuid("id").primaryKey(),
    reportId: rowId("report_id", ReportId)
      .notNull()
      .references(() => reports.id),
    words: sealedText("words").notNull(),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withWords("report", "report_id"),
    sealedBy: ["id"],
    sealedUnder: ofReport("reportId"),
    person: {
      section: "what_you_added",
      rowsOf: (_, userId) => sql`report_id in ${reportsOf(userId)}`,
      whenForgotten: { kind: "stays", because: belongsToCase },
    },
    columns: {
      id: leftOut(ownNumber, row),
      reportId: handedOut("report_number", row),
      words: handedOut("words", row),
      createdAt: handedOut("added_at", row),
    },
  },
  (t) => [index("additions_report").on(t.reportId, t.createdAt)],
);
