import { sql } from "drizzle-orm";
import { index, text } from "drizzle-orm/pg-core";
import { OwnHelpLineId, StaffId } from "../../../domain/ids.ts";
import { OneHelpKind, OwnHelpState, OwnSources } from "../../../domain/wording/own-help-line.ts";
import { at, json, rowId, word } from "../../columns.ts";
import { always, row, table } from "../../table.ts";
import { staff } from "../staff/staff.ts";

/** Help lines that the team adds for its country. */
export const ownHelpLines = table(
  "own_help_lines",
  {
    id: rowId("id", OwnHelpLineId).primaryKey(),
    kind: word("kind", OneHelpKind).notNull(),
    country: text("country").notNull(),
    name: text("name").notNull(),
    number: text("number").notNull(),
    sources: json("sources", OwnSources).notNull(),
    readOn: text("read_on").notNull(),
    state: word("state", OwnHelpState).notNull().default("drafted"),
    changedBy: rowId("changed_by", StaffId)
      .notNull()
      .references(() => staff.id),
    changedAt: at("changed_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: always("One that was taken away can be put back."),
    nobody: "Numbers of help lines, and which admin added them.",
    columns: {
      id: row,
      kind: row,
      country: row,
      name: row,
      number: row,
      sources: row,
      readOn: row,
      state: row,
      changedBy: row,
      changedAt: row,
    },
  },
  (t) => [index("own_help_lines_state").on(t.state)],
);
