import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, telegramId } from "../columns.ts";
import { sealedText } from "../sealed.ts";
import { reports } from "./reporting.ts";

/** What is left of files that reporters sent which the bot deletes: references, never the files. */
export const evidence = pgTable(
  "evidence",
  {
    id: uuid("id").primaryKey(),
    reportId: uuid("report_id")
      .notNull()
      .references(() => reports.id),
    /** The same for all forwards of one upload; nothing can be fetched by it. */
    fileUniqueId: text("file_unique_id").notNull(),
    /** The message, chat or person from which it was forwarded. */
    origin: sealedText("origin"),
    /** The message in the person's chat that held it. */
    messageId: telegramId("message_id"),
    /** When Telegram refused to delete that message. */
    notDeletedAt: at("not_deleted_at"),
    sentAt: at("sent_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [uniqueIndex("evidence_one_a_file_and_report").on(t.reportId, t.fileUniqueId)],
);

/** What a reporter added to a report after it was submitted. */
export const additions = pgTable(
  "additions",
  {
    id: uuid("id").primaryKey(),
    reportId: uuid("report_id")
      .notNull()
      .references(() => reports.id),
    words: sealedText("words").notNull(),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [index("additions_report").on(t.reportId, t.createdAt)],
);
