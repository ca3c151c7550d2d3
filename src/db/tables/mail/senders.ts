import { integer, text } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { row, table, until } from "../../table.ts";

/**
 * The processes of the bot, each of which sends. One that gave no sign of life for as long as it said
 * is taken for gone, whatever its session looks like: its host may be.
 */
export const senders = table(
  "senders",
  {
    owner: integer("owner").primaryKey(),
    seenAt: at("seen_at").notNull(),
    /** Host, number and version of the process. */
    name: text("name").notNull().default("?"),
    /** For how long it is there without a sign of life; 0: it is gone. */
    goodForMs: integer("good_for_ms").notNull().default(10_000),
    /** When something was last sent by it, and when it last finished what came in. */
    sentAt: at("sent_at"),
    workedAt: at("worked_at"),
  },
  {
    keptFor: until("the process ends, or is taken for gone"),
    nobody: "Which processes send.",
    columns: {
      owner: row,
      seenAt: row,
      name: row,
      goodForMs: row,
      sentAt: row,
      workedAt: row,
    },
  },
);
