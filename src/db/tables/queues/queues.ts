import { sql } from "drizzle-orm";
import { boolean, check, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { CategoryKey } from "../../../domain/cases/categories.ts";
import { Tier } from "../../../domain/cases/tier.ts";
import { ChatId, QueueId } from "../../../domain/ids.ts";
import { OpenedBecause, QueueStatus } from "../../../domain/queues/queue-chat.ts";
import { subjectKinds } from "../../../domain/subjects/subject.ts";
import { z } from "zod";
import { at, telegramId, rowId, word, chatNumber } from "../../columns.ts";
import { always, row, table } from "../../table.ts";

/** Chats and topics to which cases go. */
export const queues = table(
  "queues",
  {
    id: rowId("id", QueueId).primaryKey(),
    chatId: chatNumber("chat_id", ChatId).notNull(),
    /** The forum topic; null: the whole chat, or a forum's General. */
    threadId: telegramId("thread_id"),
    tier: word("tier", Tier).notNull(),
    title: text("title").notNull(),
    language: text("language").notNull(),
    status: word("status", QueueStatus).notNull().default("active"),
    /** Why others than its team can read its group; nothing goes there until an admin sets it up again. */
    openedBecause: word("opened_because", OpenedBecause),
    /** Takes what no other queue of its tier does. A lost one stays it, and its cases wait. */
    isDefault: boolean("is_default").notNull().default(false),
    /** Which cases land here; an empty list takes any. */
    categories: word("categories", CategoryKey).array().notNull().default([]),
    kinds: word("kinds", z.enum(subjectKinds)).array().notNull().default([]),
    languages: text("languages").array().notNull().default([]),
    /** The group's administrators decide here without being appointed. */
    administratorsDecide: boolean("administrators_decide").notNull().default(true),
    /** In which its group tells the time, an IANA name; one for all queues of a group. */
    timeZone: text("time_zone").notNull().default("UTC"),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: always("Cases and appointments refer to them."),
    nobody: "Groups to which cases go.",
    columns: {
      id: row,
      chatId: row,
      threadId: row,
      tier: row,
      title: row,
      language: row,
      status: row,
      openedBecause: row,
      isDefault: row,
      categories: row,
      kinds: row,
      languages: row,
      administratorsDecide: row,
      timeZone: row,
      createdAt: row,
    },
  },
  (t) => [
    unique("queues_place_key").on(t.chatId, t.threadId).nullsNotDistinct(),
    uniqueIndex("queues_one_default_a_tier")
      .on(t.tier)
      .where(sql`is_default and status in ('active', 'lost')`),
    check("queues_tier", sql`tier in ('review', 'escalation')`),
    check("queues_status", sql`status in ('active', 'lost', 'replaced')`),
    check("queues_opened_because", sql`opened_because in ('public', 'linked', 'join_link')`),
    check("queues_opened_is_lost", sql`opened_because is null or status <> 'active'`),
  ],
);
