import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey, Rating } from "../../domain/cases/categories.ts";
import { CaseStatus } from "../../domain/cases/case-status.ts";
import { CaseId, SubjectId } from "../../domain/ids.ts";
import { subjectKinds } from "../../domain/subjects/subject.ts";
import { rows } from "../unit-of-work.ts";

/** How grave one of the team rated a case. */
export const Rated = Rating.nullable().transform((rated) => rated ?? undefined);

const Case = z.object({
  id: CaseId,
  code: z.string(),
  subjectId: SubjectId,
  subjectKind: z.enum(subjectKinds),
  display: z.string(),
  category: CategoryKey,
  rated: Rated,
  status: CaseStatus,
  version: z.number(),
  openedAt: z.coerce.date(),
  /** In which the first who reported it was spoken to. */
  language: z.string(),
  /** The case that its reports went to. */
  mergedInto: CaseId.nullable(),
});
export type Case = z.infer<typeof Case>;

const selection = sql`
  select c.id, c.code, c.subject_id as "subjectId", s.kind as "subjectKind", s.display, c.category,
    c.rated, c.status, c.version, c.opened_at as "openedAt", c.merged_into as "mergedInto",
    coalesce((select r.language from reports r where r.case_id = c.id order by r.created_at, r.id limit 1),
      'en') as language
  from cases c join subjects s on s.id = c.subject_id`;

export async function findCase(id: CaseId): Promise<Case | undefined> {
  const [row] = await rows(sql`${selection} where c.id = ${id}`);
  return row && Case.parse(row);
}

/** Reads a case and holds its row until the transaction ends: decisions on it take turns. */
export async function lockCase(id: CaseId): Promise<Case | undefined> {
  const [row] = await rows(sql`${selection} where c.id = ${id} for update of c`);
  return row && Case.parse(row);
}

const Held = z.object({ id: CaseId, subjectId: SubjectId, mergedInto: CaseId.nullable() });

/**
 * Holds the cases that take the reports on these subjects, in the order of their ids, as whoever holds
 * several does. By subject, those that have one.
 */
export async function lockCasesOf(subjects: readonly SubjectId[]): Promise<Map<SubjectId, CaseId>> {
  const found = await rows(sql`
    select c.id, c.subject_id as "subjectId", c.merged_into as "mergedInto" from cases c
    where c.id in (
      select unnest(array[own.id, own.merged_into]) from cases own where own.subject_id in (
        select id::uuid from jsonb_array_elements_text(${JSON.stringify(subjects)}::jsonb) id))
    order by c.id for update of c`);
  const held = found.map((row) => Held.parse(row));
  return new Map(held.map(({ id, subjectId, mergedInto }) => [subjectId, mergedInto ?? id]));
}

/** The case that takes the reports on a subject, held like by `lockCase`. */
export async function lockCaseOfSubject(subjectId: SubjectId): Promise<Case | undefined> {
  const [row] = await rows(sql`${selection} where c.subject_id = ${subjectId} for update of c`);
  const own = row && Case.parse(row);
  // It may be merged a second time while we wait for the one it was merged into.
  let held = own;
  while (held?.mergedInto) held = await lockCase(held.mergedInto);
  return held;
}

/** The case of that code, or the one that it was merged into. */
export async function findCaseOfCode(code: string): Promise<Case | undefined> {
  const [row] = await rows(sql`
    ${selection} where c.id = (
      select coalesce(merged_into, id) from cases where code = ${code})`);
  return row && Case.parse(row);
}

/** The case in which a subject is decided on. */
export async function caseOfSubject(subjectId: SubjectId): Promise<CaseId | undefined> {
  const [row] = await rows(sql`
    select coalesce(merged_into, id) as id from cases where subject_id = ${subjectId}`);
  return row && CaseId.parse(row["id"]);
}

/** False: the code is taken, try another. */
export async function insertCase(fresh: {
  id: CaseId;
  code: string;
  subjectId: SubjectId;
  category: CategoryKey;
}): Promise<boolean> {
  const written = await rows(sql`
    insert into cases (id, code, subject_id, category)
    values (${fresh.id}, ${fresh.code}, ${fresh.subjectId}, ${fresh.category})
    on conflict (code) do nothing returning id`);
  return written.length === 1;
}

/**
 * Moves a case on, if it is still what was read: compare and set on status and version. What it was rated
 * goes with its category. False: somebody else moved it.
 */
export async function moveCase(
  from: { id: CaseId; status: CaseStatus; version: number },
  to: { status: CaseStatus; category: CategoryKey; rated?: Rating | undefined },
): Promise<boolean> {
  const moved = await rows(sql`
    update cases set status = ${to.status}, category = ${to.category}, version = version + 1,
      rated = coalesce(${to.rated ?? null}::int, case when category = ${to.category} then rated end)
    where id = ${from.id} and status = ${from.status} and version = ${from.version} returning id`);
  return moved.length === 1;
}

/** Cases that need a card of the tier: open ones for review, escalated ones for the seniors. */
export function casesAwaiting(status: CaseStatus): Promise<Case[]> {
  return casesWhere(sql`where c.status = ${status} order by c.opened_at`);
}

/** Cases by a condition on them, as `c`. */
export async function casesWhere(condition: SQL): Promise<Case[]> {
  const found = await rows(sql`${selection} ${condition}`);
  return found.map((row) => Case.parse(row));
}
