import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, telegramId } from "../columns.ts";
import { sealedJson, sealedUserId } from "../sealed.ts";

/** Groups in which members may use `/report`. They receive nothing. */
export const sourceGroups = pgTable(
  "source_groups",
  {
    id: uuid("id").primaryKey(),
    chatId: telegramId("chat_id").notNull(),
    title: text("title").notNull(),
    language: text("language").notNull(),
    status: text("status").notNull().default("active"),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    uniqueIndex("source_groups_chat_key").on(t.chatId),
    check("source_groups_status", sql`status in ('active', 'disabled', 'lost')`),
  ],
);

/** What somebody asked for with `/report` in a source group; gone after minutes. */
export const groupAsks = pgTable(
  "group_asks",
  {
    /** Random: it is the token of the link that leads to the private chat. */
    id: uuid("id").primaryKey(),
    sourceId: uuid("source_id")
      .notNull()
      .references(() => sourceGroups.id),
    threadId: telegramId("thread_id"),
    kind: text("kind").notNull(),
    /** Who asked; a chat's id when somebody wrote in its name. */
    userId: sealedUserId("user_id").notNull(),
    language: text("language").notNull(),
    target: sealedJson("target").notNull(),
    status: text("status").notNull().default("waiting"),
    /** The draft that it began, to be taken back when the person can't be reached. */
    draftId: uuid("draft_id"),
    answeredAt: at("answered_at"),
    expiresAt: at("expires_at").notNull(),
  },
  (t) => [
    index("group_asks_user").on(t.userId),
    check("group_asks_kind", sql`kind in ('report', 'help', 'anonymous')`),
    check("group_asks_status", sql`status in ('waiting', 'taken')`),
  ],
);
