import { sql } from "drizzle-orm";
import { check, integer, text } from "drizzle-orm/pg-core";
import { CategoryKey } from "../../../domain/cases/categories.ts";
import { CaseId } from "../../../domain/ids.ts";
import { AnswerKind } from "../../../domain/training/example.ts";
import { at, rowId, word } from "../../columns.ts";
import { ofCase, sealedText } from "../../sealed.ts";
import { row, table, withWords } from "../../table.ts";
import { cases } from "../cases/cases.ts";

/**
 * Decided cases with which moderators train, as they were when an admin marked them. What it is about is
 * read from the case; with the words of the case its example goes.
 */
export const examples = table(
  "examples",
  {
    caseId: rowId("case_id", CaseId)
      .primaryKey()
      .references(() => cases.id),
    /** The case's version that was marked: of another one it is no example. */
    version: integer("version").notNull(),
    category: word("category", CategoryKey).notNull(),
    /** How many reports and people there were; who comes later changes nothing here. */
    reports: integer("reports").notNull(),
    people: integer("people").notNull(),
    /** What was agreed on, with its ground or category. */
    agreed: word("agreed", AnswerKind).notNull(),
    ground: text("ground").notNull(),
    /** Why, in an admin's words. */
    reason: sealedText("reason"),
    markedAt: at("marked_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withWords("case", "case_id"),
    sealedBy: ["caseId"],
    sealedUnder: ofCase("caseId"),
    nobody: "What the team agreed on a case, and why; the audit trail has which admin marked it.",
    columns: {
      caseId: row,
      version: row,
      category: row,
      reports: row,
      people: row,
      agreed: row,
      ground: row,
      reason: row,
      markedAt: row,
    },
  },
  () => [check("examples_agreed", sql`agreed in ('escalate', 'dismiss')`)],
);
