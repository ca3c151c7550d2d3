import { sql } from "drizzle-orm";
import {
  askers,
  inbox,
  outbox,
  pacingBuckets,
  scheduledTasks,
  postedMessages,
} from "../schema/pipeline.ts";
import { countsAll, deleted, holding, kindOfKey, withoutNumbers, type Holding } from "./holding.ts";

const whenOwed = "It is the moment at which somebody of the team did something, for some of them.";

/** That traces of a person are still to be erased. */
const erasing = (userId: number) => JSON.stringify({ kind: "erase_traces", chatId: userId });

/** What remains of messages to and from a person, in the order in which it is handed out. */
export const ofPipeline: readonly Holding[] = [
  holding(outbox, {
    section: "messages_to_you",
    rowsOf: (userId) => sql`chat_id = ${userId}`,
    dated: sql`coalesce((message ->> 'askedAt')::timestamptz, created_at)`,
    // What was never said, and may still be undone, is the team's.
    unseen: sql`message ->> 'kind' in ('notify_outcome', 'notify_referral') and status <> 'sent'`,
    columns: {
      id: { leftOut: countsAll },
      key: { as: "about", read: kindOfKey },
      chatId: "telegram_id",
      priority: "priority",
      message: { as: "message", read: withoutNumbers },
      wanted: "times_wanted",
      delivered: "times_delivered",
      claimed: "time_at_hand",
      status: "state",
      owner: { leftOut: countsAll },
      notBefore: { leftOut: whenOwed },
      attempts: "attempts",
      unknowns: "unknown_outcomes",
      because: "because",
      createdAt: { leftOut: whenOwed },
      settledAt: "settled_at",
    },
    // Pictures that must not lie in the chat are taken away all the same, and admins are alerted.
    whenForgotten: {
      kind: "deleted",
      only: sql`status <> 'sending' and coalesce(message ->> 'text', '') not like 'alert-%'
        and not (status = 'waiting' and message ->> 'kind' in ('delete_message', 'say_farewell'))`,
    },
  }),
  holding(postedMessages, {
    section: "messages_the_bot_may_change",
    rowsOf: (userId) => sql`chat_id = ${userId}`,
    dated: sql`posted_at`,
    columns: {
      chatId: "telegram_id",
      messageId: "message_number",
      threadId: "topic_number",
      key: { as: "shows", read: kindOfKey },
      shown: { leftOut: "a digest of what the message shows, which stands in the chat" },
      postedAt: "posted_at",
    },
    whenForgotten: deleted,
  }),
  holding(inbox, {
    section: "messages_from_you",
    // What they sent in a group lies in its lane, and stays there when it could not be handled.
    rowsOf: (userId) => sql`lane = ${String(userId)}
      or lane = 'system' and body @> ${erasing(userId)}::jsonb
      or dead_at is not null and jsonb_path_exists(body, '$.*.from.id ? (@ == $id)',
        jsonb_build_object('id', ${userId}::bigint))`,
    dated: sql`coalesce((body ->> 'askedAt')::timestamptz, received_at)`,
    columns: {
      arrival: { leftOut: countsAll },
      updateId: { leftOut: countsAll },
      internalKey: { as: "about", read: kindOfKey },
      lane: "telegram_id",
      body: { as: "content", read: withoutNumbers },
      receivedAt: "received_at",
      turnAt: { leftOut: "When it came, less a time that is the same for all of its kind." },
      attempts: "attempts",
      notBefore: "not_before",
      doneAt: "done_at",
      deadAt: "set_aside_at",
    },
    // The number of an update stays for a week, so that one that comes twice is known.
    whenForgotten: {
      kind: "cleared",
      set: sql`lane = 'forgotten', body = null`,
      only: sql`done_at is not null or dead_at is not null`,
    },
  }),
  holding(pacingBuckets, {
    section: "pace_of_messages_to_you",
    rowsOf: (userId) => sql`key = ${`chat:${userId}`}`,
    columns: {
      key: "telegram_id",
      tokens: "messages_at_once",
      refilledAt: "counted_at",
      parkedUntil: "waits_until",
    },
    whenForgotten: deleted,
  }),
  holding(askers, {
    section: "questions_to_telegram_for_you",
    rowsOf: (userId) => sql`user_id = ${userId}`,
    columns: {
      userId: "telegram_id",
      askedAt: { leftOut: "Counted for a minute, so that nobody has Telegram asked without end." },
    },
    whenForgotten: deleted,
  }),
  holding(scheduledTasks, {
    section: "planned_for_you",
    rowsOf: (userId) => sql`lane = ${String(userId)}
      or lane = 'system' and event @> ${erasing(userId)}::jsonb`,
    dated: sql`(event ->> 'askedAt')::timestamptz`,
    columns: {
      key: { as: "about", read: kindOfKey },
      lane: "telegram_id",
      dueAt: "due_at",
      event: { as: "event", read: withoutNumbers },
    },
    whenForgotten: deleted,
  }),
];
