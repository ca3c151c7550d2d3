import { sql } from "drizzle-orm";
import { doublePrecision, index, text } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { markIn } from "../../sealed.ts";
import { handedOut, keptForMs, leftOut, row, table } from "../../table.ts";
import { dayMs, deleted } from "../held.ts";

/** Chats that Telegram asked to leave alone, and token buckets of what is raised in a queue. */
export const pacingBuckets = table(
  "pacing_buckets",
  {
    key: text("key").primaryKey(),
    tokens: doublePrecision("tokens").notNull(),
    /** Of a chat: since when it is left alone. */
    refilledAt: at("refilled_at").notNull(),
    parkedUntil: at("parked_until"),
  },
  {
    keptFor: keptForMs(dayMs, { since: sql`parked_until` }),
    person: {
      section: "pace_of_messages_to_you",
      rowsOf: (_, userId) => sql`key = ${`chat:${markIn(userId)}`}`,
      whenForgotten: deleted,
      isTrace: true,
    },
    columns: {
      key: leftOut("a keyed number in place of your Telegram id", row),
      tokens: handedOut("messages_at_once", row),
      refilledAt: handedOut("counted_at", row),
      parkedUntil: handedOut("waits_until", row),
    },
  },
  (t) => [
    index("pacing_buckets_parked")
      .on(t.parkedUntil)
      .where(sql`parked_until is not null`),
  ],
);
