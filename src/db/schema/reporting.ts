import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { at, telegramId } from "../columns.ts";
import { sealedJson, sealedText, sealedUserId } from "../sealed.ts";

export const reporters = pgTable(
  "reporters",
  {
    id: uuid("id").primaryKey(),
    /** Null once the person asked to be forgotten. */
    telegramUserId: sealedUserId("telegram_user_id"),
    /** False after the person blocked the bot: notices stop, cases go on. */
    reachable: boolean("reachable").notNull().default(true),
    /** How many submissions they have left; null: they never submitted any. */
    allowance: jsonb("allowance"),
    /** Since when they are a trusted flagger, whose reports come first. */
    trustedAt: at("trusted_at"),
    /** Which step was taken because many of their reports were wrong, and since when. */
    measure: jsonb("measure"),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [uniqueIndex("reporters_telegram_user_id_key").on(t.telegramUserId)],
);
