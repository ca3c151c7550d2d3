import { bigint, timestamp } from "drizzle-orm/pg-core";

/** A moment, with its time zone. */
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** Telegram's ids pass 32 bits and stay within what a double holds exactly. */
export const telegramId = (name: string) => bigint(name, { mode: "number" });
