// Who reported, once nobody needs to know any more. Used by the sweep.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { ReporterId } from "../../domain/ids.ts";
import { keptMs, type Retention } from "../../domain/control/retention.ts";
import { all, computed, first, record } from "../record.ts";
import { limitTo } from "../statement.ts";
import { drafts } from "../tables/reporting/drafts.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { screens } from "../tables/speaking/screens.ts";
import { owners } from "../tables/staff/owners.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { same, set } from "../values.ts";
import { cutOff } from "./sweep-store.ts";

const p = alias(reporters, "p");

/**
 * Since when nothing of theirs was open, as far as they may know; now, while something is. What came to a
 * closed case is open to its reporter until the cap.
 */
const quietSince = sql`(
  select case when bool_or(r.withdrawn_at is null and (r.closed_at is null or q.until > app_now()))
      then app_now()
    else greatest(max(coalesce(r.withdrawn_at, r.closed_at)), p.reported_at) end
  from reports r left join case_silences q on q.case_id = r.case_id where r.reporter_id = p.id)`;

const Due = record({
  id: p.id,
  userId: p.telegramUserId,
  isDue: computed(sql`due.is_due`, z.boolean()),
  quietSince: computed(sql`due.quiet_since::text`, z.string()),
});
export type DueIdentity = { id: ReporterId; userId: number; isDue: boolean; quietSince: string };

/**
 * Reporters to look at: of whom the last look was so long ago that they may be due, and who reported
 * nothing for so long that they are. The oldest first, held until the transaction ends.
 */
export async function identitiesToLookAt(
  retention: Retention,
  limit: number,
): Promise<DueIdentity[]> {
  const quiet = cutOff(keptMs(retention, "identity"));
  const cap = cutOff(keptMs(retention, "identity_cap"));
  const isWriting = sql`exists (
    select 1 from ${drafts} where ${drafts.chatId} = p.telegram_user_id and status = 'open')`;
  const looked = (by: SQL, until: SQL) =>
    all(
      Due,
      sql`
        select ${Due.list} from ${reporters} p cross join lateral (
          select since.at as quiet_since,
            (since.at <= ${quiet} or p.reported_at <= ${cap}) and not ${isWriting} as is_due
          from (select coalesce(${quietSince}, p.reported_at) as at) since) due
        where p.telegram_user_id is not null and ${by} <= ${until} and not ${isWriting}
        order by ${by} ${limitTo(limit)} for update of p skip locked`,
    );
  const found = [
    ...(await looked(sql`p.quiet_since`, quiet)),
    ...(await looked(sql`p.reported_at`, cap)),
  ];
  const byId = new Map(found.map((each) => [each.id, each]));
  return [...byId.values()].flatMap(({ userId, ...each }) =>
    userId === undefined ? [] : { ...each, userId },
  );
}

/** Until when nothing has to be looked at. */
export async function keepQuiet(id: ReporterId, since: string): Promise<void> {
  const changes = { quietSince: sql`${since}::timestamptz` };
  await rows(
    sql`update ${reporters} set ${set(reporters, changes)} where ${same(reporters.id, id)}`,
  );
}

const s = alias(screens, "s");
const Seen = record({ chatId: s.chatId });

/** Chats with people who reported nothing, are none of the team's, and were not here for so long. */
export async function strangersToForget(retention: Retention, limit: number): Promise<number[]> {
  const found = await all(
    Seen,
    sql`
      select ${Seen.list} from ${screens} s
      where s.seen_on < (${cutOff(keptMs(retention, "identity"))})::date
        and not exists (select 1 from ${reporters} where telegram_user_id = s.chat_id)
        and not exists (select 1 from ${staff} where telegram_user_id = s.chat_id)
        and not exists (select 1 from ${owners} where user_id = s.chat_id)
      order by s.seen_on ${limitTo(limit)}`,
  );
  return found.map(({ chatId }) => chatId);
}

const Known = record({ is: computed(sql`true`, z.boolean()) });

/** Whether somebody is of the team, or was. */
export async function isOfTeam(userId: number): Promise<boolean> {
  const known = await first(
    Known,
    sql`
      select ${Known.list} where exists (
        select 1 from ${staff} where ${same(staff.telegramUserId, userId)})
      or exists (select 1 from ${owners} where ${same(owners.userId, userId)})`,
  );
  return known !== undefined;
}

/** No more are counted, so that nobody waits for it. */
const mostCounted = 1_000;

/** How many people who reported are due. */
export async function countDueIdentities(retention: Retention): Promise<number> {
  return (await identitiesToLookAt(retention, mostCounted)).filter(({ isDue }) => isDue).length;
}
