import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { CategoryKey } from "../../../domain/cases/categories.ts";
import { FeedKind } from "../../../domain/feed/line.ts";
import { CaseId, FeedEntryId } from "../../../domain/ids.ts";
import { at, rowId, word } from "../../columns.ts";
import { always, row, table } from "../../table.ts";
import { cases } from "../cases/cases.ts";

/**
 * What of upheld cases machines are told: one row an entry, at the number of the newest line about it. Of
 * one that left nothing stays but that number.
 */
export const feedEntries = table(
  "feed_entries",
  {
    id: rowId("id", FeedEntryId).primaryKey(),
    caseId: rowId("case_id", CaseId)
      .notNull()
      .references(() => cases.id),
    /** The case's version that is told, so that each comes in once. */
    version: integer("version").notNull(),
    /** Null: nothing of it may be told; no such row is written any more. */
    seq: bigint("seq", { mode: "number" }),
    isIn: boolean("is_in").notNull(),
    kind: word("kind", FeedKind),
    key: text("key"),
    name: text("name"),
    category: word("category", CategoryKey),
    /** Given to a subscriber only under a key of theirs. */
    isHashed: boolean("is_hashed").notNull().default(false),
    /** It was told to everybody. */
    isPublic: boolean("is_public").notNull().default(false),
    /** Everybody hears that it left; subscribers have it still, as long as it is in. */
    leftPublic: boolean("left_public").notNull().default(false),
    fromAt: at("from_at"),
    untilAt: at("until_at"),
  },
  {
    keptFor: always("Who was told of an entry has to hear that it left; that names nothing."),
    nobody: "What was upheld, neither who reported it nor when.",
    columns: {
      id: row,
      caseId: row,
      version: row,
      seq: row,
      isIn: row,
      kind: row,
      key: row,
      name: row,
      category: row,
      isHashed: row,
      isPublic: row,
      leftPublic: row,
      fromAt: row,
      untilAt: row,
    },
  },
  (t) => [
    uniqueIndex("feed_entries_seq").on(t.seq),
    uniqueIndex("feed_entries_once").on(t.caseId, t.version),
    index("feed_entries_until")
      .on(t.untilAt)
      .where(sql`is_in`),
    uniqueIndex("feed_entries_one_a_case")
      .on(t.caseId)
      .where(sql`is_in`),
    check(
      "feed_entries_whole",
      sql`case when is_in
        then num_nulls(seq, kind, key, category, from_at, until_at) = 0
        else num_nonnulls(kind, key, name, from_at, until_at) = 0 end`,
    ),
  ],
);
