import { sql } from "drizzle-orm";
import { check, text, uniqueIndex } from "drizzle-orm/pg-core";
import { ChatId, SourceGroupId } from "../../../domain/ids.ts";
import { SourceStatus } from "../../../domain/queues/queue-chat.ts";
import { at, rowId, word, chatNumber } from "../../columns.ts";
import { always, row, table } from "../../table.ts";

/** Groups in which members may use `/report`. They receive nothing. */
export const sourceGroups = table(
  "source_groups",
  {
    id: rowId("id", SourceGroupId).primaryKey(),
    chatId: chatNumber("chat_id", ChatId).notNull(),
    title: text("title").notNull(),
    language: text("language").notNull(),
    status: word("status", SourceStatus).notNull().default("active"),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: always("What was asked there refers to them."),
    nobody: "Groups in which people may use /report.",
    columns: {
      id: row,
      chatId: row,
      title: row,
      language: row,
      status: row,
      createdAt: row,
    },
  },
  (t) => [
    uniqueIndex("source_groups_chat_key").on(t.chatId),
    check("source_groups_status", sql`status in ('active', 'disabled', 'lost')`),
  ],
);
