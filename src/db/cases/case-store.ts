// Cases, one a subject. Read and moved by all verbs on cases, decisions, questions and reports.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { CategoryKey, Rating } from "../../domain/cases/categories.ts";
import type { CaseStatus } from "../../domain/cases/case-status.ts";
import { CaseId, type OwnCategoryId, type SubjectId } from "../../domain/ids.ts";
import { all, computed, first, record, type ReadBy } from "../record.ts";
import { cases } from "../tables/cases/cases.ts";
import { reports } from "../tables/reporting/reports.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { TakenByAnother } from "../faults.ts";
import type { Write } from "../pending.ts";
import { later, rows } from "../unit-of-work.ts";
import { fewIds, insertInto, same, set } from "../values.ts";

const c = alias(cases, "c");
const s = alias(subjects, "s");

const Case = record({
  id: c.id,
  code: c.code,
  subjectId: c.subjectId,
  subjectKind: s.kind,
  display: s.display,
  category: c.category,
  own: c.own,
  rated: c.rated,
  status: c.status,
  version: c.version,
  openedAt: c.openedAt,
  /** Until when the team left it lying. */
  snoozedUntil: c.snoozedUntil,
  /** The language in which the first reporter was spoken to. */
  language: computed(
    sql`coalesce((select r.language from reports r where r.case_id = c.id
      order by r.created_at, r.id limit 1), 'en')`,
    z.string(),
  ),
  /** The case that its reports went to. */
  mergedInto: c.mergedInto,
  /** Since when nothing is kept of what people wrote about it. */
  wordsGoneAt: c.wordsGoneAt,
});
export type Case = ReadBy<typeof Case>;

const selection = sql`
  select ${Case.list} from ${cases} c join ${subjects} s on s.id = c.subject_id`;

export async function findCase(id: CaseId): Promise<Case | undefined> {
  return first(Case, sql`${selection} where ${same(c.id, id)}`);
}

/** Reads a case and holds its row until the transaction ends: decisions on it take turns. */
export async function lockCase(id: CaseId): Promise<Case | undefined> {
  return first(Case, sql`${selection} where ${same(c.id, id)} for update of c`);
}

const Held = record({ id: c.id, subjectId: c.subjectId, mergedInto: c.mergedInto });

/**
 * Holds the cases that take the reports on these subjects, in the order of their ids, as whoever holds
 * several does. By subject, those that have one.
 */
export async function lockCasesOf(given: readonly SubjectId[]): Promise<Map<SubjectId, CaseId>> {
  if (given.length === 0) return new Map();
  const held = await all(
    Held,
    sql`
      select ${Held.list} from ${cases} c
      where c.id in (
        select unnest(array[own.id, own.merged_into]) from cases own
        where own.subject_id in (${fewIds(given)}))
      order by c.id for update of c`,
  );
  return new Map(held.map(({ id, subjectId, mergedInto }) => [subjectId, mergedInto ?? id]));
}

/** The case that takes the reports on a subject, held like by `lockCase`. */
export async function lockCaseOfSubject(subjectId: SubjectId): Promise<Case | undefined> {
  const own = await first(
    Case,
    sql`${selection} where ${same(c.subjectId, subjectId)} for update of c`,
  );
  // It may be merged a second time while we wait for the one it was merged into.
  let held = own;
  while (held?.mergedInto !== undefined) held = await lockCase(held.mergedInto);
  return held;
}

/** The case of that code, or the one that it was merged into. */
export async function findCaseOfCode(code: string): Promise<Case | undefined> {
  return first(
    Case,
    sql`
      ${selection} where c.id = (
        select coalesce(merged_into, id) from ${cases} where ${same(cases.code, code)})`,
  );
}

const OfReport = record({ id: reports.caseId });

/** The case to which a report with that code belongs. */
export async function caseOfReport(code: string): Promise<CaseId | undefined> {
  const row = await first(
    OfReport,
    sql`select ${OfReport.list} from ${reports} where ${same(reports.code, code)}`,
  );
  return row?.id;
}

const Standing = record({ id: computed(sql`coalesce(merged_into, id)`, CaseId) });

/** The case in which a subject is decided on. */
export async function caseOfSubject(subjectId: SubjectId): Promise<CaseId | undefined> {
  const row = await first(
    Standing,
    sql`select ${Standing.list} from ${cases} where ${same(cases.subjectId, subjectId)}`,
  );
  return row?.id;
}

/** A case that is being opened. */
type Opening = Pick<Case, "id" | "code" | "subjectId" | "category" | "own" | "openedAt">;

/** The unit of work at hand fails, to be done anew, if its code is taken. */
export function insertCase(fresh: Opening): Promise<void> {
  return later(opening, fresh);
}

const opening: Write<Opening> = {
  into: cases,
  statements: (fresh) =>
    fresh.map((one) => sql`${insertInto(cases, one)} on conflict (code) do nothing`),
  orElse: () => new TakenByAnother(),
};

/**
 * Moves a case on, if it is still what was read: compare and set on status and version. What it was rated
 * goes with its category. False: somebody else moved it.
 */
export async function moveCase(...move: Parameters<typeof movingCase>): Promise<boolean> {
  return (await rows(sql`${movingCase(...move)} returning 1`)).length === 1;
}

/** By which rule the words of a case go, and from when on its time counts. */
type Closing = { wordsKeptBy: SQL; closedAt: SQL };
const needed: Closing = { wordsKeptBy: sql`null`, closedAt: sql`null` };

/**
 * The same as a part of a statement. It is looked for by its id alone: while PostgreSQL's statistics know of no
 * case in a state, it takes the index of states for the shorter way, and reads all that are in it by then.
 */
export function movingCase(
  from: { id: CaseId; status: CaseStatus; version: number },
  to: {
    status: CaseStatus;
    category: CategoryKey;
    /** The team's own category; null: none. Undefined: as it is, though it counts only beneath its own parent. */
    own?: OwnCategoryId | null | undefined;
    rated?: Rating | undefined;
    closing?: Closing | undefined;
  },
): SQL {
  const { status, category, own, rated = null, closing = needed } = to;
  const stays = status === from.status;
  const changes = {
    ...(stays ? {} : { ...closing, wordsGoneAt: null }),
    status,
    category,
    snoozedUntil: null,
    version: sql`version + 1`,
    ...(own === undefined ? {} : { own }),
    rated: sql`coalesce(${rated}::int, case when ${same(cases.category, category)} then rated end)`,
  };
  return sql`
    update ${cases} set ${set(cases, changes)}
    where ${same(cases.id, from.id)} and (${same(cases.status, from.status)}) is true
      and ${same(cases.version, from.version)}`;
}

/** Leaves a case lying until then; undefined: it waits as any other. */
export async function setSnooze(id: CaseId, until: Date | undefined): Promise<void> {
  await rows(sql`
    update ${cases} set ${set(cases, { snoozedUntil: until ?? null })} where ${same(cases.id, id)}`);
}

/** Cases that need a card of the tier: open ones for review, escalated ones for the seniors. */
export function casesAwaiting(status: CaseStatus): Promise<Case[]> {
  return casesWhere(sql`where ${same(c.status, status)} order by c.opened_at`);
}

/** Cases by a condition on them, as `c`. */
export async function casesWhere(condition: SQL): Promise<Case[]> {
  return all(Case, sql`${selection} ${condition}`);
}
