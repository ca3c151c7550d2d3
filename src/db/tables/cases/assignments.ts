import { sql } from "drizzle-orm";
import { index } from "drizzle-orm/pg-core";
import { CaseId, StaffId } from "../../../domain/ids.ts";
import { at, rowId } from "../../columns.ts";
import { row, until, table } from "../../table.ts";
import { cases } from "./cases.ts";
import { staff } from "../staff/staff.ts";

/** Who works on a case right now; past its time it counts for nothing. */
export const assignments = table(
  "assignments",
  {
    caseId: rowId("case_id", CaseId)
      .primaryKey()
      .references(() => cases.id),
    staffId: rowId("staff_id", StaffId)
      .notNull()
      .references(() => staff.id),
    takenAt: at("taken_at")
      .notNull()
      .default(sql`app_now()`),
    expiresAt: at("expires_at").notNull(),
  },
  {
    keptFor: until("somebody else has the case, or it is decided"),
    nobody: "Who of the team works on a case right now.",
    columns: {
      caseId: row,
      staffId: row,
      takenAt: row,
      expiresAt: row,
    },
  },
  (t) => [index("assignments_staff").on(t.staffId)],
);
