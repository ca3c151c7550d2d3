import { sql } from "drizzle-orm";
import { check, text } from "drizzle-orm/pg-core";
import { AuthorityId, StaffId } from "../../../domain/ids.ts";
import { AuthorityClass } from "../../../domain/legal/request.ts";
import { at, rowId, word } from "../../columns.ts";
import { always, row, table } from "../../table.ts";
import { staff } from "../staff/staff.ts";

/** Who may ask for something by law, and how they are reached by a way that the request did not give. */
export const authorities = table(
  "authorities",
  {
    id: rowId("id", AuthorityId).primaryKey(),
    name: text("name").notNull(),
    country: text("country").notNull(),
    class: word("class", AuthorityClass).notNull(),
    contact: text("contact").notNull(),
    /** Where that contact was found. */
    foundAt: text("found_at").notNull(),
    /** The key of age to which packages for it are closed. */
    ageKey: text("age_key"),
    verifiedBy: rowId("verified_by", StaffId)
      .notNull()
      .references(() => staff.id),
    verifiedAt: at("verified_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: always("What was asked by them refers to them."),
    nobody: "Offices that ask by law.",
    columns: {
      id: row,
      name: row,
      country: row,
      class: row,
      contact: row,
      foundAt: row,
      ageKey: row,
      verifiedBy: row,
      verifiedAt: row,
    },
  },
  () => [
    check(
      "authorities_class",
      sql`class in ('court', 'prosecutor', 'police', 'regulator', 'other')`,
    ),
    check("authorities_country", sql`country ~ '^[A-Z]{2}$'`),
  ],
);
