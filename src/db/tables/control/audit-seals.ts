import { sql } from "drizzle-orm";
import { bigint, text, uniqueIndex } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { always, row, table } from "../../table.ts";
import { auditEvents } from "./audit-events.ts";

/** The hash chain over the audit events, in the order in which they were sealed. */
export const auditSeals = table(
  "audit_seals",
  {
    position: bigint("position", { mode: "number" }).primaryKey(),
    eventId: bigint("event_id", { mode: "number" })
      .notNull()
      .references(() => auditEvents.id),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
    sealedAt: at("sealed_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: always("What has happened has to be provable."),
    nobody: "Check sums of the audit trail.",
    columns: {
      position: row,
      eventId: row,
      previousHash: row,
      hash: row,
      sealedAt: row,
    },
  },
  (t) => [
    uniqueIndex("audit_seals_event_id_key").on(t.eventId),
    uniqueIndex("audit_seals_previous_hash_key").on(t.previousHash),
  ],
);
