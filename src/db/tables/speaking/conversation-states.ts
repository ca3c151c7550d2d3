import { sql } from "drizzle-orm";
import { index, text } from "drizzle-orm/pg-core";
import { z } from "zod";
import { at } from "../../columns.ts";
import { sealedJson } from "../../sealed.ts";
import { handedOut, keptBy, row, table } from "../../table.ts";
import { withoutNumbers, deleted } from "../held.ts";

/** The conversations plugin's replay log; worthless without the draft, and dropped with it. */
export const conversationStates = table(
  "conversation_states",
  {
    key: text("key").primaryKey(),
    state: sealedJson("state", z.unknown()).notNull(),
    updatedAt: at("updated_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: keptBy("drafts", { since: sql`updated_at` }),
    sealedBy: ["key"],
    person: {
      section: "progress_of_questions",
      rowsOf: (_, userId) => sql`key = ${String(userId)}`,
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
