import { sql } from "drizzle-orm";
import { boolean, check } from "drizzle-orm/pg-core";
import { telegramId } from "../../columns.ts";
import { always, row, table } from "../../table.ts";

/** Whose database it is: another bot's updates have numbers of their own, which may be taken for known. */
export const boundBot = table(
  "bound_bot",
  {
    single: boolean("single").primaryKey().default(true),
    botId: telegramId("bot_id").notNull(),
  },
  {
    keptFor: always("It is one line."),
    nobody: "The bot itself.",
    columns: { single: row, botId: row },
  },
  () => [check("bound_bot_single", sql`single`)],
);
