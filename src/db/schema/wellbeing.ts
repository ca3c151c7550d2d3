import { pgTable, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { sealedJson } from "../sealed.ts";
import { staff } from "./cases.ts";

/** How somebody of the team looks after themselves: theirs alone, and never shown to others. */
export const wellbeing = pgTable("wellbeing", {
  staffId: uuid("staff_id")
    .primaryKey()
    .references(() => staff.id),
  /** Categories on which they would rather not work. */
  leftOut: sealedJson("left_out").notNull().default([]),
  hardDayUntil: at("hard_day_until"),
  /** The case of which they were reminded last that they are spared it, and when they last pressed on it. */
  remindedOf: uuid("reminded_of"),
  remindedAt: at("reminded_at"),
});
