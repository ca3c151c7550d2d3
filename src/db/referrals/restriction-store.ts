// What the operator did on a service of their own. Kept by `/restriction`, read for its statements.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { subjectKinds } from "../../domain/subjects/subject.ts";
import type { CaseId, RestrictionId } from "../../domain/ids.ts";
import { all, computed, count, first, one, record } from "../record.ts";
import { limitTo } from "../statement.ts";
import { cases } from "../tables/cases/cases.ts";
import { restrictions } from "../tables/referrals/restrictions.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes, type Fresh } from "../values.ts";

const Kept = record({
  id: restrictions.id,
  puid: restrictions.puid,
  caseId: restrictions.caseId,
  code: cases.code,
  category: cases.category,
  subjectKind: computed(
    sql`(select s.kind from subjects s where s.id = cases.subject_id)`,
    z.enum(subjectKinds),
  ),
  measure: restrictions.measure,
  ground: restrictions.ground,
  contentOn: restrictions.contentOn,
  appliedOn: restrictions.appliedOn,
  liftedOn: restrictions.liftedOn,
  status: restrictions.status,
  /** Somebody reported it whom the team trusts. */
  isByTrusted: computed(
    sql`exists (select 1 from reports r join reporters p on p.id = r.reporter_id
      where r.case_id = cases.id and p.trusted_at is not null)`,
    z.boolean(),
  ),
});
export type Restriction = NonNullable<Awaited<ReturnType<typeof findRestriction>>>;

const kept = sql`
  select ${Kept.list} from ${restrictions} join ${cases} on cases.id = restrictions.case_id`;

export function findRestriction(id: RestrictionId) {
  return first(Kept, sql`${kept} where ${same(restrictions.id, id)}`);
}

/** Held until the transaction ends, so that one press after the other counts. */
export async function lockRestriction(id: RestrictionId): Promise<Restriction | undefined> {
  await rows(sql`select 1 from ${restrictions} where ${same(restrictions.id, id)} for update`);
  return findRestriction(id);
}

export async function insertRestriction(fresh: Fresh<typeof restrictions>): Promise<void> {
  await rows(insertInto(restrictions, fresh));
}

export async function changeRestriction(
  id: RestrictionId,
  changes: Changes<typeof restrictions>,
): Promise<void> {
  await rows(sql`
    update ${restrictions} set ${set(restrictions, changes)} where ${same(restrictions.id, id)}`);
}

/** Whether one of that kind is recorded of the case and was not lifted. */
export async function isRestricted(caseId: CaseId, measure: string): Promise<boolean> {
  const found = await rows(sql`
    select 1 from ${restrictions}
    where ${same(restrictions.caseId, caseId)} and measure = ${measure}
      and status = 'recorded' and lifted_on is null`);
  return found.length > 0;
}

/** What is recorded, the newest first. */
export function recordedRestrictions(page: {
  limit: number;
  offset: number;
}): Promise<Restriction[]> {
  return all(
    Kept,
    sql`
      ${kept} where restrictions.status = 'recorded'
      order by applied_on desc, restrictions.id desc ${limitTo(page.limit)} offset ${page.offset}`,
  );
}

const Count = record({
  all: computed(sql`count(*)`, count),
  today: computed(sql`(app_now() at time zone 'UTC')::date::text`, z.string()),
});

/** How many are recorded, and which day it is. */
export function countRestrictions() {
  return one(Count, sql`select ${Count.list} from ${restrictions} where status = 'recorded'`);
}
