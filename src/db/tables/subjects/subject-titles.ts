import { sql } from "drizzle-orm";
import { index, uuid } from "drizzle-orm/pg-core";
import { SubjectId } from "../../../domain/ids.ts";
import { at, rowId } from "../../columns.ts";
import { sealedText } from "../../sealed.ts";
import { keptBy, row, table } from "../../table.ts";
import { subjects } from "./subjects.ts";

/** What a subject's owner called it, and from when to when that was seen. */
export const subjectTitles = table(
  "subject_titles",
  {
    id: uuid("id").primaryKey(),
    subjectId: rowId("subject_id", SubjectId)
      .notNull()
      .references(() => subjects.id),
    title: sealedText("title").notNull(),
    seenFrom: at("seen_from")
      .notNull()
      .default(sql`app_now()`),
    seenTo: at("seen_to")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: keptBy("former_names", {
      since: sql`seen_to`,
      where: sql`exists (select 1 from subject_titles n where n.subject_id = subject_titles.subject_id
        and (n.seen_to, n.id) > (subject_titles.seen_to, subject_titles.id))`,
    }),
    sealedBy: ["id"],
    nobody: "How its owner called a thing that was reported.",
    columns: {
      id: row,
      subjectId: row,
      title: row,
      seenFrom: row,
      seenTo: row,
    },
  },
  (t) => [index("subject_titles_subject").on(t.subjectId, t.seenTo)],
);
