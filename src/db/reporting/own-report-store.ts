// A person's own reports, as they may see them. Read and changed by the verbs of reporters.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import { DecisionSince, isWithdrawable, whatIsKnown } from "../../domain/privacy/disclosure.ts";
import type { OwnCategoryId, ReportId, SubjectId } from "../../domain/ids.ts";
import { countAnew } from "../control/figure-store.ts";
import { filedCase, outcomeKeyStem } from "../decisions/outcome-store.ts";
import { all, computed, count, first, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { cases } from "../tables/cases/cases.ts";
import { additions } from "../tables/reporting/additions.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { submissions } from "../tables/reporting/submissions.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

/** What its reporter may know of the case, and so how the report stands to them. */
function knownOf(withdrawn: boolean, since: readonly DecisionSince[]) {
  const known = whatIsKnown(since);
  return { known, status: withdrawn ? ("withdrawn" as const) : known.status };
}

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

const r = alias(reports, "r");
const p = alias(reporters, "p");
const b = alias(submissions, "b");
const s = alias(subjects, "s");

const Stored = record({
  id: r.id,
  code: r.code,
  caseId: r.caseId,
  category: r.category,
  own: r.own,
  given: r.given,
  /** Results of the search that it names. */
  leads: r.leads,
  subjectKind: s.kind,
  createdAt: b.createdAt,
  muted: r.muted,
  withdrawn: computed(sql`r.withdrawn_at is not null`, z.boolean()),
  /** How often the reporter added to it. */
  additions: computed(sql`(select count(*) from additions a where a.report_id = r.id)`, count),
  since: computed(since, z.array(DecisionSince)),
});

function read({ withdrawn, since: decided, ...row }: ReadBy<typeof Stored>) {
  const withdrawable = !withdrawn && isWithdrawable(decided);
  return { ...row, ...knownOf(withdrawn, decided), withdrawable };
}
/** A report as its own reporter may see it. */
export type OwnReport = ReturnType<typeof read>;

const isOf = (userId: number) => same(p.telegramUserId, userId);

const selection = sql`
  select ${Stored.list} from ${reports} r join ${reporters} p on p.id = r.reporter_id
    join ${submissions} b on b.id = r.submission_id join ${cases} c on c.id = ${filedCase}
    join ${subjects} s on s.id = c.subject_id`;

/**
 * A person's reports with what became of each, the newest first: by when they submitted them, as the
 * moments at which those of one submission were filed tell which cases were there before.
 */
export async function reportsOf(
  userId: number,
  page: { offset: number; limit: number },
): Promise<OwnReport[]> {
  const found = await all(
    Stored,
    sql`
      ${selection} where ${isOf(userId)}
      order by b.created_at desc, r.id desc ${limitTo(page.limit)} offset ${page.offset}`,
  );
  return found.map(read);
}

/** A person's reports on one subject, the newest first. */
export async function ownReportsOn(userId: number, subjectId: SubjectId): Promise<OwnReport[]> {
  const found = await all(
    Stored,
    sql`${selection} where ${isOf(userId)} and ${same(s.id, subjectId)} order by r.id desc`,
  );
  return found.map(read);
}

/** Undefined when there is none, or when it is somebody else's. */
export async function ownReport(userId: number, id: ReportId): Promise<OwnReport | undefined> {
  const row = await first(Stored, sql`${selection} where ${isOf(userId)} and ${same(r.id, id)}`);
  return row && read(row);
}

const Reports = record({ count: computed(sql`count(*)`, count) });

export async function countReportsOf(userId: number): Promise<number> {
  const row = await first(
    Reports,
    sql`
      select ${Reports.list} from ${reports} r join ${reporters} p on p.id = r.reporter_id
      where ${isOf(userId)}`,
  );
  return row?.count ?? 0;
}

/** Stops or resumes the notices about a report, and about the same person's others on that thing. */
export async function setMuted(id: ReportId, muted: boolean): Promise<void> {
  await rows(sql`
    update ${reports} r set ${set(reports, { muted })} where (r.reporter_id, ${filedCase}) = (
      select r.reporter_id, ${filedCase} from ${reports} r where ${same(r.id, id)})`);
}

const Decided = record({ since: computed(since, z.array(DecisionSince)) });

/** What was decided on its case since a report was made, the oldest first. */
export async function decisionsSince(id: ReportId): Promise<DecisionSince[]> {
  const row = await first(
    Decided,
    sql`select ${Decided.list} from ${reports} r where ${same(r.id, id)}`,
  );
  return row?.since ?? [];
}

const Dated = record({ createdAt: reports.createdAt });

/** From now on the report does not count. False: it was withdrawn before. */
export async function markWithdrawn(id: ReportId): Promise<boolean> {
  const withdrawn = await first(
    Dated,
    sql`
      update ${reports} set ${set(reports, { withdrawnAt: sql`app_now()` })}
      where ${same(reports.id, id)} and withdrawn_at is null returning ${Dated.list}`,
  );
  if (withdrawn !== undefined) await countAnew(withdrawn.createdAt);
  return withdrawn !== undefined;
}

/** From now on the report has another category, or one of the team's beneath it. */
export async function renameCategory(
  id: ReportId,
  { category, own = null }: { category: CategoryKey; own: OwnCategoryId | null | undefined },
): Promise<void> {
  const renamed = await first(
    Dated,
    sql`
      update ${reports} set ${set(reports, { category, own })} where ${same(reports.id, id)}
      returning ${Dated.list}`,
  );
  if (renamed !== undefined) await countAnew(renamed.createdAt);
}

export async function insertAddition(fresh: {
  id: string;
  reportId: ReportId;
  words: string;
}): Promise<void> {
  await rows(insertInto(additions, fresh));
}
