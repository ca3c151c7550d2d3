import { sql } from "drizzle-orm";
import { check, index, primaryKey, text } from "drizzle-orm/pg-core";
import { CaseId, StaffId } from "../../../domain/ids.ts";
import { AnswerKind } from "../../../domain/training/example.ts";
import { at, rowId, word } from "../../columns.ts";
import { handedOut, keptForMs, leftOut, row, table, withWords } from "../../table.ts";
import { cases } from "../cases/cases.ts";
import { belongsToCase, dayMs, deleted } from "../held.ts";
import { staff, staffBehind } from "../staff/staff.ts";

/** What moderators answered on examples: nobody is shown whose is which, and no case changes by it. */
export const trainingAnswers = table(
  "training_answers",
  {
    staffId: rowId("staff_id", StaffId)
      .notNull()
      .references(() => staff.id),
    caseId: rowId("case_id", CaseId)
      .notNull()
      .references(() => cases.id),
    /** The first answer, before they were told what was agreed. */
    kind: word("kind", AnswerKind).notNull(),
    /** The ground or category that went with it. */
    ground: text("ground").notNull(),
    answeredAt: at("answered_at")
      .notNull()
      .default(sql`app_now()`),
    /** When they answered last, by which they are shown others before. */
    againAt: at("again_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: [withWords("case", "case_id"), keptForMs(365 * dayMs, { since: sql`answered_at` })],
    person: {
      section: "your_answers_on_examples",
      rowsOf: (_, userId) => sql`staff_id in ${staffBehind(userId)}`,
      whenForgotten: deleted,
    },
    columns: {
      staffId: handedOut("your_number_as_a_moderator", row),
      caseId: leftOut(belongsToCase, row),
      kind: handedOut("answer", row),
      ground: handedOut("ground", row),
      answeredAt: handedOut("answered_at", row),
      againAt: handedOut("answered_again_at", row),
    },
  },
  (t) => [
    primaryKey({ columns: [t.staffId, t.caseId] }),
    index("training_answers_case").on(t.caseId),
    index("training_answers_time").on(t.answeredAt),
    check("training_answers_kind", sql`kind in ('escalate', 'dismiss')`),
  ],
);
