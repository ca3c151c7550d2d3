import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { sealedText } from "../sealed.ts";
import { cases, staff } from "./cases.ts";

/** To whom cases can be referred. One that is removed stays for what was referred to it. */
export const recipients = pgTable(
  "recipients",
  {
    id: uuid("id").primaryKey(),
    /** Which of the known ones it is, so that one that was removed does not come back by itself. */
    seed: text("seed"),
    kind: text("kind").notNull(),
    name: text("name").notNull(),
    /** How to reach them: the page of their form, a mail address, a phone number. */
    form: text("form"),
    mail: text("mail"),
    phone: text("phone"),
    /** In which what it gets is written. */
    language: text("language").notNull().default("en"),
    /** Of which categories it takes cases; empty: of any. */
    categories: jsonb("categories").notNull().default([]),
    addedAt: at("added_at")
      .notNull()
      .default(sql`app_now()`),
    removedAt: at("removed_at"),
  },
  (t) => [
    uniqueIndex("recipients_seed_key").on(t.seed),
    check("recipients_reach", sql`num_nonnulls(form, mail, phone) > 0`),
    check("recipients_kind", sql`kind in ('telegram', 'hotline', 'police', 'other')`),
  ],
);

/** What was made ready for a recipient, and what became of it. */
export const referrals = pgTable(
  "referrals",
  {
    id: uuid("id").primaryKey(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    recipientId: uuid("recipient_id")
      .notNull()
      .references(() => recipients.id),
    status: text("status").notNull().default("prepared"),
    /** Who had it made ready; once it is sent, who said so. */
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    /** Under which the recipient has it. */
    reference: sealedText("reference"),
    preparedAt: at("prepared_at")
      .notNull()
      .default(sql`app_now()`),
    sentAt: at("sent_at"),
    acknowledgedAt: at("acknowledged_at"),
  },
  (t) => [
    uniqueIndex("referrals_one_a_recipient")
      .on(t.caseId, t.recipientId)
      .where(sql`status <> 'not_sent'`),
    index("referrals_case").on(t.caseId),
    check("referrals_status", sql`status in ('prepared', 'sent', 'acknowledged', 'not_sent')`),
    check("referrals_sent", sql`(sent_at is not null) = (status in ('sent', 'acknowledged'))`),
    check("referrals_acknowledged", sql`(acknowledged_at is not null) = (status = 'acknowledged')`),
  ],
);
