import { sql } from "drizzle-orm";
import { check, index, integer, text } from "drizzle-orm/pg-core";
import { StaffId } from "../../../domain/ids.ts";
import { at, rowId } from "../../columns.ts";
import { always, row, table } from "../../table.ts";
import { staff } from "../staff/staff.ts";

/** What was told to the public of a period, as it was signed. Insert-only: a trigger refuses the rest. */
export const publishedReports = table(
  "published_reports",
  {
    nr: integer("nr").primaryKey(),
    /** Such as 2026-Q3. */
    period: text("period").notNull(),
    /** The number of the report in whose place it comes. */
    corrects: integer("corrects"),
    /** Byte for byte what was signed. */
    json: text("json").notNull(),
    digest: text("digest").notNull(),
    /** The digest of the report before. */
    previous: text("previous").notNull(),
    signature: text("signature").notNull(),
    publicKey: text("public_key").notNull(),
    draftedBy: rowId("drafted_by", StaffId)
      .notNull()
      .references(() => staff.id),
    agreedBy: rowId("agreed_by", StaffId)
      .notNull()
      .references(() => staff.id),
    publishedAt: at("published_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: always("What was told to the public can be read again, and names nobody."),
    nobody: "Numbers of a quarter, small ones as ranges, and which two admins published them.",
    columns: {
      nr: row,
      period: row,
      corrects: row,
      json: row,
      digest: row,
      previous: row,
      signature: row,
      publicKey: row,
      draftedBy: row,
      agreedBy: row,
      publishedAt: row,
    },
  },
  (t) => [
    index("published_reports_period").on(t.period, t.nr),
    check("published_reports_by_two", sql`drafted_by <> agreed_by`),
    check("published_reports_chain", sql`nr > 0 and (corrects is null or corrects < nr)`),
  ],
);
