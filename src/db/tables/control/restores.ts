import { sql } from "drizzle-orm";
import { boolean, check } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { always, row, table } from "../../table.ts";

/** Of which backup this database is; and since when messages go out again, as an admin said so. */
export const restores = table(
  "restores",
  {
    single: boolean("single").primaryKey().default(true),
    /** When the backup was made. */
    madeAt: at("made_at").notNull(),
    restoredAt: at("restored_at")
      .notNull()
      .default(sql`app_now()`),
    /** Null: nothing goes to anybody but the operator's admins. */
    releasedAt: at("released_at"),
  },
  {
    keptFor: always("It is one line."),
    nobody: "When the backup was made that this database comes from.",
    columns: { single: row, madeAt: row, restoredAt: row, releasedAt: row },
  },
  () => [check("restores_single", sql`single`)],
);
