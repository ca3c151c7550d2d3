// What one of the team has on their desk, and what they decided. Read for their start page.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { UserId } from "../../domain/ids.ts";
import { computed, count, first, record, type ReadBy } from "../record.ts";
import { staff } from "../tables/staff/staff.ts";
import { same } from "../values.ts";

const s = alias(staff, "s");

/** Each by an index of its own. */
const decidedWithin = (days: number) => {
  const decidedAs = (who: SQL) => sql`(select count(*) from decisions d where ${who} = s.id
    and d.kind in ('escalate', 'dismiss', 'uphold', 'return')
    and d.decided_at > (select app_now()) - ${days} * interval '1 day')`;
  return computed(sql`${decidedAs(sql`d.staff_id`)} + ${decidedAs(sql`d.with_staff_id`)}`, count);
};

const OwnWork = record({
  /** Codes of the cases that they have now. */
  held: computed(
    sql`coalesce((select jsonb_agg(c.code order by a.expires_at) from assignments a
      join cases c on c.id = a.case_id where a.staff_id = s.id and a.expires_at > app_now()), '[]')`,
    z.array(z.string()),
  ),
  /** How many texts for recipients they had made ready, and said nothing of since. */
  referrals: computed(
    sql`(select count(*) from referrals r where r.staff_id = s.id and r.status = 'prepared')`,
    count,
  ),
  week: decidedWithin(7),
  month: decidedWithin(30),
  hasExamples: computed(sql`exists (select 1 from examples)`, z.boolean()),
  isAppointed: computed(
    sql`exists (select 1 from appointments p where p.staff_id = s.id and p.removed_at is null
      and p.effective_at is not null and p.role in ('moderator', 'senior'))`,
    z.boolean(),
  ),
});
export type OwnWork = ReadBy<typeof OwnWork>;

/** Of nobody else, and nothing that others did. Undefined: the team does not know them. */
export async function ownWork(userId: UserId): Promise<OwnWork | undefined> {
  return first(
    OwnWork,
    sql`select ${OwnWork.list} from ${staff} s where ${same(s.telegramUserId, userId)}`,
  );
}
