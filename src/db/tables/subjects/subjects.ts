import { sql } from "drizzle-orm";
import { type AnyPgColumn, index, text } from "drizzle-orm/pg-core";
import { z } from "zod";
import { SubjectId } from "../../../domain/ids.ts";
import { subjectKinds } from "../../../domain/subjects/subject.ts";
import { at, rowId, word } from "../../columns.ts";
import { row, table } from "../../table.ts";
import { withCases } from "../held.ts";

export const subjects = table(
  "subjects",
  {
    id: rowId("id", SubjectId).primaryKey(),
    kind: word("kind", z.enum(subjectKinds)).notNull(),
    /** By what it was called last. */
    display: text("display").notNull(),
    /** Where a message or story stands. */
    parentId: rowId("parent_id", SubjectId).references((): AnyPgColumn => subjects.id),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withCases,
    nobody: "What was reported, not by whom.",
    columns: {
      id: row,
      kind: row,
      display: row,
      parentId: row,
      createdAt: row,
    },
  },
  (t) => [index("subjects_parent").on(t.parentId, t.id)],
);
