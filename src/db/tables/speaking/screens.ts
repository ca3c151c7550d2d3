import { sql } from "drizzle-orm";
import { date, index, text } from "drizzle-orm/pg-core";
import { z } from "zod";
import { ChatId, QuestionId, ReportId } from "../../../domain/ids.ts";
import { Notice } from "../../../domain/reporting/report-draft.ts";
import { SentFile } from "../../../domain/reporting/sent-file.ts";
import { ScreenPage } from "../../../domain/speaking/screen-page.ts";
import { FloodGate } from "../../../domain/speaking/flood-gate.ts";
import { telegramId, rowId, json, word } from "../../columns.ts";
import { sealedUserId, sealedJson, ofPerson } from "../../sealed.ts";
import { same } from "../../values.ts";
import { handedOut, row, until, table } from "../../table.ts";
import { deleted } from "../held.ts";

/** What a person sees in the private chat as the one live message, and what stands below it. */
export const screens = table(
  "screens",
  {
    chatId: sealedUserId("chat_id", ChatId).primaryKey(),
    page: word("page", ScreenPage).notNull(),
    /** In which the person is spoken to: the chosen one, else their client's. */
    language: text("language").notNull(),
    /** Null until they chose one themselves. */
    chosenLanguage: text("chosen_language"),
    /** The newest message that they wrote or pressed: a screen above it is posted anew, not edited. */
    lastIncoming: telegramId("last_incoming").notNull().default(0),
    /** The report that the page is about, if it is about one. */
    reportId: rowId("report_id", ReportId),
    /** The question of the team that the page is about, if it is about one. */
    questionId: rowId("question_id", QuestionId),
    /** What was said to the last input on such a page. */
    notice: sealedJson("notice", Notice),
    /** The person's messages with a picture or file, should a report say that they must not stay. */
    files: sealedJson("files", z.array(SentFile)),
    /** How many updates they may have handled before they are too fast. */
    floodGate: json("flood_gate", FloodGate),
    /** The day, in UTC, on which the person did something last. */
    seenOn: date("seen_on", { mode: "string" })
      .notNull()
      .default(sql`(app_now() at time zone 'utc')::date`),
  },
  {
    keptFor: until("the person is forgotten, by their wish or by time"),
    sealedBy: ["chatId"],
    sealedUnder: ofPerson("chatId"),
    person: {
      section: "your_screen",
      rowsOf: (t, userId) => same(t.chatId, userId),
      whenForgotten: deleted,
    },
    columns: {
      chatId: handedOut("telegram_id", row),
      page: handedOut("page", row),
      language: handedOut("language", row),
      chosenLanguage: handedOut("language_that_you_chose", row),
      lastIncoming: handedOut("number_of_your_newest_message", row),
      reportId: handedOut("about_report_number", row),
      questionId: handedOut("about_question_number", row),
      notice: handedOut("notice", row),
      files: handedOut("your_messages_with_files", row),
      floodGate: handedOut("messages_that_you_have_left", row),
      seenOn: handedOut("last_here_on", row),
    },
  },
  (t) => [index("screens_seen").on(t.seenOn)],
);
