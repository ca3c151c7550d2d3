import { sql } from "drizzle-orm";
import { check, index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { z } from "zod";
import { CategoryKey } from "../../../domain/cases/categories.ts";
import { SubscriberStatus, SubscriberTier } from "../../../domain/feed/subscriber.ts";
import { FeedSubscriberId, StaffId } from "../../../domain/ids.ts";
import { at, json, rowId, word } from "../../columns.ts";
import { sealedText } from "../../sealed.ts";
import { always, row, table } from "../../table.ts";
import { staff } from "../staff/staff.ts";

/** Who may read the feed, as two admins granted it. */
export const feedSubscribers = table(
  "feed_subscribers",
  {
    id: rowId("id", FeedSubscriberId).primaryKey(),
    tier: word("tier", SubscriberTier).notNull(),
    /** Who it is and what for; of the public tier, where to object. */
    name: sealedText("name").notNull(),
    categories: json("categories", z.array(CategoryKey).readonly()).notNull(),
    status: word("status", SubscriberStatus).notNull().default("drafted"),
    /** SHA-256 of the key, which is kept nowhere. */
    keyHash: text("key_hash"),
    /** The key, for the minutes in which it is shown. */
    freshKey: sealedText("fresh_key"),
    askedBy: rowId("asked_by", StaffId)
      .notNull()
      .references(() => staff.id),
    agreedBy: rowId("agreed_by", StaffId).references(() => staff.id),
    revokedBy: rowId("revoked_by", StaffId).references(() => staff.id),
    expiresAt: at("expires_at").notNull(),
    grantedAt: at("granted_at"),
    revokedAt: at("revoked_at"),
  },
  {
    keptFor: always("To whom it was given stays to be known."),
    sealedBy: ["id"],
    nobody: "Organisations that read the feed, and which two admins granted it.",
    columns: {
      id: row,
      tier: row,
      name: row,
      categories: row,
      status: row,
      keyHash: row,
      freshKey: row,
      askedBy: row,
      agreedBy: row,
      revokedBy: row,
      expiresAt: row,
      grantedAt: row,
      revokedAt: row,
    },
  },
  (t) => [
    uniqueIndex("feed_subscribers_key").on(t.keyHash),
    uniqueIndex("feed_subscribers_one_public")
      .on(t.tier)
      .where(sql`tier = 'public' and status = 'active'`),
    index("feed_subscribers_status").on(t.status),
    check("feed_subscribers_tier", sql`tier in ('key', 'public')`),
    check(
      "feed_subscribers_status_known",
      sql`status in ('drafted', 'asked', 'granted', 'active', 'dropped', 'refused', 'revoked')`,
    ),
    check(
      "feed_subscribers_by_two",
      sql`status not in ('granted', 'active') or (agreed_by is not null and agreed_by <> asked_by)`,
    ),
  ],
);
