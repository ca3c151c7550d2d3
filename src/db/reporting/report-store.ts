import { sql } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey } from "../../domain/cases/categories.ts";
import {
  ReportId,
  type CaseId,
  type DraftId,
  type ReporterId,
  type SubjectId,
  type SubmissionId,
} from "../../domain/ids.ts";
import { SeenIn } from "../../domain/reporting/report-draft.ts";
import { SearchLanguage } from "../../domain/reporting/search-language.ts";
import { rows } from "../unit-of-work.ts";

/** False: this draft was submitted before. */
export async function insertSubmission(fresh: {
  id: SubmissionId;
  draftId: DraftId;
  reporterId: ReporterId;
}): Promise<boolean> {
  const written = await rows(sql`
    insert into submissions (id, draft_id, reporter_id)
    values (${fresh.id}, ${fresh.draftId}, ${fresh.reporterId})
    on conflict (draft_id) do nothing returning id`);
  return written.length === 1;
}

/** False: the code is taken, try another. */
export async function insertReport(fresh: {
  id: ReportId;
  code: string;
  submissionId: SubmissionId;
  reporterId: ReporterId;
  caseId: CaseId;
  /** What is reported; its own case may be merged into the one of `caseId`. */
  subjectId: SubjectId;
  category: CategoryKey;
  seenIn: SeenIn | undefined;
  searchLanguage: SearchLanguage | undefined;
  language: string;
  given: string;
  note: string | undefined;
  leads: readonly string[];
  /** By a trusted flagger. */
  trusted: boolean;
  /** By somebody who had reported it before they were forgotten: nobody new. */
  repeats: boolean;
}): Promise<boolean> {
  const written = await rows(sql`
    insert into reports (id, code, submission_id, reporter_id, case_id, filed_in, category, seen_in,
      search_language, language, given, note, leads, trusted, repeats)
    values (${fresh.id}, ${fresh.code}, ${fresh.submissionId}, ${fresh.reporterId}, ${fresh.caseId},
      (select id from cases where subject_id = ${fresh.subjectId} and id <> ${fresh.caseId}),
      ${fresh.category}, ${fresh.seenIn ?? null}, ${fresh.searchLanguage ?? null},
      ${fresh.language}, ${fresh.given}, ${fresh.note ?? null}, ${JSON.stringify(fresh.leads)}::jsonb,
      ${fresh.trusted}, ${fresh.repeats})
    on conflict (code) do nothing returning id`);
  return written.length === 1;
}

const Reported = z.enum(["as_themselves", "when_forgotten"]).nullable();

/**
 * Whether an earlier report of the reporter's stands in this case: as theirs, or by a mark that was kept
 * of it when they were forgotten.
 */
export async function reportedIn(
  caseId: CaseId,
  reporterId: ReporterId,
  marks: readonly string[],
): Promise<"as_themselves" | "when_forgotten" | undefined> {
  const [row] = await rows(sql`
    select case
      when exists (select 1 from reports
        where reporter_id = ${reporterId} and case_id = ${caseId} and withdrawn_at is null)
      then 'as_themselves'
      when exists (select 1 from forgotten_reports
        where mark in (select jsonb_array_elements_text(${JSON.stringify(marks)}::jsonb))
          and expires_at > app_now())
      then 'when_forgotten' end as reported`);
  return Reported.parse(row?.["reported"]) ?? undefined;
}

const Receipt = z.object({
  userId: z.coerce.number(),
  ids: z.array(ReportId),
  codes: z.array(z.string()),
  /** Null: it only added to earlier reports. */
  category: CategoryKey.nullable(),
});
export type Receipt = z.infer<typeof Receipt>;

export async function receiptOf(submissionId: SubmissionId): Promise<Receipt | undefined> {
  const [row] = await rows(sql`
    select p.telegram_user_id as "userId", min(r.category) as category,
      coalesce(json_agg(r.id order by r.id) filter (where r.id is not null), '[]') as ids,
      coalesce(json_agg(r.code order by r.id) filter (where r.id is not null), '[]') as codes
    from submissions s join reporters p on p.id = s.reporter_id
      left join reports r on r.submission_id = s.id
    where s.id = ${submissionId} group by p.telegram_user_id`);
  return row && Receipt.parse(row);
}

