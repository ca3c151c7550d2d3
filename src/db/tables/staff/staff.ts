// People of the team. Used by every store that says who did something.
import { sql } from "drizzle-orm";
import { uniqueIndex } from "drizzle-orm/pg-core";
import { StaffId, UserId } from "../../../domain/ids.ts";
import { at, rowId } from "../../columns.ts";
import { sealedText, sealedUserId } from "../../sealed.ts";
import { same } from "../../values.ts";
import { always, handedOut, row, table } from "../../table.ts";

export const staff = table(
  "staff",
  {
    id: rowId("id", StaffId).primaryKey(),
    telegramUserId: sealedUserId("telegram_user_id", UserId).notNull(),
    /** The first name as colleagues see it on a settled card. */
    name: sealedText("name").notNull(),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: always("Who was entitled when has to be known."),
    sealedBy: ["id"],
    person: {
      section: "you_as_a_moderator",
      rowsOf: (t, userId) => same(t.telegramUserId, userId),
      whenForgotten: { kind: "stays", because: "Who decided has to be known as long as the case." },
    },
    columns: {
      id: handedOut("number", row),
      telegramUserId: handedOut("telegram_id", row),
      name: handedOut("first_name", row),
      createdAt: handedOut("first_decision_at", row),
    },
  },
  (t) => [uniqueIndex("staff_telegram_user_id_key").on(t.telegramUserId)],
);

/** Somebody as one of the team, as part of a query. */
export const staffBehind = (userId: number) =>
  sql`(select id from staff where ${same(staff.telegramUserId, userId)})`;
