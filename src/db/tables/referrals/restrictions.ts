import { sql } from "drizzle-orm";
import { check, date, index, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import {
  RestrictionGround,
  RestrictionMeasure,
  RestrictionStatus,
} from "../../../domain/referrals/restriction.ts";
import { CaseId, RestrictionId, StaffId } from "../../../domain/ids.ts";
import { at, rowId, word } from "../../columns.ts";
import { row, table } from "../../table.ts";
import { cases } from "../cases/cases.ts";
import { withCases } from "../held.ts";
import { staff } from "../staff/staff.ts";

/** What the operator did on a service of their own because of a case. */
export const restrictions = table(
  "restrictions",
  {
    id: rowId("id", RestrictionId).primaryKey(),
    /** Under which a statement of reasons is known outside; drawn by chance. */
    puid: uuid("puid").notNull(),
    caseId: rowId("case_id", CaseId)
      .notNull()
      .references(() => cases.id),
    measure: word("measure", RestrictionMeasure),
    ground: word("ground", RestrictionGround),
    /** When the content was made, where somebody said so. */
    contentOn: date("content_on"),
    appliedOn: date("applied_on").notNull(),
    liftedOn: date("lifted_on"),
    status: word("status", RestrictionStatus).notNull().default("drafted"),
    recordedBy: rowId("recorded_by", StaffId)
      .notNull()
      .references(() => staff.id),
    liftedBy: rowId("lifted_by", StaffId).references(() => staff.id),
    recordedAt: at("recorded_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withCases,
    nobody: "What was done on a service of the operator's, and which admin says so.",
    columns: {
      id: row,
      puid: row,
      caseId: row,
      measure: row,
      ground: row,
      contentOn: row,
      appliedOn: row,
      liftedOn: row,
      status: row,
      recordedBy: row,
      liftedBy: row,
      recordedAt: row,
    },
  },
  (t) => [
    index("restrictions_case").on(t.caseId),
    uniqueIndex("restrictions_one_of_a_kind")
      .on(t.caseId, t.measure)
      .where(sql`status = 'recorded' and lifted_on is null`),
    check("restrictions_status", sql`status in ('drafted', 'recorded', 'dropped')`),
    check(
      "restrictions_whole",
      sql`status <> 'recorded' or (measure is not null and ground is not null)`,
    ),
    check("restrictions_in_order", sql`lifted_on is null or lifted_on >= applied_on`),
  ],
);
