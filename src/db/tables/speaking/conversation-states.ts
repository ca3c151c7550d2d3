import { sql } from "drizzle-orm";
import { index } from "drizzle-orm/pg-core";
import { z } from "zod";
import { at } from "../../columns.ts";
import { sealedJson, sealedLane, ofPerson } from "../../sealed.ts";
import { same } from "../../values.ts";
import { handedOut, keptBy, row, table } from "../../table.ts";
import { withoutNumbers, deleted } from "../held.ts";

/** The conversations plugin's replay log; worthless without the draft, and dropped with it. */
export const conversationStates = table(
  "conversation_states",
  {
    key: sealedLane("key").primaryKey(),
    state: sealedJson("state", z.unknown()).notNull(),
    updatedAt: at("updated_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: keptBy("drafts", { since: sql`updated_at` }),
    sealedBy: ["key"],
    sealedUnder: ofPerson("key"),
    person: {
      section: "progress_of_questions",
      rowsOf: (t, userId) => same(t.key, String(userId)),
      whenForgotten: deleted,
    },
    columns: {
      key: handedOut("telegram_id", row),
      state: handedOut("progress", row, { read: withoutNumbers }),
      updatedAt: handedOut("changed_at", row),
    },
  },
  (t) => [index("conversation_states_age").on(t.updatedAt)],
);
