import { sql } from "drizzle-orm";
import { pgTable, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { cases, staff } from "./cases.ts";

/** Who works on a case right now; past its time it counts for nothing. */
export const assignments = pgTable("assignments", {
  caseId: uuid("case_id")
    .primaryKey()
    .references(() => cases.id),
  staffId: uuid("staff_id")
    .notNull()
    .references(() => staff.id),
  takenAt: at("taken_at")
    .notNull()
    .default(sql`app_now()`),
  expiresAt: at("expires_at").notNull(),
});
