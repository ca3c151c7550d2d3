import { index, primaryKey, text } from "drizzle-orm/pg-core";
import { SubjectId } from "../../../domain/ids.ts";
import { rowId } from "../../columns.ts";
import { row, table } from "../../table.ts";
import { withCases } from "../held.ts";
import { subjects } from "./subjects.ts";

/** Parts of a search term's key of three characters each: terms with many in common are similar. */
export const termTrigrams = table(
  "term_trigrams",
  {
    trigram: text("trigram").notNull(),
    subjectId: rowId("subject_id", SubjectId)
      .notNull()
      .references(() => subjects.id),
  },
  {
    keptFor: withCases,
    nobody: "Of which letters a reported search term consists.",
    columns: {
      trigram: row,
      subjectId: row,
    },
  },
  (t) => [
    primaryKey({ columns: [t.trigram, t.subjectId] }),
    // With what is read of them: the terms that may be alike lie all over the table.
    index("term_trigrams_subject").on(t.subjectId, t.trigram),
  ],
);
