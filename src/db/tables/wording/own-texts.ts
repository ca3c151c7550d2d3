import { sql } from "drizzle-orm";
import { integer, primaryKey, text } from "drizzle-orm/pg-core";
import { StaffId } from "../../../domain/ids.ts";
import { OneLanguage } from "../../../domain/speaking/languages.ts";
import { OwnPlace } from "../../../domain/wording/own-text.ts";
import { at, rowId, word } from "../../columns.ts";
import { row, table, until } from "../../table.ts";
import { staff } from "../staff/staff.ts";

/** What the team says to reporters in its own words, one row a place and language. */
export const ownTexts = table(
  "own_texts",
  {
    place: word("place", OwnPlace).notNull(),
    language: word("language", OneLanguage).notNull(),
    /** Everybody reads it, so it is as open as our own texts. Null: there is none. */
    words: text("words"),
    /** What held before the last change, to which an undo goes back. */
    previous: text("previous"),
    /** What an admin wrote and nobody uses yet. */
    draft: text("draft"),
    /** Counts what was written and changed; a button is good for the one for which it was drawn. */
    version: integer("version").notNull().default(1),
    changedBy: rowId("changed_by", StaffId)
      .notNull()
      .references(() => staff.id),
    changedAt: at("changed_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: until("it is written otherwise"),
    nobody: "What the team says to everybody, and which admin wrote it.",
    columns: {
      place: row,
      language: row,
      words: row,
      previous: row,
      draft: row,
      version: row,
      changedBy: row,
      changedAt: row,
    },
  },
  (t) => [primaryKey({ columns: [t.place, t.language] })],
);
