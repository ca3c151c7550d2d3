// Columns sealed with a key that the database has not. Declared by tables, used by record.ts and values.ts.
import { customType } from "drizzle-orm/pg-core";
import { z } from "zod";

/*
 * Such a column identifies a person, or holds what one wrote. `values.ts` seals it and `record.ts` opens
 * it; a query built without these two fails at once.
 */

/** Which value of which row is sealed; what belongs to one row must not open in another. */
export type Place = { table: string; column: string; row: string };

/** How values are kept from whoever has no more than the database. */
export type Seal = {
  close: (plain: string, at: Place) => string;
  open: (stored: string, at: Place) => string;
  /** JSON, as text that is JSON again. */
  closeJson: (plain: string, at: Place) => string;
  openJson: (stored: unknown, at: Place) => unknown;
  /** A Telegram id as it is stored: the same for the same one, since people are looked for by it. */
  mark: (userId: number) => number;
  unmark: (stored: number) => number;
};

const asItIs: Seal = {
  close: (plain) => plain,
  open: (stored) => stored,
  closeJson: (plain) => plain,
  openJson: (stored) => stored,
  mark: (userId) => userId,
  unmark: (stored) => stored,
};

let current = asItIs;

export function seal(): Seal {
  return current;
}

/** Sets how values are sealed from now on; until then they are kept as they are. */
export function sealWith(next: Seal | undefined): void {
  current = next ?? asItIs;
}

/** What a sealed column keeps, and how it is read. */
export type Sealed = { as: "text" | "json" | "user_id"; schema: z.ZodType };

const sealedBuilders = new WeakMap<object, Sealed>();

/** How a column that is being declared is sealed; undefined: it is not. */
export function sealedAs(builder: object): Sealed | undefined {
  return sealedBuilders.get(builder);
}

function bypassed(): never {
  throw new Error("A sealed column is read and written through record.ts");
}

function declared<B extends object>(builder: B, sealed: Sealed): B {
  sealedBuilders.set(builder, sealed);
  return builder;
}

/** A text of a person's. */
export function sealedText(name: string, schema: z.ZodType<string> = z.string()) {
  const column = customType<{ data: string; driverData: string }>({
    dataType: () => "text",
    toDriver: bypassed,
    fromDriver: bypassed,
  });
  return declared(column(name), { as: "text", schema });
}

/** Who a person is, by their Telegram id, or by that of the private chat with them. */
export function sealedUserId<S extends z.ZodType<number>>(name: string, schema: S) {
  const column = customType<{ data: z.output<S>; driverData: string }>({
    dataType: () => "bigint",
    toDriver: bypassed,
    fromDriver: bypassed,
  });
  return declared(column(name), { as: "user_id", schema });
}

/** JSON that may hold who a person is or what they wrote. */
export function sealedJson<S extends z.ZodType>(name: string, schema: S) {
  const column = customType<{ data: z.output<S>; driverData: string }>({
    dataType: () => "jsonb",
    toDriver: bypassed,
    fromDriver: bypassed,
  });
  return declared(column(name), { as: "json", schema });
}
