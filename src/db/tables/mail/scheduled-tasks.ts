import { sql } from "drizzle-orm";
import { index } from "drizzle-orm/pg-core";
import { z } from "zod";
import { at } from "../../columns.ts";
import { sealedJsonOfSomebody, sealedKey, sealedLane, sealedMark } from "../../sealed.ts";
import { same } from "../../values.ts";
import { handedOut, leftOut, row, until, table } from "../../table.ts";
import { withoutNumbers, kindOfKey, deleted, whenOwed } from "../held.ts";

/** What is to happen at a time: handed to the inbox when due. */
export const scheduledTasks = table(
  "scheduled_tasks",
  {
    key: sealedKey("key").primaryKey(),
    lane: sealedLane("lane").notNull(),
    dueAt: at("due_at").notNull(),
    event: sealedJsonOfSomebody("event", z.unknown()).notNull(),
    /** When that was decided: by a clock that ran ahead, if it has not come yet. */
    plannedAt: at("planned_at")
      .notNull()
      .default(sql`app_now()`),
    /** Whose traces are to be erased, and when they asked for it. */
    about: sealedMark("about"),
    askedAt: at("asked_at"),
  },
  {
    keptFor: until("it is due"),
    sealedBy: ["key"],
    person: {
      section: "planned_for_you",
      rowsOf: (t, userId) => sql`${same(t.lane, String(userId))} or ${same(t.about, userId)}`,
      dated: sql`asked_at`,
      whenForgotten: deleted,
      isTrace: true,
    },
    columns: {
      key: handedOut("about", row, { read: kindOfKey }),
      lane: handedOut("telegram_id", row),
      dueAt: handedOut("due_at", row),
      event: handedOut("event", row, { read: withoutNumbers }),
      plannedAt: leftOut(whenOwed, row),
      about: leftOut("a keyed number in place of your Telegram id", row),
      askedAt: handedOut("you_asked_to_be_forgotten_at", row),
    },
  },
  (t) => [
    index("scheduled_tasks_due").on(t.dueAt),
    index("scheduled_tasks_lane").on(t.lane),
    index("scheduled_tasks_about")
      .on(t.about)
      .where(sql`about is not null`),
  ],
);
