// How one of the team is spared. Kept by /wellbeing, read before somebody is given or reminded of cases.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { gravestKeys, isGravest, type CategoryKey } from "../../domain/cases/categories.ts";
import type { CaseId, StaffId, UserId } from "../../domain/ids.ts";
import { workdayMs, type Wellbeing } from "../../domain/staff/wellbeing.ts";
import { all, computed, count, first, maybe, record } from "../record.ts";
import { assignments } from "../tables/cases/assignments.ts";
import { staff } from "../tables/staff/staff.ts";
import { wellbeing } from "../tables/staff/wellbeing.ts";
import { rows } from "../unit-of-work.ts";
import { fewIds, insertInto, same } from "../values.ts";

const s = alias(staff, "s");
const w = alias(wellbeing, "w");

const gravest = sql`(select jsonb_array_elements_text(${JSON.stringify(gravestKeys)}::jsonb))`;
const withinADay = sql`app_now() - ${workdayMs} * interval '1 millisecond'`;

/**
 * On which of the gravest cases somebody decided or voted within a day, or which of them they have. That
 * they voted on one that is not decided yet is for nobody else to see.
 */
const workedOn = (seenBy: SeenBy) => sql`
  select case_id from decisions
  where staff_id = s.id and decided_at > ${withinADay}
    and (from_category in ${gravest} or to_category in ${gravest})
  union select case_id from dismissal_votes
  where staff_id = s.id and voted_at > ${withinADay}
    and (is_told or ${seenBy === "themselves"})
  union select a.case_id from assignments a join cases c on c.id = a.case_id
  where a.staff_id = s.id and a.taken_at > ${withinADay} and c.category in ${gravest}`;

type SeenBy = "themselves" | "colleagues";

const workOf = (seenBy: SeenBy, about: About | undefined) =>
  record({
    staffId: s.id,
    leftOut: maybe(w.leftOut),
    hardDayUntil: maybe(w.hardDayUntil),
    now: computed(sql`app_now()`, z.coerce.date()),
    gravest: computed(
      about === undefined || isGravest(about.category)
        ? sql`(select count(*) from (${workedOn(seenBy)}) theirs
            where theirs.case_id is distinct from ${about?.id ?? null}::uuid)`
        : sql`0`,
      count,
    ),
  });

type About = { id: CaseId; category: CategoryKey };

/**
 * How each of some people of the team looks after themselves.
 * @param about a case that is not counted; the gravest are counted for one of them alone
 */
export async function wellbeingOf(
  staffIds: readonly StaffId[],
  seenBy: SeenBy,
  about?: About,
): Promise<ReadonlyMap<StaffId, Wellbeing & { now: Date }>> {
  const Kept = workOf(seenBy, about);
  const found = await all(
    Kept,
    sql`
      select ${Kept.list}
      from ${staff} s left join ${wellbeing} w on w.staff_id = s.id
      where s.id in (${fewIds(staffIds)})`,
  );
  return new Map(found.map(({ staffId, leftOut = [], ...row }) => [staffId, { ...row, leftOut }]));
}

/** Keeps until when it is a hard day; undefined: it is none. */
export async function keepHardDay(staffId: StaffId, until: Date | undefined): Promise<void> {
  await rows(sql`
    ${insertInto(wellbeing, { staffId, hardDayUntil: until ?? null })}
    on conflict (staff_id) do update set hard_day_until = excluded.hard_day_until`);
}

export async function keepLeftOut(
  staffId: StaffId,
  leftOut: readonly CategoryKey[],
): Promise<void> {
  await rows(sql`
    ${insertInto(wellbeing, { staffId, leftOut })}
    on conflict (staff_id) do update set left_out = excluded.left_out`);
}

/** Whether somebody was reminded of a case, or pressed on it since, within so many milliseconds. */
export async function wasRemindedOf(
  staffId: StaffId,
  caseId: CaseId,
  withinMs: number,
): Promise<boolean> {
  const found = await rows(sql`
    select 1 from ${wellbeing}
    where ${same(wellbeing.staffId, staffId)} and ${same(wellbeing.remindedOf, caseId)}
      and reminded_at > app_now() - ${withinMs} * interval '1 millisecond'`);
  return found.length > 0;
}

export async function keepReminder(staffId: StaffId, caseId: CaseId): Promise<void> {
  await rows(sql`
    ${insertInto(wellbeing, { staffId, remindedOf: caseId, remindedAt: sql`app_now()` })}
    on conflict (staff_id) do update set
      reminded_of = excluded.reminded_of, reminded_at = excluded.reminded_at`);
}

const Known = record({ id: staff.id });

/** The staff member behind a Telegram user who worked on cases or was appointed. */
export async function knownStaff(userId: UserId): Promise<StaffId | undefined> {
  const known = await first(
    Known,
    sql`select ${Known.list} from ${staff} where ${same(staff.telegramUserId, userId)}`,
  );
  return known?.id;
}

const Held = record({ id: assignments.caseId });

/** The cases that somebody has now, in the order in which cases are locked. */
export async function casesHeldBy(staffId: StaffId): Promise<CaseId[]> {
  const found = await all(
    Held,
    sql`
      select ${Held.list} from ${assignments}
      where ${same(assignments.staffId, staffId)} and expires_at > app_now() order by case_id`,
  );
  return found.map(({ id }) => id);
}
