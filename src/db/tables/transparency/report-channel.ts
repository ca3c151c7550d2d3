import { sql } from "drizzle-orm";
import { boolean, check } from "drizzle-orm/pg-core";
import { ChatId, StaffId } from "../../../domain/ids.ts";
import { at, chatNumber, rowId } from "../../columns.ts";
import { row, table, until } from "../../table.ts";
import { staff } from "../staff/staff.ts";

/** The channel in which reports are published. */
export const reportChannel = table(
  "report_channel",
  {
    single: boolean("single").primaryKey().default(true),
    chatId: chatNumber("chat_id", ChatId).notNull(),
    setBy: rowId("set_by", StaffId)
      .notNull()
      .references(() => staff.id),
    setAt: at("set_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: until("another one is named"),
    nobody: "A channel of the operator's, and which admin named it.",
    columns: { single: row, chatId: row, setBy: row, setAt: row },
  },
  () => [check("report_channel_single", sql`single`)],
);
