import { customType } from "drizzle-orm/pg-core";

/**
 * Columns with what identifies a person or was written by one. They are all declared
 * through this module, so that encryption at rest has one place to live in.
 */
export const sealedText = customType<{ data: string; driverData: string }>({
  dataType: () => "text",
});

export const sealedUserId = customType<{ data: number; driverData: string }>({
  dataType: () => "bigint",
  fromDriver: (value) => Number(value),
});

/** jsonb takes neither NUL nor half a surrogate pair; a forged press can carry them. */
function storable(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(/[\0\p{Surrogate}]/gu, "\uFFFD") : value;
}

/** JSON of any shape; the reader decodes it with a schema of its own. */
export const sealedJson = customType<{ data: unknown; driverData: string }>({
  dataType: () => "jsonb",
  toDriver: (value) => JSON.stringify(value, storable),
  fromDriver: (value) => (typeof value === "string" ? JSON.parse(value) : value),
});
