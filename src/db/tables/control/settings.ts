import { sql } from "drizzle-orm";
import { integer, text } from "drizzle-orm/pg-core";
import { z } from "zod";
import { StaffId } from "../../../domain/ids.ts";
import { at, rowId, json } from "../../columns.ts";
import { row, until, table } from "../../table.ts";
import { staff } from "../staff/staff.ts";

/** What admins set differently from how it is at first, one row a setting. */
export const settings = table(
  "settings",
  {
    key: text("key").primaryKey(),
    value: json("value", z.unknown()).notNull(),
    /** What held before the last change, to which an undo goes back. */
    previous: json("previous", z.unknown()).notNull(),
    /** Counts changes; a button is good for the one for which it was drawn. */
    version: integer("version").notNull().default(1),
    changedBy: rowId("changed_by", StaffId)
      .notNull()
      .references(() => staff.id),
    changedAt: at("changed_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: until("it is set otherwise"),
    nobody: "What admins set, and who of them.",
    columns: {
      key: row,
      value: row,
      previous: row,
      version: row,
      changedBy: row,
      changedAt: row,
    },
  },
);
