import { sql } from "drizzle-orm";
import { z } from "zod";
import { CaseStatus } from "../../domain/cases/case-status.ts";
import { CategoryKey } from "../../domain/cases/categories.ts";
import {
  isWithdrawable,
  whatIsKnown,
  type DecisionSince as Since,
} from "../../domain/privacy/disclosure.ts";
import { CaseId, DecisionId, ReportId, type SubjectId } from "../../domain/ids.ts";
import { subjectKinds } from "../../domain/subjects/subject.ts";
import { filedCase, outcomeKeyStem } from "../decisions/outcome-store.ts";
import { rows } from "../unit-of-work.ts";
import { DecisionKind } from "../../domain/decisions/decision.ts";

const DecisionSince = z.object({
  id: DecisionId,
  kind: DecisionKind,
  to: CaseStatus,
  ground: z.string().nullable(),
  at: z.coerce.date(),
  tells: z.enum(["plain", "neutral"]),
  appealed: z.boolean(),
  byTeam: z.boolean(),
  notice: z.enum(["waiting", "said", "none"]),
});

const OwnReport = z
  .object({
    id: ReportId,
    code: z.string(),
    caseId: CaseId,
    category: CategoryKey,
    given: z.string(),
    subjectKind: z.enum(subjectKinds),
    createdAt: z.coerce.date(),
    muted: z.boolean(),
    /** How often the reporter added to it. */
    additions: z.coerce.number(),
    withdrawn: z.boolean(),
    since: z.array(DecisionSince),
  })
  .transform(({ withdrawn, since, ...row }) => ({
    ...row,
    ...knownOf(withdrawn, since),
    withdrawable: !withdrawn && isWithdrawable(since),
  }));

/** What its reporter may know of the case, and so how the report stands to them. */
function knownOf(withdrawn: boolean, since: readonly Since[]) {
  const known = whatIsKnown(since);
  return { known, status: withdrawn ? ("withdrawn" as const) : known.status };
}

/** A report as its own reporter may see it. */
export type OwnReport = z.infer<typeof OwnReport>;

/**
 * In the case in which it was filed, and from each merge on in the one that it went to, as long as the
 * report was there: what came after a merge has been in the other one since it came. Another category or
 * a merge leaves a case where it was.
 */
const since = sql`(
  with recursive way (step, case_id, came_at) as (
    select 1, ${filedCase}, r.created_at
    union all
    select way.step + 1, next.id, greatest(way.came_at, m.decided_at) from way
      join decisions m on m.case_id = way.case_id and m.to_status = 'merged'
      join cases next on next.code = m.ground)
  select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'to', d.to_status,
    'ground', d.ground, 'at', d.decided_at, 'tells', d.tells,
    'appealed', exists (
      select 1 from appeals a join reports o on o.id = a.report_id
      where a.against = d.id and o.reporter_id = r.reporter_id),
    'byTeam', d.staff_id is not null,
    'notice', case when n.status = 'sent' then 'said'
      when n.status in ('waiting', 'sending') or d.tell_from > app_now() or q.until > app_now()
      then 'waiting' else 'none' end) order by way.step, d.version), '[]')
  from way join decisions d on d.case_id = way.case_id and d.decided_at > way.came_at
    left join outbox n on n.key = ${outcomeKeyStem} || d.id
    left join case_silences q on q.case_id = r.case_id
  where d.from_status <> d.to_status and d.to_status <> 'merged')`;

const selection = sql`
  select r.id, r.code, r.case_id as "caseId", r.category, r.given, s.kind as "subjectKind",
    b.created_at as "createdAt", r.muted, r.withdrawn_at is not null as withdrawn,
    (select count(*) from additions a where a.report_id = r.id) as additions, ${since} as since
  from reports r join reporters p on p.id = r.reporter_id
    join submissions b on b.id = r.submission_id join cases c on c.id = ${filedCase}
    join subjects s on s.id = c.subject_id`;

/**
 * A person's reports with what became of each, the newest first: by when they submitted them, as the
 * moments at which those of one submission were filed tell which cases were there before.
 */
export async function reportsOf(
  userId: number,
  page: { offset: number; limit: number },
): Promise<OwnReport[]> {
  const found = await rows(sql`
    ${selection} where p.telegram_user_id = ${userId}
    order by b.created_at desc, r.id desc limit ${page.limit} offset ${page.offset}`);
  return found.map((row) => OwnReport.parse(row));
}

/** A person's reports on one subject, the newest first. */
export async function ownReportsOn(userId: number, subjectId: SubjectId): Promise<OwnReport[]> {
  const found = await rows(sql`
    ${selection} where p.telegram_user_id = ${userId} and s.id = ${subjectId} order by r.id desc`);
  return found.map((row) => OwnReport.parse(row));
}

/** Undefined when there is none, or when it is somebody else's. */
export async function ownReport(userId: number, id: ReportId): Promise<OwnReport | undefined> {
  const [row] = await rows(sql`
    ${selection} where p.telegram_user_id = ${userId} and r.id = ${id}`);
  return row && OwnReport.parse(row);
}

const Count = z.object({ count: z.coerce.number() });

export async function countReportsOf(userId: number): Promise<number> {
  const [row] = await rows(sql`
    select count(*) as count from reports r join reporters p on p.id = r.reporter_id
    where p.telegram_user_id = ${userId}`);
  return Count.parse(row).count;
}

/** Stops or resumes the notices about a report, and about the same person's others on that thing. */
export async function setMuted(id: ReportId, muted: boolean): Promise<void> {
  await rows(sql`
    update reports r set muted = ${muted} where (r.reporter_id, ${filedCase}) = (
      select r.reporter_id, ${filedCase} from reports r where r.id = ${id})`);
}

const Row = z.object({ since: z.array(DecisionSince) });

/** What was decided on its case since a report was made, the oldest first. */
export async function decisionsSince(id: ReportId): Promise<Since[]> {
  const [row] = await rows(sql`select ${since} as since from reports r where r.id = ${id}`);
  return row === undefined ? [] : Row.parse(row).since;
}

/** From now on it does not count. False: it was withdrawn before. */
export async function markWithdrawn(id: ReportId): Promise<boolean> {
  const withdrawn = await rows(sql`
    update reports set withdrawn_at = app_now() where id = ${id} and withdrawn_at is null
    returning id`);
  return withdrawn.length === 1;
}

/** From now on it is one of another category. */
export async function renameCategory(id: ReportId, category: CategoryKey): Promise<void> {
  await rows(sql`update reports set category = ${category} where id = ${id}`);
}

export async function insertAddition(fresh: {
  id: string;
  reportId: ReportId;
  words: string;
}): Promise<void> {
  await rows(sql`
    insert into additions (id, report_id, words)
    values (${fresh.id}, ${fresh.reportId}, ${fresh.words})`);
}