const Tally = z.object({
  reports: z.coerce.number(),
  reporters: z.coerce.number(),
  /** Of those people, how many were trusted flaggers when they sent theirs. */
  trusted: z.coerce.number(),
  /** Of those people, how many had first reported anything less than a day before. */
  fresh: z.coerce.number(),
  /** How many came within the last hour before the latest. */
  lately: z.coerce.number(),
  firstAt: z.coerce.date(),
  latestAt: z.coerce.date(),
  /** How many people under which category. */
  called: z.array(z.object({ category: CategoryKey, people: z.number() })),
});
export type Tally = z.infer<typeof Tally>;

/** How many reports on a case stand, of how many people, and since when. Whoever is back is nobody new. */
export async function tallyOf(caseId: CaseId): Promise<Tally> {
  const [row] = await rows(sql`
    select count(*) as reports,
      greatest(least(1, count(*)), count(distinct reporter_id) filter (where not r.repeats)) as reporters,
      count(distinct reporter_id) filter (where r.trusted) as trusted,
      count(distinct reporter_id) filter (where not r.repeats
        and p.created_at > r.created_at - interval '1 day') as fresh,
      count(*) filter (where r.created_at > newest.at - interval '1 hour') as lately,
      min(r.created_at) as "firstAt", max(r.created_at) as "latestAt",
      (select coalesce(json_agg(c), '[]') from (
        select category,
          greatest(1, count(distinct reporter_id) filter (where not repeats))::int as people
        from reports where case_id = ${caseId} and withdrawn_at is null group by category) c) as called
    from (select max(created_at) as at from reports
        where case_id = ${caseId} and withdrawn_at is null) newest
      cross join reports r join reporters p on p.id = r.reporter_id
    where r.case_id = ${caseId} and r.withdrawn_at is null`);
  return Tally.parse(row);
}

const Note = z.object({
  note: z.string(),
  language: z.string(),
  /** How many others the same person wrote. */
  others: z.coerce.number(),
  isFirst: z.boolean(),
});
/** What a reporter wrote, and in which language they were spoken to. */
export type Note = z.infer<typeof Note>;

/**
 * What was written about a case, also added later, without a word about who wrote it: everybody's
 * first note before anybody's second, and in the order in which they first reported, so that nobody
 * can write another one's words out of sight.
 */
const written = (caseId: CaseId) => sql`
  with live as (
    select *, min(created_at) over (partition by reporter_id) as began
    from reports where case_id = ${caseId} and withdrawn_at is null),
  notes as (
    select note, language, reporter_id, began, created_at from live where note is not null
    union all
    select a.words, live.language, reporter_id, began, a.created_at
    from additions a join live on live.id = a.report_id),
  placed as (
    select *, count(*) over (partition by reporter_id) - 1 as others,
      row_number() over (partition by reporter_id order by created_at) as place
    from notes)
  select note, language, others, place = 1 as "isFirst", began, reporter_id, place,
    count(*) over () as total, count(*) filter (where place = 1) over () as people
  from placed`;

const inFairOrder = sql`order by place, began, reporter_id`;

const Counts = z.object({ total: z.coerce.number(), people: z.coerce.number() });

/** One note of each of the first who wrote one; `people`: how many did, `total`: how many notes. */
export async function firstNotesOf(
  caseId: CaseId,
  limit: number,
): Promise<{ notes: Note[]; total: number; people: number }> {
  const found = await rows(sql`
    select * from (${written(caseId)}) w where "isFirst" ${inFairOrder} limit ${limit}`);
  const { total, people } = found[0] === undefined ? noNotes : Counts.parse(found[0]);
  return { notes: found.map((row) => Note.parse(row)), total, people };
}

const noNotes = { total: 0, people: 0 };

/** Some of all notes. */
export async function notesFrom(
  caseId: CaseId,
  { offset, limit }: { offset: number; limit: number },
): Promise<Note[]> {
  const found = await rows(sql`
    select * from (${written(caseId)}) w ${inFairOrder} offset ${offset} limit ${limit}`);
  return found.map((row) => Note.parse(row));
}

const Seen = z.object({
  places: z.array(SeenIn),
  languages: z.array(SearchLanguage),
  spellings: z.array(z.string()),
});
/** Where reporters came across a subject, in which languages, and how they spelled it. */
export type Seen = z.infer<typeof Seen>;

export async function seenOf(caseId: CaseId): Promise<Seen> {
  const [row] = await rows(sql`
    select coalesce(json_agg(distinct seen_in) filter (where seen_in is not null), '[]') as places,
      coalesce(json_agg(distinct search_language) filter (where search_language is not null), '[]')
        as languages,
      coalesce(json_agg(distinct given), '[]') as spellings
    from reports where case_id = ${caseId} and withdrawn_at is null`);
  return Seen.parse(row);
}
