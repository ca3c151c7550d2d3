import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { subjects } from "./subjects.ts";

/** Parts of a search term's key of three characters each: terms with many in common are similar. */
export const termTrigrams = pgTable(
  "term_trigrams",
  {
    trigram: text("trigram").notNull(),
    subjectId: uuid("subject_id")
      .notNull()
      .references(() => subjects.id),
  },
  (t) => [
    primaryKey({ columns: [t.trigram, t.subjectId] }),
    index("term_trigrams_subject").on(t.subjectId),
  ],
);
