// People who reported. Used by the stores of reports, appeals, questions and privacy.
import { sql } from "drizzle-orm";
import { boolean, index, uniqueIndex } from "drizzle-orm/pg-core";
import { ReporterId, UserId } from "../../../domain/ids.ts";
import { Allowance } from "../../../domain/reporting/report-limit.ts";
import { Measure } from "../../../domain/reporting/reporter-measures.ts";
import { at, rowId, json } from "../../columns.ts";
import { sealedUserId } from "../../sealed.ts";
import { same } from "../../values.ts";
import { handedOut, leftOut, row, table } from "../../table.ts";
import { ofTeam, withCases } from "../held.ts";

export const reporters = table(
  "reporters",
  {
    id: rowId("id", ReporterId).primaryKey(),
    /** Null once the person asked to be forgotten. */
    telegramUserId: sealedUserId("telegram_user_id", UserId),
    /** False after the person blocked the bot: notices stop, cases go on. */
    reachable: boolean("reachable").notNull().default(true),
    /** How many submissions they have left; null: they never submitted any. */
    allowance: json("allowance", Allowance),
    /** Since when they are a trusted flagger, whose reports come first. */
    trustedAt: at("trusted_at"),
    /** Since when an admin has no more reports taken from them, the gravest apart. */
    blockedAt: at("blocked_at"),
    /** Which step was taken because many of their reports were wrong, and since when. */
    measure: json("measure", Measure),
    /** When they last submitted something. */
    reportedAt: at("reported_at")
      .notNull()
      .default(sql`app_now()`),
    /** Since when no case of theirs was open, as far as the last look tells; newer ones are seen by the next. */
    quietSince: at("quiet_since")
      .notNull()
      .default(sql`app_now()`),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withCases,
    sealedBy: ["id"],
    person: {
      section: "you",
      rowsOf: (t, userId) => same(t.telegramUserId, userId),
      whenForgotten: {
        kind: "cleared",
      },
    },
    columns: {
      id: handedOut("number", row),
      telegramUserId: handedOut("telegram_id", row, { forgotten: sql`null` }),
      reachable: handedOut("the_bot_may_write_to_you", row, { forgotten: sql`false` }),
      allowance: handedOut("reports_that_you_have_left", row, { forgotten: sql`null` }),
      trustedAt: handedOut("trusted_since", row, { forgotten: sql`null` }),
      blockedAt: handedOut("no_more_reports_taken_since", row, { forgotten: sql`null` }),
      measure: handedOut("step_taken_as_many_reports_were_wrong", row, { forgotten: sql`null` }),
      reportedAt: handedOut("last_report_at", row),
      quietSince: leftOut(ofTeam, row),
      createdAt: handedOut("first_report_at", row),
    },
  },
  (t) => [
    uniqueIndex("reporters_telegram_user_id_key").on(t.telegramUserId),
    index("reporters_quiet")
      .on(t.quietSince)
      .where(sql`telegram_user_id is not null`),
    index("reporters_silent")
      .on(t.reportedAt)
      .where(sql`telegram_user_id is not null`),
  ],
);

/** The person behind reports, as part of a query. */
export const reporterOf = (userId: number) =>
  sql`(select id from reporters where ${same(reporters.telegramUserId, userId)})`;
