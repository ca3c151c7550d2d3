import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  interval,
  pgSequence,
  pgTable,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { at, telegramId } from "../columns.ts";
import { sealedJson, sealedUserId } from "../sealed.ts";

/** What came in and is not yet done; an update's id outlives its body so that a repeat is known. */
export const inbox = pgTable(
  "inbox",
  {
    arrival: bigint("arrival", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    updateId: telegramId("update_id"),
    internalKey: text("internal_key"),
    lane: text("lane").notNull(),
    body: sealedJson("body"),
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
    index("inbox_dead")
      .on(t.arrival)
      .where(sql`dead_at is not null`),
    index("inbox_done")
      .on(t.doneAt)
      .where(sql`done_at is not null`),
    check("inbox_one_origin", sql`(update_id is null) <> (internal_key is null)`),
  ],
);

/** What is owed to be said: one row a key, of which only the newest generation is still wanted. */
export const outbox = pgTable(
  "outbox",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    key: text("key").notNull(),
    chatId: telegramId("chat_id").notNull(),
    priority: smallint("priority").notNull(),
    message: sealedJson("message").notNull(),
    wanted: integer("wanted").notNull().default(1),
    delivered: integer("delivered").notNull().default(0),
    claimed: integer("claimed"),
    status: text("status").notNull().default("waiting"),
    owner: integer("owner"),
    notBefore: at("not_before")
      .notNull()
      .default(sql`app_now()`),
    attempts: integer("attempts").notNull().default(0),
    unknowns: integer("unknowns").notNull().default(0),
    because: text("because"),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
    settledAt: at("settled_at"),
  },
  (t) => [
    uniqueIndex("outbox_key_key").on(t.key),
    index("outbox_chat").on(t.chatId),
    index("outbox_waiting")
      .on(t.chatId, t.priority, t.id)
      .where(sql`status = 'waiting'`),
    index("outbox_waiting_people")
      .on(t.priority, t.id, t.notBefore)
      .where(sql`status = 'waiting' and chat_id > 0`),
    index("outbox_sending")
      .on(t.chatId)
      .where(sql`status = 'sending'`),
    index("outbox_missed")
      .on(t.chatId)
      .where(sql`because is not null`),
    check(
      "outbox_status",
      sql`status in ('waiting', 'sending', 'sent', 'void', 'undeliverable', 'abandoned')`,
    ),
    index("outbox_undeletable")
      .on(t.settledAt)
      .where(sql`because = 'undeletable'`),
    check("outbox_sending_has_owner", sql`(status = 'sending') = (owner is not null)`),
  ],
);

export const outboxOwners = pgSequence("outbox_owners", { maxValue: 2_147_483_647 });

/** Token buckets of what Telegram lets us send, by chat and in all; parked after its 'retry after'. */
export const pacingBuckets = pgTable("pacing_buckets", {
  key: text("key").primaryKey(),
  tokens: doublePrecision("tokens").notNull(),
  refilledAt: at("refilled_at").notNull(),
  parkedUntil: at("parked_until"),
});

/** For whom Telegram was asked something within the last minute, and when. */
export const askers = pgTable("askers", {
  userId: sealedUserId("user_id").primaryKey(),
  askedAt: at("asked_at").array().notNull(),
});

/** What is to happen at a time: handed to the inbox when due. */
export const scheduledTasks = pgTable(
  "scheduled_tasks",
  {
    key: text("key").primaryKey(),
    lane: text("lane").notNull(),
    dueAt: at("due_at").notNull(),
    event: sealedJson("event").notNull(),
  },
  (t) => [index("scheduled_tasks_due").on(t.dueAt), index("scheduled_tasks_lane").on(t.lane)],
);

/** The conversations plugin's replay log; worthless without the draft, and dropped with it. */
export const conversationStates = pgTable("conversation_states", {
  key: text("key").primaryKey(),
  state: sealedJson("state").notNull(),
  updatedAt: at("updated_at")
    .notNull()
    .default(sql`app_now()`),
});

/** The application's clock against the database's; only a sandbox moves it or quickens the pacing. */
export const appClock = pgTable(
  "app_clock",
  {
    single: boolean("single").primaryKey().default(true),
    shift: interval("shift").notNull().default("0"),
    pace: doublePrecision("pace").notNull().default(1),
  },
  () => [check("app_clock_single", sql`single`)],
);

/** Where messages of ours stand whose content follows the database: cards and screens. */
export const postedMessages = pgTable(
  "posted_messages",
  {
    chatId: telegramId("chat_id").notNull(),
    messageId: telegramId("message_id").notNull(),
    /** The forum topic in which it stands. */
    threadId: telegramId("thread_id"),
    key: text("key").notNull(),
    /** A keyed digest of what it looks like; null where an edit may or may not have arrived. */
    shown: text("shown"),
    postedAt: at("posted_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    uniqueIndex("posted_messages_place_key").on(t.chatId, t.messageId),
    index("posted_messages_key").on(t.key),
  ],
);
