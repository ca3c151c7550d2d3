import { sql } from "drizzle-orm";
import { check, index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { ChatId, DraftId } from "../../../domain/ids.ts";
import { Answers, Flow, Notice } from "../../../domain/reporting/report-draft.ts";
import { at, rowId, word } from "../../columns.ts";
import { sealedUserId, sealedJson } from "../../sealed.ts";
import { same } from "../../values.ts";
import { always, handedOut, row, until, table } from "../../table.ts";

export const drafts = table(
  "drafts",
  {
    id: rowId("id", DraftId).primaryKey(),
    /** Null once the person asked to be forgotten. */
    chatId: sealedUserId("chat_id", ChatId),
    flow: word("flow", Flow).notNull(),
    step: text("step").notNull(),
    answers: sealedJson("answers", Answers).notNull(),
    notice: sealedJson("notice", Notice),
    status: text("status").notNull().default("open"),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
    updatedAt: at("updated_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: always("Submissions refer to theirs; what was typed goes with the answers."),
    sealedBy: ["id"],
    person: {
      section: "what_you_were_writing",
      rowsOf: (t, userId) => same(t.chatId, userId),
      // Submissions refer to theirs; what was typed is gone from it since it was submitted.
      whenForgotten: {
        kind: "cleared",
      },
    },
    columns: {
      id: handedOut("number", row),
      chatId: handedOut("telegram_id", row, { forgotten: sql`null` }),
      flow: handedOut("kind", row),
      step: handedOut("question", row),
      answers: handedOut("answers", until("it was submitted or cancelled"), {
        forgotten: sql`'{}'`,
      }),
      notice: handedOut("notice", until("it was submitted or cancelled"), { forgotten: sql`null` }),
      status: handedOut("state", row, {
        forgotten: sql`case when status = 'open' then 'cancelled' else status end`,
      }),
      createdAt: handedOut("begun_at", row),
      updatedAt: handedOut("changed_at", row),
    },
  },
  (t) => [
    index("drafts_chat").on(t.chatId),
    uniqueIndex("drafts_one_open_a_chat")
      .on(t.chatId)
      .where(sql`status = 'open'`),
    check("drafts_status", sql`status in ('open', 'submitted', 'cancelled')`),
  ],
);
