import { sql } from "drizzle-orm";
import { bigint, check, index, integer, uniqueIndex } from "drizzle-orm/pg-core";
import { z } from "zod";
import { at, telegramId } from "../../columns.ts";
import {
  ownerBehind,
  sealedJsonOfSomebody,
  sealedKey,
  sealedLane,
  sealedMark,
} from "../../sealed.ts";
import { same } from "../../values.ts";
import { handedOut, keptBy, leftOut, row, until, table } from "../../table.ts";
import { countsAll, withoutNumbers, kindOfKey } from "../held.ts";

/** What came in and is not yet done; an update's id outlives its body so that a repeat is known. */
export const inbox = table(
  "inbox",
  {
    arrival: bigint("arrival", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    updateId: telegramId("update_id"),
    internalKey: sealedKey("internal_key"),
    lane: sealedLane("lane").notNull(),
    body: sealedJsonOfSomebody("body", z.unknown()),
    /** Who sent it in a group, or whom something of our own is about. */
    about: sealedMark("about"),
    /** When somebody asked to be forgotten whose traces are still to be erased. */
    askedAt: at("asked_at"),
    receivedAt: at("received_at")
      .notNull()
      .default(sql`app_now()`),
    /** In whose order lanes are worked off: when it came, less the head start of what can't wait. */
    turnAt: at("turn_at")
      .notNull()
      .default(sql`app_now()`),
    attempts: integer("attempts").notNull().default(0),
    notBefore: at("not_before"),
    doneAt: at("done_at"),
    deadAt: at("dead_at"),
  },
  {
    keptFor: [
      keptBy("updates", { since: sql`done_at` }),
      keptBy("dead_letters", { since: sql`dead_at` }),
    ],
    sealedBy: ["updateId", "internalKey"],
    // An event of ours goes to somebody's lane from others', too, where their key may be another by now.
    sealedUnder: (known) =>
      known("updateId") === undefined ? "house" : ownerBehind(String(known("lane"))),
    person: {
      section: "messages_from_you",
      // What they sent in a group lies in its lane, and stays there when it could not be handled.
      rowsOf: (t, userId) => sql`${same(t.lane, String(userId))}
or ${same(t.about, userId)} and (lane = 'system' or dead_at is not null)`,
      dated: sql`coalesce(asked_at, received_at)`,
      // The number of an update stays for a week, so that one that comes twice is known.
      whenForgotten: {
        kind: "cleared",

        only: sql`done_at is not null or dead_at is not null`,
      },
      isTrace: true,
    },
    columns: {
      arrival: leftOut(countsAll, row),
      updateId: leftOut(countsAll, row),
      internalKey: handedOut("about", row, { read: kindOfKey }),
      lane: handedOut("telegram_id", row, { forgotten: sql`'forgotten'` }),
      body: handedOut("content", until("it was handled"), {
        read: withoutNumbers,
        forgotten: sql`null`,
      }),
      about: leftOut("a keyed number in place of your Telegram id", row, { forgotten: sql`null` }),
      askedAt: handedOut("you_asked_to_be_forgotten_at", row),
      receivedAt: handedOut("received_at", row),
      turnAt: leftOut("When it came, less a time that is the same for all of its kind.", row),
      attempts: handedOut("attempts", row),
      notBefore: handedOut("not_before", row),
      doneAt: handedOut("done_at", row),
      deadAt: handedOut("set_aside_at", row),
    },
  },
  (t) => [
    uniqueIndex("inbox_update_id_key").on(t.updateId),
    uniqueIndex("inbox_internal_key_key").on(t.internalKey),
    index("inbox_pending")
      .on(t.lane, t.arrival)
      .where(sql`done_at is null and dead_at is null`),
    // Its condition keeps it from lookups by lane: those would read all that waits by it.
    index("inbox_turn")
      .on(t.turnAt, t.arrival)
      .where(sql`done_at is null and dead_at is null and turn_at > '-infinity'`),
    index("inbox_lane").on(t.lane),
    index("inbox_about")
      .on(t.about)
      .where(sql`about is not null`),
    index("inbox_dead")
      .on(t.arrival)
      .where(sql`dead_at is not null`),
    index("inbox_dead_since")
      .on(t.deadAt)
      .where(sql`dead_at is not null`),
    index("inbox_done")
      .on(t.doneAt)
      .where(sql`done_at is not null`),
    check("inbox_one_origin", sql`(update_id is null) <> (internal_key is null)`),
  ],
);
