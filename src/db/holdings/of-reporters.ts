import { sql } from "drizzle-orm";
import { appeals } from "../schema/appeals.ts";
import { additions, evidence } from "../schema/evidence.ts";
import { drafts, reporters, reports, screens, submissions } from "../schema/reporting.ts";
import { conversationStates } from "../schema/pipeline.ts";
import { questions } from "../schema/questions.ts";
import { reveals } from "../schema/reveals.ts";
import { groupAsks } from "../schema/sources.ts";
import {
  belongsToCase,
  deleted,
  holding,
  ownNumber,
  withoutNumbers,
  type Holding,
} from "./holding.ts";

const reporterOf = (userId: number) =>
  sql`(select id from reporters where telegram_user_id = ${userId})`;
const reportsOf = (userId: number) =>
  sql`(select id from reports where reporter_id in ${reporterOf(userId)})`;

const ofTeam = "What was not said yet, and may still be undone, is the team's.";

/** What people gave, in the order in which it is handed out. The reporter comes last when forgotten. */
export const ofReporters: readonly Holding[] = [
  holding(reporters, {
    section: "you",
    rowsOf: (userId) => sql`telegram_user_id = ${userId}`,
    columns: {
      id: "number",
      telegramUserId: "telegram_id",
      reachable: "the_bot_may_write_to_you",
      allowance: "reports_that_you_have_left",
      trustedAt: "trusted_since",
      blockedAt: "no_more_reports_taken_since",
      measure: "step_taken_as_many_reports_were_wrong",
      createdAt: "first_report_at",
    },
    whenForgotten: {
      kind: "cleared",
      set: sql`telegram_user_id = null, reachable = false, allowance = null, trusted_at = null, blocked_at = null, measure = null`,
    },
  }),
  holding(screens, {
    section: "your_screen",
    rowsOf: (userId) => sql`chat_id = ${userId}`,
    columns: {
      chatId: "telegram_id",
      page: "page",
      language: "language",
      chosenLanguage: "language_that_you_chose",
      lastIncoming: "number_of_your_newest_message",
      reportId: "about_report_number",
      questionId: "about_question_number",
      notice: "notice",
      files: "your_messages_with_files",
      floodGate: "messages_that_you_have_left",
    },
    whenForgotten: deleted,
  }),
  holding(drafts, {
    section: "what_you_were_writing",
    rowsOf: (userId) => sql`chat_id = ${userId}`,
    columns: {
      id: "number",
      chatId: "telegram_id",
      flow: "kind",
      step: "question",
      answers: "answers",
      notice: "notice",
      status: "state",
      createdAt: "begun_at",
      updatedAt: "changed_at",
    },
    // Submissions refer to theirs; what was typed is gone from it since it was submitted.
    whenForgotten: {
      kind: "cleared",
      set: sql`chat_id = null, answers = '{}', notice = null,
      status = case when status = 'open' then 'cancelled' else status end`,
    },
  }),
  holding(conversationStates, {
    section: "progress_of_questions",
    rowsOf: (userId) => sql`key = ${String(userId)}`,
    columns: {
      key: "telegram_id",
      state: { as: "progress", read: withoutNumbers },
      updatedAt: "changed_at",
    },
    whenForgotten: deleted,
  }),
  holding(submissions, {
    section: "your_submissions",
    rowsOf: (userId) => sql`reporter_id in ${reporterOf(userId)}`,
    columns: {
      id: { leftOut: ownNumber },
      draftId: "draft_number",
      reporterId: "your_number",
      createdAt: "submitted_at",
    },
    whenForgotten: { kind: "stays", because: "It names nobody once the reporter is nobody." },
  }),
  holding(reports, {
    section: "your_reports",
    rowsOf: (userId) => sql`reporter_id in ${reporterOf(userId)}`,
    columns: {
      id: "number",
      code: "code",
      submissionId: { leftOut: ownNumber },
      reporterId: "your_number",
      caseId: { leftOut: belongsToCase },
      filedIn: { leftOut: belongsToCase },
      category: "category",
      seenIn: "seen_in",
      searchLanguage: "language_of_the_search",
      given: "what_you_reported",
      note: "note",
      leads: "results_that_you_saw",
      trusted: "sent_as_a_trusted_flagger",
      language: "language",
      repeats: "you_had_reported_it_before_you_were_forgotten",
      muted: "notices_stopped",
      withdrawnAt: "withdrawn_at",
      createdAt: "reported_at",
    },
    whenForgotten: { kind: "stays", because: belongsToCase },
  }),
  holding(additions, {
    section: "what_you_added",
    rowsOf: (userId) => sql`report_id in ${reportsOf(userId)}`,
    columns: {
      id: { leftOut: ownNumber },
      reportId: "report_number",
      words: "words",
      createdAt: "added_at",
    },
    whenForgotten: { kind: "stays", because: belongsToCase },
  }),
  holding(evidence, {
    section: "files_that_were_deleted",
    rowsOf: (userId) => sql`report_id in ${reportsOf(userId)}`,
    columns: {
      id: { leftOut: ownNumber },
      reportId: "report_number",
      fileUniqueId: "number_that_telegram_gave_the_file",
      origin: "forwarded_from",
      messageId: "message_number",
      notDeletedAt: "could_not_be_deleted_at",
      sentAt: "sent_at",
    },
    // What is left belongs to the case, but for where it stood in their chat.
    whenForgotten: { kind: "cleared", set: sql`message_id = null` },
  }),
  holding(appeals, {
    section: "your_objections",
    rowsOf: (userId) => sql`report_id in ${reportsOf(userId)}`,
    columns: {
      id: { leftOut: ownNumber },
      reportId: "report_number",
      caseId: { leftOut: belongsToCase },
      against: { leftOut: belongsToCase },
      reason: "reason",
      status: { leftOut: ofTeam },
      settledBy: { leftOut: ofTeam },
      filedAt: "filed_at",
    },
    whenForgotten: { kind: "stays", because: belongsToCase },
  }),
  holding(reveals, {
    section: "who_you_are_was_shown",
    rowsOf: (userId) => sql`report_id in ${reportsOf(userId)}`,
    // What was asked for and came to nothing.
    unseen: sql`status <> 'confirmed'`,
    columns: {
      id: "number",
      reportId: "report_number",
      reason: "reason",
      status: { leftOut: "All that are listed were confirmed." },
      askedBy: { leftOut: "Who of the team asked." },
      askedAt: { leftOut: ofTeam },
      expiresAt: { leftOut: ofTeam },
      settledBy: { leftOut: "Who of the team agreed." },
      settledAt: "confirmed_at",
      shownAt: "shown_at",
    },
    whenForgotten: {
      kind: "stays",
      because:
        "That it was asked for has to be known; it names nobody once the reporter is nobody.",
    },
  }),
  holding(questions, {
    section: "questions_to_you",
    rowsOf: (userId) => sql`reporter_id in ${reporterOf(userId)}`,
    // What was not asked.
    unseen: sql`status in ('drafted', 'dropped')`,
    columns: {
      id: "number",
      caseId: { leftOut: belongsToCase },
      reporterId: "your_number",
      reportId: "report_number",
      tier: { leftOut: ofTeam },
      askedBy: { leftOut: "Who of the team asked." },
      words: "question",
      answer: "your_answer",
      status: "state",
      changedAt: "changed_at",
    },
    whenForgotten: { kind: "stays", because: belongsToCase },
  }),
  holding(groupAsks, {
    section: "what_you_asked_in_groups",
    rowsOf: (userId) => sql`user_id = ${userId}`,
    columns: {
      id: "number",
      sourceId: "group_number",
      threadId: "topic_number",
      kind: "kind",
      userId: "telegram_id",
      language: "language",
      target: "message_that_you_meant",
      status: "state",
      draftId: "draft_number",
      answeredAt: "answered_at",
      expiresAt: "kept_until",
    },
    whenForgotten: deleted,
  }),
];
