import { sql } from "drizzle-orm";
import { index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { ChatId } from "../../../domain/ids.ts";
import { at, telegramId } from "../../columns.ts";
import { sealedKey, sealedUserId } from "../../sealed.ts";
import { same } from "../../values.ts";
import { handedOut, leftOut, row, until, table } from "../../table.ts";
import { kindOfKey, deleted } from "../held.ts";

/** Where messages of ours stand whose content follows the database: cards, screens, the newest pages. */
export const postedMessages = table(
  "posted_messages",
  {
    chatId: sealedUserId("chat_id", ChatId).notNull(),
    messageId: telegramId("message_id").notNull(),
    /** The forum topic in which it stands. */
    threadId: telegramId("thread_id"),
    key: sealedKey("key").notNull(),
    /** A keyed digest of what it looks like; null where an edit may or may not have arrived. */
    shown: text("shown"),
    postedAt: at("posted_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: until("the message is gone, or its chat"),
    person: {
      section: "messages_the_bot_may_change",
      rowsOf: (t, userId) => same(t.chatId, userId),
      dated: sql`posted_at`,
      whenForgotten: deleted,
      isTrace: true,
    },
    columns: {
      chatId: handedOut("telegram_id", row),
      messageId: handedOut("message_number", row),
      threadId: handedOut("topic_number", row),
      key: handedOut("shows", row, { read: kindOfKey }),
      shown: leftOut("a digest of what the message shows, which stands in the chat", row),
      postedAt: handedOut("posted_at", row),
    },
  },
  (t) => [
    uniqueIndex("posted_messages_place_key").on(t.chatId, t.messageId),
    index("posted_messages_key").on(t.key),
  ],
);
