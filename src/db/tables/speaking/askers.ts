import { at } from "../../columns.ts";
import { sealedMark } from "../../sealed.ts";
import { same } from "../../values.ts";
import { leftOut, row, until, table } from "../../table.ts";
import { deleted } from "../held.ts";

/** For whom Telegram was asked something within the last minute, and when. */
export const askers = table(
  "askers",
  {
    /** 0: the bot itself, which asks whose a name is for nobody in particular. */
    userId: sealedMark("user_id").primaryKey(),
    askedAt: at("asked_at").array().notNull(),
  },
  {
    keptFor: until("a minute has passed and somebody else asks"),
    person: {
      section: "questions_to_telegram_for_you",
      rowsOf: (t, userId) => same(t.userId, userId),
      whenForgotten: deleted,
      isTrace: true,
    },
    columns: {
      userId: leftOut("a keyed number in place of your Telegram id", row),
      askedAt: leftOut("Counted for a minute, so that nobody has Telegram asked without end.", row),
    },
  },
);
