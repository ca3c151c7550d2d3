import { sql } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey } from "../../../domain/cases/categories.ts";
import { CaseId, StaffId } from "../../../domain/ids.ts";
import { at, rowId } from "../../columns.ts";
import { sealedJson } from "../../sealed.ts";
import { always, handedOut, leftOut, row, table } from "../../table.ts";
import { belongsToCase, deleted } from "../held.ts";
import { staff, staffBehind } from "./staff.ts";

/** How somebody of the team looks after themselves: theirs alone, and never shown to others. */
export const wellbeing = table(
  "wellbeing",
  {
    staffId: rowId("staff_id", StaffId)
      .primaryKey()
      .references(() => staff.id),
    /** Categories on which they would rather not work. */
    leftOut: sealedJson("left_out", z.array(CategoryKey).readonly()).notNull().default([]),
    hardDayUntil: at("hard_day_until"),
    /** The case that they were last told they are spared, and when they last pressed on it. */
    remindedOf: rowId("reminded_of", CaseId),
    remindedAt: at("reminded_at"),
  },
  {
    keptFor: always("Who was entitled when has to be known."),
    sealedBy: ["staffId"],
    person: {
      section: "how_you_look_after_yourself",
      rowsOf: (_, userId) => sql`staff_id in ${staffBehind(userId)}`,
      whenForgotten: deleted,
    },
    columns: {
      staffId: handedOut("your_number_as_a_moderator", row),
      leftOut: handedOut("categories_that_you_left_out", row),
      hardDayUntil: handedOut("hard_day_until", row),
      remindedOf: leftOut(belongsToCase, row),
      remindedAt: handedOut("reminded_at", row),
    },
  },
);
