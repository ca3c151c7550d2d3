import { sql } from "drizzle-orm";
import { bigint, customType, index, text } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { row, table, until } from "../../table.ts";

const numberRanges = customType<{ data: string }>({ dataType: () => "int8multirange" });

/**
 * The hash chain over the audit events, in the order in which they were sealed: a row seals those that
 * were found at once.
 */
export const auditSeals = table(
  "audit_seals",
  {
    /** Where its first event stands in the chain, from 1. Two can't go on from the same place. */
    first: bigint("first", { mode: "number" }).primaryKey(),
    /** Where its last one does. */
    position: bigint("position", { mode: "number" }).notNull(),
    /** The ids of its events. */
    events: numberRanges("events").notNull(),
    hash: text("hash").notNull(),
    /** That of the seal before, and when that one was made: of the first that is kept, nothing else tells. */
    previousHash: text("previous_hash").notNull(),
    previousAt: at("previous_at"),
    /** Of all above but the events, under a key that the database has not. */
    mac: text("mac").notNull(),
    /** Up to which event all were sealed for good when it was made. */
    settled: bigint("settled", { mode: "number" }).notNull(),
    sealedAt: at("sealed_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: until(
      "five years are over since all before it was sealed; the sweep takes whole seals",
    ),
    nobody: "Check sums of the audit trail.",
    columns: {
      first: row,
      position: row,
      events: row,
      hash: row,
      previousHash: row,
      previousAt: row,
      mac: row,
      settled: row,
      sealedAt: row,
    },
  },
  () => [index("audit_seals_newest_event").on(sql`upper(events)`)],
);
