import { bigint, customType, timestamp } from "drizzle-orm/pg-core";
import type { z } from "zod";

/** A moment, with its time zone. */
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** Telegram's ids pass 32 bits and stay within what a double holds exactly. */
export const telegramId = (name: string) => bigint(name, { mode: "number" });

/** A Telegram id that `schema` tells from others: a chat's, say. */
export function chatNumber<T extends number>(name: string, schema: z.ZodType<T>) {
  return customType<{ data: T; driverData: string | number }>({
    dataType: () => "bigint",
    fromDriver: (value) => schema.parse(Number(value)),
  })(name);
}

/** The id of a row of ours. */
export function rowId<T extends string>(name: string, schema: z.ZodType<T>) {
  return customType<{ data: T; driverData: string }>({
    dataType: () => "uuid",
    fromDriver: (value) => schema.parse(value),
  })(name);
}

/** One of a closed list of words. */
export function word<T extends string>(name: string, schema: z.ZodType<T>) {
  return customType<{ data: T; driverData: string }>({
    dataType: () => "text",
    fromDriver: (value) => schema.parse(value),
  })(name);
}

/** JSON that holds nothing of a person. */
export function json<T>(name: string, schema: z.ZodType<T>) {
  return customType<{ data: T; driverData: unknown }>({
    dataType: () => "jsonb",
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => schema.parse(typeof value === "string" ? JSON.parse(value) : value),
  })(name);
}
