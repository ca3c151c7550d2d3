import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { CaseStatus } from "../../../domain/cases/case-status.ts";
import { CategoryKey, Rating } from "../../../domain/cases/categories.ts";
import { CaseId, OwnCategoryId, SubjectId } from "../../../domain/ids.ts";
import { WordsRule } from "../../../domain/control/retention.ts";
import { at, figure, rowId, word } from "../../columns.ts";
import { row, table } from "../../table.ts";
import { belongsToCase, withCases } from "../held.ts";
import { subjects } from "../subjects/subjects.ts";

export const cases = table(
  "cases",
  {
    id: rowId("id", CaseId).primaryKey(),
    code: text("code").notNull(),
    subjectId: rowId("subject_id", SubjectId)
      .notNull()
      .references(() => subjects.id),
    category: word("category", CategoryKey).notNull(),
    /** The gravest of the team's own categories in which it was reported; it counts beneath its parent alone. */
    own: word("own_category", OwnCategoryId),
    /** How grave one of the team rated it; null: as its category is. */
    rated: figure("rated", Rating),
    status: word("status", CaseStatus).notNull().default("open"),
    /** Counts decisions and category changes, never reports. */
    version: integer("version").notNull().default(1),
    /** The version that the feed was told of, or that was left out of it; null: none yet. */
    fedVersion: integer("fed_version"),
    /** The case that its reports went to; its subject leads there from then on. */
    mergedInto: rowId("merged_into", CaseId).references((): AnyPgColumn => cases.id),
    /** Until when the team left it lying; null: it waits as any other. */
    snoozedUntil: at("snoozed_until"),
    openedAt: at("opened_at")
      .notNull()
      .default(sql`app_now()`),
    /** By which rule what the team wrote goes, and since when the time counts; null: it is needed, or gone. */
    wordsKeptBy: word("words_kept_by", WordsRule),
    closedAt: at("closed_at"),
    /** Since when it is nothing but its code, its outcome and the dates. */
    wordsGoneAt: at("words_gone_at"),
  },
  {
    keptFor: withCases,
    nobody: belongsToCase,
    columns: {
      id: row,
      code: row,
      subjectId: row,
      category: row,
      own: row,
      rated: row,
      status: row,
      version: row,
      fedVersion: row,
      mergedInto: row,
      snoozedUntil: row,
      openedAt: row,
      wordsKeptBy: row,
      closedAt: row,
      wordsGoneAt: row,
    },
  },
  (t) => [
    uniqueIndex("cases_code_key").on(t.code),
    uniqueIndex("cases_one_a_subject").on(t.subjectId),
    index("cases_words_due")
      .on(t.wordsKeptBy, t.closedAt)
      .where(sql`words_kept_by is not null`),
    index("cases_status").on(t.status),
    index("cases_not_fed")
      .on(t.id)
      .where(sql`status = 'upheld' and fed_version is distinct from version`),
    index("cases_opened").on(t.openedAt),
    check(
      "cases_status_known",
      sql`status in ('open', 'escalated', 'upheld', 'dismissed', 'withdrawn', 'merged')`,
    ),
    check("cases_rated_known", sql`rated in (1, 2, 3)`),
    check("cases_merged_somewhere", sql`status <> 'merged' or merged_into is not null`),
    index("cases_merged_into").on(t.mergedInto),
  ],
);
