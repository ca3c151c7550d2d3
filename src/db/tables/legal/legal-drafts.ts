import { sql } from "drizzle-orm";
import { index } from "drizzle-orm/pg-core";
import { StaffId } from "../../../domain/ids.ts";
import { DraftAnswers, DraftStep } from "../../../domain/legal/draft.ts";
import { at, rowId, word } from "../../columns.ts";
import { sealedJson } from "../../sealed.ts";
import { keptForMs, row, table } from "../../table.ts";
import { dayMs } from "../held.ts";
import { staff } from "../staff/staff.ts";

/** A legal request that an officer is entering: one at a time. */
export const legalDrafts = table(
  "legal_drafts",
  {
    staffId: rowId("staff_id", StaffId)
      .primaryKey()
      .references(() => staff.id),
    step: word("step", DraftStep).notNull(),
    answers: sealedJson("answers", DraftAnswers).notNull(),
    updatedAt: at("updated_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: keptForMs(30 * dayMs, { since: sql`updated_at` }),
    sealedBy: ["staffId"],
    nobody:
      "What an officer is told by an authority. Whether there is anything is told to nobody, so it is in no file.",
    columns: { staffId: row, step: row, answers: row, updatedAt: row },
  },
  (t) => [index("legal_drafts_time").on(t.updatedAt)],
);
