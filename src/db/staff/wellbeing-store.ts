import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey, categoryKeys, isGravest } from "../../domain/cases/categories.ts";
import { CaseId, StaffId, UserId } from "../../domain/ids.ts";
import { workdayMs, type Wellbeing } from "../../domain/staff/wellbeing.ts";
import { rows } from "../unit-of-work.ts";

const gravest = sql`(select jsonb_array_elements_text(${JSON.stringify(categoryKeys.filter(isGravest))}::jsonb))`;
const withinADay = sql`app_now() - ${workdayMs} * interval '1 millisecond'`;

/**
 * On which of the gravest cases somebody decided or voted within a day, or which of them they have. That
 * they voted on one that is not decided yet is for nobody else to see.
 */
const workedOn = (staffId: SQL, seenBy: SeenBy) => sql`
  select case_id from decisions
  where staff_id = ${staffId} and decided_at > ${withinADay}
    and (from_category in ${gravest} or to_category in ${gravest})
  union select case_id from dismissal_votes
  where staff_id = ${staffId} and voted_at > ${withinADay}
    and (is_told or ${seenBy === "themselves"})
  union select a.case_id from assignments a join cases c on c.id = a.case_id
  where a.staff_id = ${staffId} and a.taken_at > ${withinADay} and c.category in ${gravest}`;

type SeenBy = "themselves" | "colleagues";

const Kept = z
  .object({
    staffId: StaffId,
    leftOut: z.array(CategoryKey),
    hardDayUntil: z.coerce.date().nullable(),
    gravest: z.coerce.number(),
  })
  .transform(({ staffId, hardDayUntil, ...row }): { staffId: StaffId; of: Wellbeing } => ({
    staffId,
    of: { ...row, hardDayUntil: hardDayUntil ?? undefined },
  }));

/** How each of some people of the team looks after themselves; `aside`: a case that is not counted. */
export async function wellbeingOf(
  staffIds: readonly StaffId[],
  seenBy: SeenBy,
  aside?: CaseId,
): Promise<ReadonlyMap<StaffId, Wellbeing>> {
  const found = await rows(sql`
    select s.id as "staffId", coalesce(w.left_out, '[]') as "leftOut",
      w.hard_day_until as "hardDayUntil",
      (select count(*) from (${workedOn(sql`s.id`, seenBy)}) theirs
        where theirs.case_id is distinct from ${aside ?? null}::uuid) as gravest
    from staff s left join wellbeing w on w.staff_id = s.id
    where s.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(staffIds)}::jsonb))`);
  return new Map(found.map((row) => Kept.parse(row)).map(({ staffId, of }) => [staffId, of]));
}

/** Until when it is a hard day, from now on; undefined: it is none. */
export async function keepHardDay(staffId: StaffId, until: Date | undefined): Promise<void> {
  await keep(staffId, { column: sql`hard_day_until`, value: timeOrNull(until) });
}

export async function keepLeftOut(
  staffId: StaffId,
  leftOut: readonly CategoryKey[],
): Promise<void> {
  await keep(staffId, { column: sql`left_out`, value: sql`${JSON.stringify(leftOut)}::jsonb` });
}

async function keep(staffId: StaffId, { column, value }: { column: SQL; value: SQL }) {
  await rows(sql`
    insert into wellbeing (staff_id, ${column}) values (${staffId}, ${value})
    on conflict (staff_id) do update set ${column} = excluded.${column}`);
}

function timeOrNull(time: Date | undefined): SQL {
  return time === undefined ? sql`null::timestamptz` : sql`${time.toISOString()}::timestamptz`;
}

/** Whether somebody was reminded of a case, or pressed on it since, within so many milliseconds. */
export async function wasRemindedOf(
  staffId: StaffId,
  caseId: CaseId,
  withinMs: number,
): Promise<boolean> {
  const found = await rows(sql`
    select 1 from wellbeing where staff_id = ${staffId} and reminded_of = ${caseId}
      and reminded_at > app_now() - ${withinMs} * interval '1 millisecond'`);
  return found.length > 0;
}

export async function keepReminder(staffId: StaffId, caseId: CaseId): Promise<void> {
  await rows(sql`
    insert into wellbeing (staff_id, reminded_of, reminded_at)
    values (${staffId}, ${caseId}, app_now())
    on conflict (staff_id) do update set
      reminded_of = excluded.reminded_of, reminded_at = excluded.reminded_at`);
}

const Row = z.object({ id: StaffId });

/** The staff member behind a Telegram user who worked on cases or was appointed. */
export async function knownStaff(userId: UserId): Promise<StaffId | undefined> {
  const [row] = await rows(sql`select id from staff where telegram_user_id = ${userId}`);
  return row && Row.parse(row).id;
}

const Case = z.object({ id: CaseId });

/** The cases that somebody has now, in the order in which cases are locked. */
export async function casesHeldBy(staffId: StaffId): Promise<CaseId[]> {
  const found = await rows(sql`
    select case_id as id from assignments
    where staff_id = ${staffId} and expires_at > app_now() order by case_id`);
  return found.map((row) => Case.parse(row).id);
}
