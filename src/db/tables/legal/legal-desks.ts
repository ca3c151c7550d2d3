import { sql } from "drizzle-orm";
import { integer, text, unique } from "drizzle-orm/pg-core";
import { ChatId, LegalDeskId } from "../../../domain/ids.ts";
import { at, chatNumber, rowId } from "../../columns.ts";
import { row, table, until } from "../../table.ts";

/** Groups, or topics of one, in which it stands which legal requests wait: code, state and deadline. */
export const legalDesks = table(
  "legal_desks",
  {
    id: rowId("id", LegalDeskId).primaryKey(),
    chatId: chatNumber("chat_id", ChatId).notNull(),
    threadId: integer("thread_id"),
    language: text("language").notNull(),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: until("an admin takes it away, or the group is gone"),
    nobody: "Groups of the team.",
    columns: { id: row, chatId: row, threadId: row, language: row, createdAt: row },
  },
  (t) => [unique("legal_desks_one_a_place").on(t.chatId, t.threadId).nullsNotDistinct()],
);
