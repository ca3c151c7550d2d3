import { sql } from "drizzle-orm";
import { boolean } from "drizzle-orm/pg-core";
import { Alarm } from "../../../domain/control/health.ts";
import { at, word } from "../../columns.ts";
import { row, until, table } from "../../table.ts";

/** What is not well, until it is well again. */
export const alarms = table(
  "alarms",
  {
    kind: word("kind", Alarm).primaryKey(),
    noticedAt: at("noticed_at")
      .notNull()
      .default(sql`app_now()`),
    /** The admins know. */
    told: boolean("told").notNull().default(false),
  },
  {
    keptFor: until("it is well again"),
    nobody: "What was not well with the bot, and whether the admins know.",
    columns: {
      kind: row,
      noticedAt: row,
      told: row,
    },
  },
);
