import { sql } from "drizzle-orm";
import { index, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { SubjectId } from "../../../domain/ids.ts";
import { AliasKind } from "../../../domain/subjects/subject.ts";
import { at, rowId, word } from "../../columns.ts";
import { keptBy, row, table } from "../../table.ts";
import { subjects } from "./subjects.ts";

export const subjectAliases = table(
  "subject_aliases",
  {
    id: uuid("id").primaryKey(),
    subjectId: rowId("subject_id", SubjectId)
      .notNull()
      .references(() => subjects.id),
    kind: word("kind", AliasKind).notNull(),
    value: text("value").notNull(),
    seenFrom: at("seen_from")
      .notNull()
      .default(sql`app_now()`),
    seenTo: at("seen_to")
      .notNull()
      .default(sql`app_now()`),
    /** Since when the subject is known not to have this name any more. */
    leftAt: at("left_at"),
  },
  {
    keptFor: keptBy("former_names", {
      since: sql`seen_to`,
      where: sql`left_at is not null`,
    }),
    nobody: "By which names a thing is known that was reported.",
    columns: {
      id: row,
      subjectId: row,
      kind: row,
      value: row,
      seenFrom: row,
      seenTo: row,
      leftAt: row,
    },
  },
  (t) => [
    uniqueIndex("subject_aliases_one_holder")
      .on(t.kind, t.value)
      .where(sql`left_at is null`),
    uniqueIndex("subject_aliases_value_key").on(t.kind, t.value, t.subjectId),
    index("subject_aliases_subject").on(t.subjectId),
    index("subject_aliases_former")
      .on(t.seenTo)
      .where(sql`left_at is not null`),
  ],
);
