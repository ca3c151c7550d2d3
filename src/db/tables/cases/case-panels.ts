import { Sentence } from "../../../domain/decisions/sentences.ts";
import { PanelPage } from "../../../domain/cases/card-press.ts";
import { Tier } from "../../../domain/cases/tier.ts";
import { CaseId, StaffId } from "../../../domain/ids.ts";
import { at, rowId, word } from "../../columns.ts";
import { row, until, table } from "../../table.ts";
import { cases } from "./cases.ts";
import { staff } from "../staff/staff.ts";

/** Who is choosing a ground on a card right now. */
export const casePanels = table(
  "case_panels",
  {
    caseId: rowId("case_id", CaseId)
      .primaryKey()
      .references(() => cases.id),
    tier: word("tier", Tier).notNull(),
    page: word("page", PanelPage).notNull(),
    /** What was chosen to be said with the decision. */
    sentence: word("sentence", Sentence),
    staffId: rowId("staff_id", StaffId)
      .notNull()
      .references(() => staff.id),
    expiresAt: at("expires_at").notNull(),
  },
  {
    keptFor: until("the choice is made, or over"),
    nobody: "Which moderator is choosing on a card right now.",
    columns: {
      caseId: row,
      tier: row,
      page: row,
      sentence: row,
      staffId: row,
      expiresAt: row,
    },
  },
);
