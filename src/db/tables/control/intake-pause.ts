import { sql } from "drizzle-orm";
import { boolean, check } from "drizzle-orm/pg-core";
import { StaffId } from "../../../domain/ids.ts";
import { at, rowId } from "../../columns.ts";
import { sealedText } from "../../sealed.ts";
import { row, until, table } from "../../table.ts";
import { staff } from "../staff/staff.ts";

/** While there is a row, only reports of the gravest categories are taken. */
export const intakePause = table(
  "intake_pause",
  {
    single: boolean("single").primaryKey().default(true),
    /** What an admin tells reporters, as written. */
    reason: sealedText("reason").notNull(),
    pausedBy: rowId("paused_by", StaffId)
      .notNull()
      .references(() => staff.id),
    pausedAt: at("paused_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: until("all reports are taken again"),
    sealedBy: ["single"],
    nobody: "Why only the gravest are taken just now, and who of the admins said so.",
    columns: {
      single: row,
      reason: row,
      pausedBy: row,
      pausedAt: row,
    },
  },
  () => [check("intake_pause_single", sql`single`)],
);
