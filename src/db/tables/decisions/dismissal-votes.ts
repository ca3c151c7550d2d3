import { sql } from "drizzle-orm";
import { boolean, index, integer, primaryKey, text } from "drizzle-orm/pg-core";
import { DismissalGround } from "../../../domain/decisions/grounds.ts";
import { CaseId, StaffId } from "../../../domain/ids.ts";
import { at, rowId, word } from "../../columns.ts";
import { row, table } from "../../table.ts";
import { withCases } from "../held.ts";
import { cases } from "../cases/cases.ts";
import { staff } from "../staff/staff.ts";

/** Who would dismiss one of the gravest, until another person would, too, or it comes otherwise. */
export const dismissalVotes = table(
  "dismissal_votes",
  {
    caseId: rowId("case_id", CaseId)
      .notNull()
      .references(() => cases.id),
    /** The case's version for which it was cast. */
    version: integer("version").notNull(),
    staffId: rowId("staff_id", StaffId)
      .notNull()
      .references(() => staff.id),
    ground: word("ground", DismissalGround).notNull(),
    /** What was known of the case: more, and the vote was for something else. */
    sight: text("sight").notNull(),
    votedAt: at("voted_at")
      .notNull()
      .default(sql`app_now()`),
    /** Since when it can't count any more, whatever comes. */
    voidAt: at("void_at"),
    /** Whether the audit trail has it: not before its case is decided. */
    isTold: boolean("is_told").notNull().default(false),
  },
  {
    keptFor: withCases,
    nobody: "Who of the team would dismiss a case.",
    columns: {
      caseId: row,
      version: row,
      staffId: row,
      ground: row,
      sight: row,
      votedAt: row,
      voidAt: row,
      isTold: row,
    },
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.version, t.staffId] }),
    index("dismissal_votes_staff").on(t.staffId, t.votedAt),
  ],
);
