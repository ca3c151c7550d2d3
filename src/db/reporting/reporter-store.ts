// The person behind reports. Made at the first one, changed by admins, blocked chats and /forget.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { UserId, type ReporterId } from "../../domain/ids.ts";
import type { Allowance } from "../../domain/reporting/report-limit.ts";
import type { Write } from "../pending.ts";
import { all, computed, first, one, record, type ReadBy } from "../record.ts";
import { forgottenPeople } from "../tables/privacy/forgotten-people.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { later, rows } from "../unit-of-work.ts";
import { fewIds, insertFrom, same, set } from "../values.ts";

const Reporter = record({
  id: reporters.id,
  reachable: reporters.reachable,
  allowance: reporters.allowance,
  /** A trusted flagger. */
  trusted: computed(sql`trusted_at is not null`, z.boolean()),
  /** No more reports are taken from them, the gravest apart. */
  blocked: computed(sql`blocked_at is not null`, z.boolean()),
  measure: reporters.measure,
});
export type Reporter = ReadBy<typeof Reporter>;

const Known = record({ id: reporters.id, userId: reporters.telegramUserId });

/** Those of these reporters who are somebody. */
export async function stillSomebody(
  ids: readonly ReporterId[],
): Promise<{ id: ReporterId; userId: number }[]> {
  if (ids.length === 0) return [];
  const found = await all(
    Known,
    sql`
      select ${Known.list} from ${reporters} where telegram_user_id is not null
        and id in (${fewIds(ids)})`,
  );
  return found.flatMap(({ id, userId }) => (userId === undefined ? [] : { id, userId }));
}

const isOf = (userId: number) => same(reporters.telegramUserId, userId);
const behind = (code: string) =>
  sql`(select reporter_id from ${reports} where ${same(reports.code, code)})`;

/**
 * The person behind reports, made at the first one: with what stood against them when they were forgotten, which
 * is let go of, as it stands with them again.
 */
export async function reporterOf(userId: UserId, freshId: ReporterId, pseudonym: string) {
  const standing = {
    allowance: sql`kept.allowance`,
    measure: sql`kept.measure`,
    blockedAt: sql`case when kept.blocked then app_now() end`,
  };
  const made = { id: freshId, telegramUserId: userId, ...standing };
  return one(
    Reporter,
    sql`
      with kept as (
        delete from ${forgottenPeople}
        where ${same(forgottenPeople.pseudonym, pseudonym)} and expires_at > app_now()
          and not exists (select from ${reporters} where ${isOf(userId)})
        returning *)
      ${insertFrom(reporters, made, sql`from (select) one left join kept on true`)}
      on conflict (telegram_user_id) do update set reachable = true, reported_at = app_now()
      returning ${Reporter.list}`,
  );
}

export async function findReporter(userId: number): Promise<Reporter | undefined> {
  return first(Reporter, sql`select ${Reporter.list} from ${reporters} where ${isOf(userId)}`);
}

/** How many submissions the reporter has left from now on. */
export function keepAllowance(id: ReporterId, allowance: Allowance): Promise<void> {
  return later(allowing, { id, allowance });
}

const allowing: Write<{ id: ReporterId; allowance: Allowance }> = {
  into: reporters,
  named: { by: ({ id }) => id, join: (_, after) => after },
  statements: (allowed) =>
    allowed.map(
      ({ id, allowance }) => sql`
        update ${reporters} set ${set(reporters, { allowance })} where ${same(reporters.id, id)}`,
    ),
};

export async function isReport(code: string): Promise<boolean> {
  return (await rows(sql`select 1 from ${reports} where ${same(reports.code, code)}`)).length > 0;
}

/**
 * Makes the reporter of a report a trusted flagger, or ends that; their limit is another one and begins
 * anew.
 */
export async function setTrusted(code: string, trusted: boolean): Promise<void> {
  const changes = { trustedAt: trusted ? sql`app_now()` : null, allowance: null };
  await rows(sql`
    update ${reporters} set ${set(reporters, changes)}
    where id = ${behind(code)} and (trusted_at is not null) <> ${trusted}`);
}

/** Takes no more reports from the reporter of one, or ends that. */
export async function setBlocked(code: string, blocked: boolean): Promise<void> {
  const changes = { blockedAt: blocked ? sql`app_now()` : null };
  await rows(sql`
    update ${reporters} set ${set(reporters, changes)}
    where id = ${behind(code)} and (blocked_at is not null) <> ${blocked}`);
}

/** Whether notices may go to this person: not after the bot was blocked, again after any message. */
export async function setReachable(userId: number, reachable: boolean): Promise<void> {
  await rows(sql`
    update ${reporters} set ${set(reporters, { reachable })}
    where ${isOf(userId)} and reachable <> ${reachable}`);
}
