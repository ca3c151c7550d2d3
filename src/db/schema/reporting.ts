import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { at, telegramId } from "../columns.ts";
import { sealedJson, sealedText, sealedUserId } from "../sealed.ts";

export const reporters = pgTable(
  "reporters",
  {
    id: uuid("id").primaryKey(),
    /** Null once the person asked to be forgotten. */
    telegramUserId: sealedUserId("telegram_user_id"),
    /** False after the person blocked the bot: notices stop, cases go on. */
    reachable: boolean("reachable").notNull().default(true),
    /** How many submissions they have left; null: they never submitted any. */
    allowance: jsonb("allowance"),
    /** Since when they are a trusted flagger, whose reports come first. */
    trustedAt: at("trusted_at"),
    /** Since when an admin has no more reports taken from them, the gravest apart. */
    blockedAt: at("blocked_at"),
    /** Which step was taken because many of their reports were wrong, and since when. */
    measure: jsonb("measure"),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [uniqueIndex("reporters_telegram_user_id_key").on(t.telegramUserId)],
);

/** What a person sees in the private chat as the one live message, and what stands below it. */
export const screens = pgTable("screens", {
  chatId: sealedUserId("chat_id").primaryKey(),
  page: text("page").notNull(),
  /** In which the person is spoken to: the chosen one, else their client's. */
  language: text("language").notNull(),
  /** Null until they chose one themselves. */
  chosenLanguage: text("chosen_language"),
  /** The newest message that they wrote or pressed: a screen above it is posted anew, not edited. */
  lastIncoming: telegramId("last_incoming").notNull().default(0),
  /** The report that the page is about, if it is about one. */
  reportId: uuid("report_id"),
  /** The question of the team that the page is about, if it is about one. */
  questionId: uuid("question_id"),
  /** What was said to the last input on such a page. */
  notice: sealedJson("notice"),
  /** The person's messages with a picture or file, should a report say that they must not stay. */
  files: sealedJson("files"),
  /** How many updates they may have handled before they are too fast. */
  floodGate: jsonb("flood_gate"),
});

export const drafts = pgTable(
  "drafts",
  {
    id: uuid("id").primaryKey(),
    /** Null once the person asked to be forgotten. */
    chatId: sealedUserId("chat_id"),
    flow: text("flow").notNull(),
    step: text("step").notNull(),
    answers: sealedJson("answers").notNull(),
    notice: sealedJson("notice"),
    status: text("status").notNull().default("open"),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
    updatedAt: at("updated_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    index("drafts_chat").on(t.chatId),
    uniqueIndex("drafts_one_open_a_chat")
      .on(t.chatId)
      .where(sql`status = 'open'`),
    check("drafts_status", sql`status in ('open', 'submitted', 'cancelled')`),
  ],
);

export const submissions = pgTable(
  "submissions",
  {
    id: uuid("id").primaryKey(),
    draftId: uuid("draft_id")
      .notNull()
      .references(() => drafts.id),
    reporterId: uuid("reporter_id")
      .notNull()
      .references(() => reporters.id),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    uniqueIndex("submissions_draft_id_key").on(t.draftId),
    index("submissions_reporter").on(t.reporterId),
  ],
);

export const reports = pgTable(
  "reports",
  {
    id: uuid("id").primaryKey(),
    code: text("code").notNull(),
    submissionId: uuid("submission_id")
      .notNull()
      .references(() => submissions.id),
    reporterId: uuid("reporter_id")
      .notNull()
      .references(() => reporters.id),
    caseId: uuid("case_id").notNull(),
    /** The case of the subject that was reported, where that one was merged into another. */
    filedIn: uuid("filed_in"),
    category: text("category").notNull(),
    seenIn: text("seen_in"),
    /** In which language its reporter searched, when they said so. */
    searchLanguage: text("search_language"),
    /** In which its reporter was spoken to. */
    language: text("language").notNull(),
    /** The subject as this reporter gave it. */
    given: sealedText("given").notNull(),
    note: sealedText("note"),
    /** Links to results of the search, as the note has them. */
    leads: sealedJson("leads").notNull().default([]),
    /** Its reporter was a trusted flagger when they sent it. */
    trusted: boolean("trusted").notNull().default(false),
    /** By somebody who had reported the same before they were forgotten. */
    repeats: boolean("repeats").notNull().default(false),
    /** The reporter wants no notices about it. */
    muted: boolean("muted").notNull().default(false),
    /** Since when it does not count any more. */
    withdrawnAt: at("withdrawn_at"),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    uniqueIndex("reports_code_key").on(t.code),
    uniqueIndex("reports_one_a_subject_and_submission").on(
      t.submissionId,
      sql`coalesce(filed_in, case_id)`,
    ),
    index("reports_case").on(t.caseId, t.createdAt),
    index("reports_reporter").on(t.reporterId, t.createdAt),
  ],
);
