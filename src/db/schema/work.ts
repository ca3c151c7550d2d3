import { sql } from "drizzle-orm";
import { index, pgTable, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { sealedText } from "../sealed.ts";
import { cases, decisions, staff } from "./cases.ts";

/** Who works on a case right now; past its time it counts for nothing. */
export const assignments = pgTable(
  "assignments",
  {
    caseId: uuid("case_id")
      .primaryKey()
      .references(() => cases.id),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    takenAt: at("taken_at")
      .notNull()
      .default(sql`app_now()`),
    expiresAt: at("expires_at").notNull(),
  },
  (t) => [index("assignments_staff").on(t.staffId)],
);

/** What the team writes to itself about a case; never for a reporter. */
export const caseNotes = pgTable(
  "case_notes",
  {
    id: uuid("id").primaryKey(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    words: sealedText("words").notNull(),
    /** The return with which it went to the moderators, as why their case came back. */
    decisionId: uuid("decision_id").references(() => decisions.id),
    writtenAt: at("written_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    index("case_notes_case").on(t.caseId, t.writtenAt),
    index("case_notes_staff").on(t.staffId),
    uniqueIndex("case_notes_one_a_decision").on(t.decisionId),
  ],
);
