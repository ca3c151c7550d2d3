import { sql } from "drizzle-orm";
import { CaseId, StaffId } from "../../../domain/ids.ts";
import { at, rowId } from "../../columns.ts";
import { row, until, table } from "../../table.ts";
import { cases } from "../cases/cases.ts";
import { staff } from "../staff/staff.ts";

/** Cases of which nobody who reported them hears anything for now; one that is over counts for nothing. */
export const caseSilences = table(
  "case_silences",
  {
    caseId: rowId("case_id", CaseId)
      .primaryKey()
      .references(() => cases.id),
    until: at("until").notNull(),
    staffId: rowId("staff_id", StaffId)
      .notNull()
      .references(() => staff.id),
    keptAt: at("kept_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: until("it is ended"),
    nobody: "Of which cases the seniors hold notices back, and until when.",
    columns: {
      caseId: row,
      until: row,
      staffId: row,
      keptAt: row,
    },
  },
);
