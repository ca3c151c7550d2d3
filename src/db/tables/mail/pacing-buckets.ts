import { sql } from "drizzle-orm";
import { doublePrecision, text } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { always, handedOut, row, table } from "../../table.ts";
import { deleted } from "../held.ts";

/** Token buckets of what Telegram lets us send, by chat and in all; parked after its 'retry after'. */
export const pacingBuckets = table(
  "pacing_buckets",
  {
    key: text("key").primaryKey(),
    tokens: doublePrecision("tokens").notNull(),
    refilledAt: at("refilled_at").notNull(),
    parkedUntil: at("parked_until"),
  },
  {
    keptFor: always("It is one line a chat."),
    person: {
      section: "pace_of_messages_to_you",
      rowsOf: (_, userId) => sql`key = ${`chat:${userId}`}`,
      whenForgotten: deleted,
      isTrace: true,
    },
    columns: {
      key: handedOut("telegram_id", row),
      tokens: handedOut("messages_at_once", row),
      refilledAt: handedOut("counted_at", row),
      parkedUntil: handedOut("waits_until", row),
    },
  },
);
