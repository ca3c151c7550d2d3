import { sql } from "drizzle-orm";
import { index, integer, text } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { keptForMs, row, table } from "../../table.ts";
import { dayMs } from "../held.ts";

/** The way of each receipt to the root that was published, made once with the tree of its day. */
export const receiptProofs = table(
  "receipt_proofs",
  {
    /** Of a report's code and its salt: without the salt it leads to no report. */
    leaf: text("leaf").primaryKey(),
    place: integer("place").notNull(),
    /** The hashes beside the way, from the leaf on, without anything between them. */
    path: text("path").notNull(),
    root: text("root").notNull(),
    madeAt: at("made_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: keptForMs(365 * dayMs, { since: sql`made_at` }),
    nobody: "Hashes. Whose report one is of only they can tell who have its salt.",
    columns: { leaf: row, place: row, path: row, root: row, madeAt: row },
  },
  (t) => [index("receipt_proofs_made").on(t.madeAt)],
);
