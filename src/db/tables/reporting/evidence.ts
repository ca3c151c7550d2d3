import { sql } from "drizzle-orm";
import { text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ReportId } from "../../../domain/ids.ts";
import { at, telegramId, rowId } from "../../columns.ts";
import { sealedText, ofReport } from "../../sealed.ts";
import { handedOut, leftOut, row, table, withWords } from "../../table.ts";
import { ownNumber } from "../held.ts";
import { reports, reportsOf } from "./reports.ts";

/** What is left of files that reporters sent which the bot deletes: references, never the files. */
export const evidence = table(
  "evidence",
  {
    id: uuid("id").primaryKey(),
    reportId: rowId("report_id", ReportId)
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
  {
    keptFor: withWords("report", "report_id"),
    sealedBy: ["id"],
    sealedUnder: ofReport("reportId"),
    person: {
      section: "files_that_were_deleted",
      rowsOf: (_, userId) => sql`report_id in ${reportsOf(userId)}`,
      // What is left belongs to the case, but for where it stood in their chat.
      whenForgotten: { kind: "cleared" },
    },
    columns: {
      id: leftOut(ownNumber, row),
      reportId: handedOut("report_number", row),
      fileUniqueId: handedOut("number_that_telegram_gave_the_file", row),
      origin: handedOut("forwarded_from", row),
      messageId: handedOut("message_number", row, { forgotten: sql`null` }),
      notDeletedAt: handedOut("could_not_be_deleted_at", row),
      sentAt: handedOut("sent_at", row),
    },
  },
  (t) => [uniqueIndex("evidence_one_a_file_and_report").on(t.reportId, t.fileUniqueId)],
);
