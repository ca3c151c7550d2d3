import { sql } from "drizzle-orm";
import { z } from "zod";
import { CaseStatus } from "../domain/case-status.ts";
import { CategoryKey } from "../domain/categories.ts";
import { CaseId, ReportId, type SubjectId } from "../domain/ids.ts";
import { subjectKinds } from "../domain/subject.ts";
import { outcomeKeyPrefix } from "./report-store.ts";
import { rows } from "./unit-of-work.ts";

const OwnReport = z.object({
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
  /** What the reporter may know of it. */
  status: CaseStatus,
});
/** A report as its own reporter may see it. */
export type OwnReport = z.infer<typeof OwnReport>;

/** The newest decision after the report: an offender who reports what is their own learns nothing older. */
const since = sql`select d.to_status from decisions d
  where d.case_id = r.case_id and d.decided_at > r.created_at`;

/** One whose notice does not wait any more: an undo keeps it from the reporter here as well. */
const told = sql`not exists (
  select 1 from decisions w join outbox o on o.key = ${outcomeKeyPrefix} || r.id || ':' || w.id
  where w.case_id = r.case_id and w.version <= d.version and o.status in ('waiting', 'sending'))`;

const selection = sql`
  select r.id, r.code, r.case_id as "caseId", r.category, r.given, s.kind as "subjectKind",
    r.created_at as "createdAt", r.muted,
    (select count(*) from additions a where a.report_id = r.id) as additions,
    case when r.withdrawn_at is not null then 'withdrawn'
      else coalesce((${since} and ${told} order by d.version desc limit 1), 'open') end as status
  from reports r join reporters p on p.id = r.reporter_id join cases c on c.id = coalesce(r.filed_in, r.case_id)
    join subjects s on s.id = c.subject_id`;

/** A person's reports with what became of each, the newest first. */
export async function reportsOf(
  userId: number,
  page: { offset: number; limit: number },
): Promise<OwnReport[]> {
  const found = await rows(sql`
    ${selection} where p.telegram_user_id = ${userId}
    order by r.created_at desc, r.id desc limit ${page.limit} offset ${page.offset}`);
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

export async function setMuted(id: ReportId, muted: boolean): Promise<void> {
  await rows(sql`update reports set muted = ${muted} where id = ${id}`);
}

const Status = z.object({ status: CaseStatus });

/** What was decided since the report was made, also what its reporter has not heard yet. */
export async function statusSince(id: ReportId): Promise<CaseStatus> {
  const [row] = await rows(sql`
    select coalesce((${since} order by d.version desc limit 1), 'open') as status
    from reports r where r.id = ${id}`);
  return Status.parse(row).status;
}

/** From now on it does not count. False: it was withdrawn before. */
export async function markWithdrawn(id: ReportId): Promise<boolean> {
  const withdrawn = await rows(sql`
    update reports set withdrawn_at = app_now() where id = ${id} and withdrawn_at is null
    returning id`);
  return withdrawn.length === 1;
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
