import { integer } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { row, table, until } from "../../table.ts";

/** The processes that send. One that is not seen for long is taken for gone, whatever its session says. */
export const senders = table(
  "senders",
  {
    owner: integer("owner").primaryKey(),
    seenAt: at("seen_at").notNull(),
  },
  {
    keptFor: until("the process ends, or is taken for gone"),
    nobody: "Which processes send.",
    columns: { owner: row, seenAt: row },
  },
);
