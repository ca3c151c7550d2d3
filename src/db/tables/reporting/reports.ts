// Reports. Used by the stores of reports, cases, appeals, questions and privacy.
import { sql } from "drizzle-orm";
import { boolean, index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { z } from "zod";
import { CategoryKey } from "../../../domain/cases/categories.ts";
import { CaseId, OwnCategoryId, ReportId, ReporterId, SubmissionId } from "../../../domain/ids.ts";
import { WordsRule } from "../../../domain/control/retention.ts";
import { SeenIn } from "../../../domain/reporting/report-draft.ts";
import { SearchLanguage } from "../../../domain/reporting/search-language.ts";
import { at, rowId, word } from "../../columns.ts";
import { sealedText, sealedJson, ofReport } from "../../sealed.ts";
import { handedOut, leftOut, row, shed, table, withWords } from "../../table.ts";
import { belongsToCase, hashOfSalt, ofTeam, ownNumber, withCases } from "../held.ts";
import { reporterOf, reporters } from "./reporters.ts";
import { submissions } from "./submissions.ts";

const whenErased = "It is the moment at which what they wrote was erased.";

export const reports = table(
  "reports",
  {
    id: rowId("id", ReportId).primaryKey(),
    code: text("code").notNull(),
    submissionId: rowId("submission_id", SubmissionId)
      .notNull()
      .references(() => submissions.id),
    reporterId: rowId("reporter_id", ReporterId)
      .notNull()
      .references(() => reporters.id),
    caseId: rowId("case_id", CaseId).notNull(),
    /** The case of the subject that was reported, where that one was merged into another. */
    filedIn: rowId("filed_in", CaseId),
    category: word("category", CategoryKey).notNull(),
    /** The team's own category beneath it, if it was reported in one. */
    own: word("own_category", OwnCategoryId),
    seenIn: word("seen_in", SeenIn),
    /** In which language its reporter searched, when they said so. */
    searchLanguage: word("search_language", SearchLanguage),
    /** In which its reporter was spoken to. */
    language: text("language").notNull(),
    /** The subject as this reporter gave it; null once the words of the report are gone. */
    given: sealedText("given"),
    note: sealedText("note"),
    /** What makes its leaf in the tree of receipts its reporter's alone. */
    salt: sealedText("salt"),
    /** That leaf, as long as it waits for the tree of its day. */
    leaf: text("leaf"),
    /** Links to results of the search, as the note has them, if it has any. */
    leads: sealedJson("leads", z.array(z.string())),
    /** Its reporter was a trusted flagger when they sent it. */
    trusted: boolean("trusted").notNull().default(false),
    /** By somebody who had reported the same before they were forgotten. */
    repeats: boolean("repeats").notNull().default(false),
    /** The reporter wants no notices about it. */
    muted: boolean("muted").notNull().default(false),
    /** Since when its reporter may know that it is closed; and by which rule its words go from then on. */
    closedAt: at("closed_at"),
    wordsKeptBy: word("words_kept_by", WordsRule),
    /** When what was written in it was erased, for the first time. */
    wordsGoneAt: at("words_gone_at"),
    /** Since when it does not count any more. */
    withdrawnAt: at("withdrawn_at"),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withCases,
    sheds: withWords("report", "id"),
    sealedBy: ["id"],
    sealedUnder: ofReport("id"),
    person: {
      section: "your_reports",
      rowsOf: (_, userId) => sql`reporter_id in ${reporterOf(userId)}`,
      whenForgotten: { kind: "stays", because: belongsToCase },
    },
    columns: {
      id: handedOut("number", row),
      code: handedOut("code", row),
      submissionId: leftOut(ownNumber, row),
      reporterId: handedOut("your_number", row),
      caseId: leftOut(belongsToCase, row),
      filedIn: leftOut(belongsToCase, row),
      category: handedOut("category", row),
      own: handedOut("category_of_the_team", row),
      seenIn: handedOut("seen_in", row),
      searchLanguage: handedOut("language_of_the_search", row),
      given: handedOut("what_you_reported", shed(sql`null`)),
      note: handedOut("note", shed(sql`null`)),
      salt: handedOut("salt_of_your_proof", shed(sql`null`)),
      leaf: leftOut(hashOfSalt, row),
      leads: handedOut("results_that_you_saw", shed(sql`null`)),
      trusted: handedOut("sent_as_a_trusted_flagger", row),
      language: handedOut("language", row),
      repeats: handedOut("you_had_reported_it_before_you_were_forgotten", row),
      muted: handedOut("notices_stopped", row),
      closedAt: leftOut(ofTeam, row),
      wordsKeptBy: leftOut(ofTeam, shed(sql`null`)),
      wordsGoneAt: leftOut(whenErased, shed(sql`coalesce(words_gone_at, app_now())`)),
      withdrawnAt: handedOut("withdrawn_at", row),
      createdAt: handedOut("reported_at", row),
    },
  },
  (t) => [
    uniqueIndex("reports_code_key").on(t.code),
    uniqueIndex("reports_one_a_subject_and_submission").on(
      t.submissionId,
      sql`coalesce(filed_in, case_id)`,
    ),
    index("reports_case").on(t.caseId, t.createdAt),
    index("reports_time").on(t.createdAt),
    index("reports_words_due")
      .on(t.wordsKeptBy, t.closedAt)
      .where(sql`words_kept_by is not null`),
    index("reports_untold")
      .on(t.createdAt)
      .where(sql`closed_at is null and given is not null`),
    index("reports_withdrawn")
      .on(t.withdrawnAt)
      .where(sql`withdrawn_at is not null and given is not null`),
    index("reports_unproven")
      .on(t.createdAt)
      .where(sql`leaf is not null`),
    index("reports_reporter").on(t.reporterId, t.createdAt),
  ],
);

/** A person's reports, as part of a query. */
export const reportsOf = (userId: number) =>
  sql`(select id from reports where reporter_id in ${reporterOf(userId)})`;
