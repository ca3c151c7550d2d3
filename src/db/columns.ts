// Columns by what they hold, such as moments and ids. Used by the tables, and by what reads their rows.
import { bigint, customType, timestamp, type PgColumn } from "drizzle-orm/pg-core";
import type { z } from "zod";

/** A moment, with its time zone. */
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** Telegram's ids pass 32 bits and stay within what a double holds exactly. */
export const telegramId = (name: string) => bigint(name, { mode: "number" });

/** A Telegram id that `schema` tells from others: a chat's, say. */
export function chatNumber<S extends z.ZodType<number>>(name: string, schema: S) {
  return customType<{ data: z.output<S>; driverData: string | number }>({
    dataType: () => "bigint",
    fromDriver: (value) => schema.parse(Number(value)),
  })(name);
}

/** The id of a row of ours. */
export function rowId<S extends z.ZodType<string>>(name: string, schema: S) {
  return customType<{ data: z.output<S>; driverData: string }>({
    dataType: () => "uuid",
    fromDriver: (value) => schema.parse(value),
  })(name);
}

/** One of a closed list of words. */
export function word<S extends z.ZodType<string>>(name: string, schema: S) {
  return customType<{ data: z.output<S>; driverData: string }>({
    dataType: () => "text",
    fromDriver: (value) => schema.parse(value),
  })(name);
}

/** One of a closed list of whole numbers. */
export function figure<S extends z.ZodType<number>>(name: string, schema: S) {
  return customType<{ data: z.output<S>; driverData: string | number }>({
    dataType: () => "integer",
    fromDriver: (value) => schema.parse(Number(value)),
  })(name);
}

/** JSON that holds nothing of a person. */
export function json<S extends z.ZodType>(name: string, schema: S) {
  return customType<{ data: z.output<S>; driverData: unknown }>({
    dataType: () => "jsonb",
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => schema.parse(typeof value === "string" ? JSON.parse(value) : value),
  })(name);
}

/** Whether a null is kept as JSON's, where there may be none of the database's. */
export function keepsNull(column: PgColumn): boolean {
  return column.notNull && column.getSQLType() === "jsonb";
}
