import { sql } from "drizzle-orm";
import { index, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CaseId, DecisionId, StaffId } from "../../../domain/ids.ts";
import { at, rowId } from "../../columns.ts";
import { sealedText, ofCase } from "../../sealed.ts";
import { handedOut, leftOut, row, table, withWords } from "../../table.ts";
import { belongsToCase } from "../held.ts";
import { cases } from "./cases.ts";
import { decisions } from "../decisions/decisions.ts";
import { staff, staffBehind } from "../staff/staff.ts";

/** What the team writes to itself about a case; never for a reporter. */
export const caseNotes = table(
  "case_notes",
  {
    id: uuid("id").primaryKey(),
    caseId: rowId("case_id", CaseId)
      .notNull()
      .references(() => cases.id),
    staffId: rowId("staff_id", StaffId)
      .notNull()
      .references(() => staff.id),
    words: sealedText("words").notNull(),
    /** The return with which it went to the moderators, as why their case came back. */
    decisionId: rowId("decision_id", DecisionId).references(() => decisions.id),
    writtenAt: at("written_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withWords("case", "case_id"),
    sealedBy: ["id"],
    sealedUnder: ofCase("caseId"),
    person: {
      section: "notes_that_you_wrote_as_a_moderator",
      rowsOf: (_, userId) => sql`staff_id in ${staffBehind(userId)}`,
      whenForgotten: { kind: "stays", because: belongsToCase },
    },
    columns: {
      id: handedOut("number", row),
      caseId: leftOut(belongsToCase, row),
      staffId: handedOut("your_number_as_a_moderator", row),
      words: handedOut("note", row),
      decisionId: leftOut(belongsToCase, row),
      writtenAt: handedOut("written_at", row),
    },
  },
  (t) => [
    index("case_notes_case").on(t.caseId, t.writtenAt),
    index("case_notes_staff").on(t.staffId),
    uniqueIndex("case_notes_one_a_decision").on(t.decisionId),
  ],
);
