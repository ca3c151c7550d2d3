// What is owed to be said, and who is sending it. Used by the stores of mail, and by those that owe notices.
import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  smallint,
  text,
  uniqueIndex,
  pgSequence,
} from "drizzle-orm/pg-core";
import { z } from "zod";
import { ChatId } from "../../../domain/ids.ts";
import { at, json } from "../../columns.ts";
import { sealedJsonOfSomebody, sealedKey, sealedUserId } from "../../sealed.ts";
import { same } from "../../values.ts";
import { handedOut, keptBy, leftOut, row, shed, table } from "../../table.ts";
import { countsAll, withoutNumbers, kindOfKey, whenOwed } from "../held.ts";

/** Nothing comes of it any more, and it still says to whom it went. */
const settled = sql`status not in ('waiting', 'sending') and because is null and chat_id <> 0`;
/** It did not arrive, and may be owed again. */
const missed = sql`status not in ('waiting', 'sending') and because is not null`;
const isNotice = sql`starts_with(key, 'outcome:')`;
/** Of a message: what has to be told apart, and what is looked for by it. Ids of rows and words of ours. */
const MessageFacts = z.object({
  /** `alert`: something said to admins. */
  kind: z.string(),
  reportId: z.string().optional(),
  decisionId: z.string().optional(),
  askedAt: z.string().optional(),
  /** It is about one message in its chat. */
  inPlace: z.boolean().optional(),
  /** It takes a file of a person's away. */
  isFile: z.boolean().optional(),
});
export type MessageFacts = z.infer<typeof MessageFacts>;

/** What is owed to be said: one row a key, of which only the newest generation is still wanted. */
export const outbox = table(
  "outbox",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    key: sealedKey("key").notNull(),
    chatId: sealedUserId("chat_id", ChatId).notNull(),
    priority: smallint("priority").notNull(),
    /** Null once it is of no use any more. */
    message: sealedJsonOfSomebody("message", z.unknown()),
    /** What of it queries ask for. */
    facts: json("facts", MessageFacts)
      .notNull()
      .default(sql`'{}'`),
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
    /** Since when it should have been said: trying again does not move it. */
    owedAt: at("owed_at")
      .notNull()
      .default(sql`app_now()`),
    settledAt: at("settled_at"),
  },
  {
    keptFor: [
      keptBy("mail", {
        since: sql`settled_at`,
        where: sql`${settled} and ${isNotice} is not true`,
      }),
      keptBy("dead_letters", { since: sql`settled_at`, where: missed }),
    ],
    // That a decision was told stays: whoever reported knows of it from then on.
    sheds: keptBy("mail", { since: sql`settled_at`, where: sql`${settled} and ${isNotice}` }),
    sealedBy: ["key"],
    person: {
      section: "messages_to_you",
      rowsOf: (t, userId) => same(t.chatId, userId),
      dated: sql`coalesce((facts ->> 'askedAt')::timestamptz, created_at)`,
      // What was never said, and may still be undone, is the team's.
      unseen: sql`facts ->> 'kind' in ('notify_outcome', 'notify_referral') and status <> 'sent'`,
      // Pictures that must not lie in the chat are taken away all the same, and admins are alerted.
      whenForgotten: {
        kind: "deleted",
        only: sql`status <> 'sending' and coalesce(facts ->> 'kind', '') <> 'alert'
and not (status = 'waiting' and coalesce(facts ->> 'kind', '') in ('delete_message', 'say_farewell'))`,
      },
      isTrace: true,
    },
    columns: {
      id: leftOut(countsAll, row),
      key: handedOut("about", row, { read: kindOfKey }),
      chatId: handedOut("telegram_id", shed(sql`0`)),
      priority: handedOut("priority", row),
      message: handedOut("message", shed(sql`null`), { read: withoutNumbers }),
      facts: leftOut("The message says it.", shed(sql`'{}'`)),
      wanted: handedOut("times_wanted", row),
      delivered: handedOut("times_delivered", row),
      claimed: handedOut("time_at_hand", row),
      status: handedOut("state", row),
      owner: leftOut(countsAll, row),
      notBefore: leftOut(whenOwed, row),
      attempts: handedOut("attempts", row),
      unknowns: handedOut("unknown_outcomes", row),
      because: handedOut("because", row),
      createdAt: leftOut(whenOwed, row),
      owedAt: leftOut(whenOwed, row),
      settledAt: handedOut("settled_at", row),
    },
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
    // One for each rule by which they go: else one would read past all that the other leaves there.
    index("outbox_settled")
      .on(t.settledAt)
      .where(sql`${settled} and ${isNotice} is not true`),
    index("outbox_told")
      .on(t.settledAt)
      .where(sql`${settled} and ${isNotice}`),
    index("outbox_missed_since").on(t.settledAt).where(missed),
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
