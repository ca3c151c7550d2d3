import { sql } from "drizzle-orm";
import { index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { row, table, until } from "../../table.ts";

/** With what is sealed what belongs to a person, a report, a case, a hold or the house; each under a master key. */
export const dataKeys = table(
  "data_keys",
  {
    id: text("id").primaryKey(),
    /** `p:` and a person's mark, `r:` a report's id, `c:` a case's, `h:` a hold's, or `house`. */
    owner: text("owner").notNull(),
    /** The name of the master key that wraps it. */
    master: text("master").notNull(),
    wrapped: text("wrapped").notNull(),
    /** Of a person: their Telegram id, sealed with this very key. */
    holder: text("holder"),
    /** Since when nothing more is sealed with it, as its person asked to be forgotten. */
    retiredAt: at("retired_at"),
  },
  {
    keptFor: until("what it seals is erased"),
    nobody: "Keys; whose they are is a keyed number, or stands sealed.",
    columns: { id: row, owner: row, master: row, wrapped: row, holder: row, retiredAt: row },
  },
  (t) => [
    uniqueIndex("data_keys_one_an_owner")
      .on(t.owner)
      .where(sql`retired_at is null`),
    index("data_keys_owner").on(t.owner),
    index("data_keys_master").on(t.master),
  ],
);
