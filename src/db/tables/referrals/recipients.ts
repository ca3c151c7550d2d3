import { sql } from "drizzle-orm";
import { check, text, uniqueIndex } from "drizzle-orm/pg-core";
import { z } from "zod";
import { CategoryKey } from "../../../domain/cases/categories.ts";
import { RecipientId } from "../../../domain/ids.ts";
import { RecipientKind } from "../../../domain/referrals/recipient.ts";
import { OneTeamLanguage } from "../../../domain/speaking/languages.ts";
import { at, rowId, word, json } from "../../columns.ts";
import { always, row, table } from "../../table.ts";

/** To whom cases can be referred. One that is removed stays for what was referred to it. */
export const recipients = table(
  "recipients",
  {
    id: rowId("id", RecipientId).primaryKey(),
    /** Which of the known ones it is, so that one that was removed does not come back by itself. */
    seed: text("seed"),
    kind: word("kind", RecipientKind).notNull(),
    name: text("name").notNull(),
    /** How to reach them: the page of their form, a mail address, a phone number. */
    form: text("form"),
    mail: text("mail"),
    phone: text("phone"),
    /** In which what it gets is written. */
    language: word("language", OneTeamLanguage).notNull().default("en"),
    /** Of which categories it takes cases; empty: of any. */
    categories: json("categories", z.array(CategoryKey).readonly()).notNull().default([]),
    addedAt: at("added_at")
      .notNull()
      .default(sql`app_now()`),
    removedAt: at("removed_at"),
  },
  {
    keptFor: always("What was referred to them refers to them."),
    nobody: "To whom cases can be referred.",
    columns: {
      id: row,
      seed: row,
      kind: row,
      name: row,
      form: row,
      mail: row,
      phone: row,
      language: row,
      categories: row,
      addedAt: row,
      removedAt: row,
    },
  },
  (t) => [
    uniqueIndex("recipients_seed_key").on(t.seed),
    check("recipients_reach", sql`num_nonnulls(form, mail, phone) > 0`),
    check("recipients_kind", sql`kind in ('telegram', 'hotline', 'police', 'other')`),
  ],
);
