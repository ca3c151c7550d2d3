import { sql } from "drizzle-orm";
import { check, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { CaseStatus } from "../../../domain/cases/case-status.ts";
import { DecisionKind } from "../../../domain/decisions/decision.ts";
import { CategoryKey } from "../../../domain/cases/categories.ts";
import { Sentence } from "../../../domain/decisions/sentences.ts";
import { CaseId, DecisionId, StaffId } from "../../../domain/ids.ts";
import { at, rowId, word } from "../../columns.ts";
import { row, table } from "../../table.ts";
import { withCases } from "../held.ts";
import { cases } from "../cases/cases.ts";
import { staff } from "../staff/staff.ts";

export const decisions = table(
  "decisions",
  {
    id: rowId("id", DecisionId).primaryKey(),
    caseId: rowId("case_id", CaseId)
      .notNull()
      .references(() => cases.id),
    /** The case's version that this decision made. */
    version: integer("version").notNull(),
    kind: word("kind", DecisionKind).notNull(),
    ground: text("ground"),
    /** What the notice of it says in addition, as code. */
    sentence: word("sentence", Sentence),
    /** Null: the system, by rule. */
    staffId: rowId("staff_id", StaffId).references(() => staff.id),
    /** The second person, where two dismissed one of the gravest together. */
    withStaffId: rowId("with_staff_id", StaffId).references(() => staff.id),
    fromStatus: word("from_status", CaseStatus).notNull(),
    toStatus: word("to_status", CaseStatus).notNull(),
    fromCategory: word("from_category", CategoryKey).notNull(),
    toCategory: word("to_category", CategoryKey).notNull(),
    decidedAt: at("decided_at")
      .notNull()
      .default(sql`app_now()`),
    /** How much of it its reporters may hear, and from when on. */
    tells: text("tells").notNull().default("plain"),
    tellFrom: at("tell_from")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withCases,
    nobody: "What the team decided on a case, and who of them.",
    columns: {
      id: row,
      caseId: row,
      version: row,
      kind: row,
      ground: row,
      sentence: row,
      staffId: row,
      withStaffId: row,
      fromStatus: row,
      toStatus: row,
      fromCategory: row,
      toCategory: row,
      decidedAt: row,
      tells: row,
      tellFrom: row,
    },
  },
  (t) => [
    uniqueIndex("decisions_one_a_version").on(t.caseId, t.version),
    index("decisions_staff").on(t.staffId, t.decidedAt),
    index("decisions_time").on(t.decidedAt),
    index("decisions_with_staff")
      .on(t.withStaffId, t.decidedAt)
      .where(sql`with_staff_id is not null`),
    check(
      "decisions_kind",
      sql`kind in ('escalate', 'dismiss', 'uphold', 'return', 'undo', 'reopen', 'withdraw',
        'recategorize', 'rate', 'merge')`,
    ),
    check("decisions_tells", sql`tells in ('plain', 'neutral')`),
  ],
);
