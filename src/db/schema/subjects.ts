import { sql } from "drizzle-orm";
import { type AnyPgColumn, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { sealedText } from "../sealed.ts";

export const subjects = pgTable(
  "subjects",
  {
    id: uuid("id").primaryKey(),
    kind: text("kind").notNull(),
    /** By what it was called last. */
    display: text("display").notNull(),
    /** Where a message or story stands. */
    parentId: uuid("parent_id").references((): AnyPgColumn => subjects.id),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [index("subjects_parent").on(t.parentId)],
);

export const subjectAliases = pgTable(
  "subject_aliases",
  {
    id: uuid("id").primaryKey(),
    subjectId: uuid("subject_id")
      .notNull()
      .references(() => subjects.id),
    kind: text("kind").notNull(),
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

/** What a subject's owner called it, and from when to when that was seen. */
export const subjectTitles = pgTable(
  "subject_titles",
  {
    id: uuid("id").primaryKey(),
    subjectId: uuid("subject_id")
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
  (t) => [index("subject_titles_subject").on(t.subjectId, t.seenTo)],
);
