import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { at, telegramId } from "../columns.ts";
import { sealedUserId } from "../sealed.ts";
import { staff } from "./cases.ts";

/** Chats and topics to which cases go. */
export const queues = pgTable(
  "queues",
  {
    id: uuid("id").primaryKey(),
    chatId: telegramId("chat_id").notNull(),
    /** The forum topic; null: the whole chat, or a forum's General. */
    threadId: telegramId("thread_id"),
    tier: text("tier").notNull(),
    title: text("title").notNull(),
    language: text("language").notNull(),
    status: text("status").notNull().default("active"),
    /** Why others than its team can read its group; nothing goes there until an admin sets it up again. */
    openedBecause: text("opened_because"),
    /** Takes what no other queue of its tier does. A lost one stays it, and its cases wait. */
    isDefault: boolean("is_default").notNull().default(false),
    /** Which cases land here; an empty list takes any. */
    categories: text("categories").array().notNull().default([]),
    kinds: text("kinds").array().notNull().default([]),
    languages: text("languages").array().notNull().default([]),
    /** The group's administrators decide here without being appointed. */
    administratorsDecide: boolean("administrators_decide").notNull().default(true),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    unique("queues_place_key").on(t.chatId, t.threadId).nullsNotDistinct(),
    uniqueIndex("queues_one_default_a_tier")
      .on(t.tier)
      .where(sql`is_default and status in ('active', 'lost')`),
    check("queues_tier", sql`tier in ('review', 'escalation')`),
    check("queues_status", sql`status in ('active', 'lost', 'replaced')`),
    check("queues_opened_because", sql`opened_because in ('public', 'linked', 'join_link')`),
    check("queues_opened_is_lost", sql`opened_because is null or status <> 'active'`),
  ],
);

/** Who was made what, by whom, and until when. Rows stay: who was entitled when has to be known. */
export const appointments = pgTable(
  "appointments",
  {
    id: uuid("id").primaryKey(),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    role: text("role").notNull(),
    /** Null: in every queue. */
    queueId: uuid("queue_id").references(() => queues.id),
    appointedBy: uuid("appointed_by")
      .notNull()
      .references(() => staff.id),
    appointedAt: at("appointed_at")
      .notNull()
      .default(sql`app_now()`),
    /** Null: another admin has to agree first. */
    effectiveAt: at("effective_at"),
    agreedBy: uuid("agreed_by").references(() => staff.id),
    removedBy: uuid("removed_by").references(() => staff.id),
    removedAt: at("removed_at"),
    /** Who wants an admin removed, and when that happens without another admin's word. */
    removalAskedBy: uuid("removal_asked_by").references(() => staff.id),
    removalDueAt: at("removal_due_at"),
    /** The other admin who wanted it, too. */
    removalSecondedBy: uuid("removal_seconded_by").references(() => staff.id),
  },
  (t) => [
    unique("appointments_one_standing")
      .on(t.staffId, t.role, t.queueId, t.removedAt)
      .nullsNotDistinct(),
    check("appointments_role", sql`role in ('moderator', 'senior', 'admin')`),
    check("appointments_admin_everywhere", sql`role <> 'admin' or queue_id is null`),
    check("appointments_removed_by", sql`(removed_at is null) = (removed_by is null)`),
    check("appointments_removal_asked", sql`(removal_due_at is null) = (removal_asked_by is null)`),
    check(
      "appointments_removal_seconded",
      sql`removal_seconded_by is null or removed_by is not null and removal_seconded_by <> removed_by
        and removal_seconded_by <> staff_id`,
    ),
  ],
);

/** Whom the operator named as admins (`ADMIN_IDS`), since which start, and until which. */
export const owners = pgTable("owners", {
  userId: sealedUserId("user_id").primaryKey(),
  namedAt: at("named_at").notNull(),
  droppedAt: at("dropped_at"),
});

/** One-time codes with which somebody becomes staff; gone once used, and after minutes. */
export const invitations = pgTable(
  "invitations",
  {
    /** Random: it is the token of the link. */
    id: uuid("id").primaryKey(),
    role: text("role").notNull(),
    queueId: uuid("queue_id").references(() => queues.id),
    madeBy: uuid("made_by")
      .notNull()
      .references(() => staff.id),
    expiresAt: at("expires_at").notNull(),
  },
  (t) => [
    index("invitations_expiry").on(t.expiresAt),
    check("invitations_role", sql`role in ('moderator', 'senior', 'admin')`),
  ],
);
