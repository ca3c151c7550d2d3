import { sql } from "drizzle-orm";
import { check, index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { ChatId, DraftId } from "../../../domain/ids.ts";
import { Answers, Flow, Notice } from "../../../domain/reporting/report-draft.ts";
import { at, rowId, word } from "../../columns.ts";
import { sealedUserId, sealedJson, ofPerson } from "../../sealed.ts";
import { same } from "../../values.ts";
import { always, handedOut, keptBy, row, shed, table } from "../../table.ts";

const closed = sql`case when status = 'open' then 'cancelled' else status end`;

export const drafts = table(
  "drafts",
  {
    id: rowId("id", DraftId).primaryKey(),
    /** Null once the person asked to be forgotten. */
    chatId: sealedUserId("chat_id", ChatId),
    flow: word("flow", Flow).notNull(),
    step: text("step").notNull(),
    /** Null once it is over. */
    answers: sealedJson("answers", Answers),
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
    sheds: keptBy("drafts", { since: sql`updated_at`, where: sql`chat_id is not null` }),
    sealedBy: ["id"],
    sealedUnder: ofPerson("chatId"),
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
      chatId: handedOut("telegram_id", shed(sql`null`), { forgotten: sql`null` }),
      flow: handedOut("kind", row),
      step: handedOut("question", row),
      answers: handedOut("answers", shed(sql`null`), {
        forgotten: sql`null`,
      }),
      notice: handedOut("notice", shed(sql`null`), { forgotten: sql`null` }),
      status: handedOut("state", shed(closed), { forgotten: closed }),
      createdAt: handedOut("begun_at", row),
      updatedAt: handedOut("changed_at", row),
    },
  },
  (t) => [
    index("drafts_chat").on(t.chatId),
    index("drafts_due")
      .on(t.updatedAt)
      .where(sql`chat_id is not null`),
    uniqueIndex("drafts_one_open_a_chat")
      .on(t.chatId)
      .where(sql`status = 'open'`),
    check("drafts_status", sql`status in ('open', 'submitted', 'cancelled')`),
  ],
);
