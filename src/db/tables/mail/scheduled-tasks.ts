import { sql } from "drizzle-orm";
import { index, text } from "drizzle-orm/pg-core";
import { z } from "zod";
import { at } from "../../columns.ts";
import { sealedJson } from "../../sealed.ts";
import { handedOut, leftOut, row, until, table } from "../../table.ts";
import { withoutNumbers, kindOfKey, deleted, erasing, whenOwed } from "../held.ts";

/** What is to happen at a time: handed to the inbox when due. */
export const scheduledTasks = table(
  "scheduled_tasks",
  {
    key: text("key").primaryKey(),
    lane: text("lane").notNull(),
    dueAt: at("due_at").notNull(),
    event: sealedJson("event", z.unknown()).notNull(),
    /** When that was decided: by a clock that ran ahead, if it has not come yet. */
    plannedAt: at("planned_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: until("it is due"),
    sealedBy: ["key"],
    person: {
      section: "planned_for_you",
      rowsOf: (_, userId) => sql`lane = ${String(userId)}
or lane = 'system' and event @> ${erasing(userId)}::jsonb`,
      dated: sql`(event ->> 'askedAt')::timestamptz`,
      whenForgotten: deleted,
      isTrace: true,
    },
    columns: {
      key: handedOut("about", row, { read: kindOfKey }),
      lane: handedOut("telegram_id", row),
      dueAt: handedOut("due_at", row),
      event: handedOut("event", row, { read: withoutNumbers }),
      plannedAt: leftOut(whenOwed, row),
    },
  },
  (t) => [index("scheduled_tasks_due").on(t.dueAt), index("scheduled_tasks_lane").on(t.lane)],
);
