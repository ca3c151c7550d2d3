import { sql } from "drizzle-orm";
import { boolean, check, index, integer, text } from "drizzle-orm/pg-core";
import { ReportDraftId, StaffId } from "../../../domain/ids.ts";
import { DraftStatus } from "../../../domain/transparency/draft.ts";
import { at, rowId, word } from "../../columns.ts";
import { dayMs } from "../held.ts";
import { keptForMs, row, table } from "../../table.ts";
import { staff } from "../staff/staff.ts";

/** A report as it was counted, until a second admin agrees that it is published. */
export const reportDrafts = table(
  "report_drafts",
  {
    id: rowId("id", ReportDraftId).primaryKey(),
    period: text("period").notNull(),
    /** The number of the report in whose place it is to come. */
    corrects: integer("corrects"),
    /** Whether legal requests and removal orders are told to the last one. */
    isExact: boolean("is_exact").notNull(),
    json: text("json").notNull(),
    /** In which it is told in the channel. */
    language: text("language").notNull(),
    status: word("status", DraftStatus).notNull().default("drafted"),
    askedBy: rowId("asked_by", StaffId)
      .notNull()
      .references(() => staff.id),
    expiresAt: at("expires_at").notNull(),
  },
  {
    keptFor: keptForMs(30 * dayMs, { since: sql`expires_at` }),
    nobody: "Numbers of a quarter, and which admin counted them.",
    columns: {
      id: row,
      period: row,
      corrects: row,
      isExact: row,
      json: row,
      language: row,
      status: row,
      askedBy: row,
      expiresAt: row,
    },
  },
  (t) => [
    index("report_drafts_expires").on(t.expiresAt),
    check(
      "report_drafts_status",
      sql`status in ('drafted', 'asked', 'dropped', 'refused', 'published')`,
    ),
  ],
);
