// Reports as they were submitted. Filed by submitting, summed up for cards and names of cases.
import { randomBytes } from "node:crypto";
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { CategoryKey } from "../../domain/cases/categories.ts";
import {
  OwnCategoryId,
  ReportId,
  type CaseId,
  type DraftId,
  type ReporterId,
  type SubjectId,
  type SubmissionId,
} from "../../domain/ids.ts";
import { leafText } from "../../domain/reporting/receipt-tree.ts";
import { SeenIn } from "../../domain/reporting/report-draft.ts";
import { SearchLanguage } from "../../domain/reporting/search-language.ts";
import { all, computed, count, first, orNothing, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { submissions } from "../tables/reporting/submissions.ts";
import { digest } from "../control/seal-store.ts";
import { giveKeyTo } from "../privacy/data-key-store.ts";
import { TakenByAnother } from "../faults.ts";
import type { Write } from "../pending.ts";
import { later, rows } from "../unit-of-work.ts";
import { few, insertInto, same } from "../values.ts";

type FreshSubmission = { id: SubmissionId; draftId: DraftId; reporterId: ReporterId };

/** The unit of work at hand fails, to be done anew, if the draft was submitted meanwhile. */
export function insertSubmission(fresh: FreshSubmission): Promise<void> {
  return later(submitting, fresh);
}

const submitting: Write<FreshSubmission> = {
  into: submissions,
  statements: (fresh) =>
    fresh.map((one) => sql`${insertInto(submissions, one)} on conflict (draft_id) do nothing`),
  orElse: () => new TakenByAnother(),
};

/** Nobody guesses so many, so a leaf leads to no code. */
const saltBytes = 16;

type FreshReport = {
  id: ReportId;
  code: string;
  submissionId: SubmissionId;
  reporterId: ReporterId;
  caseId: CaseId;
  /** What is reported; its own case may be merged into the one of `caseId`. */
  subjectId: SubjectId;
  category: CategoryKey;
  own: OwnCategoryId | undefined;
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
};

/** The unit of work at hand fails, to be done anew, if its code is taken. */
export async function insertReport(fresh: FreshReport): Promise<void> {
  await giveKeyTo(fresh.id);
  await later(filing, fresh);
}

const filing: Write<FreshReport> = {
  into: reports,
  statements: (fresh) => fresh.map((one) => sql`${inserting(one)} on conflict (code) do nothing`),
  orElse: () => new TakenByAnother(),
};

function inserting({ subjectId, leads, ...report }: FreshReport): SQL {
  const filedIn = sql`(
    select id from cases where subject_id = ${subjectId} and id <> ${report.caseId})`;
  // None are null, by which `leadsOf` passes over a report.
  const some = leads.length === 0 ? undefined : [...leads];
  const salt = randomBytes(saltBytes).toString("hex");
  const leaf = digest(leafText(report.code, salt));
  return insertInto(reports, { ...report, filedIn, leads: some, salt, leaf });
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
        where mark in (${few(marks)})
          and expires_at > app_now())
      then 'when_forgotten' end as reported`);
  return Reported.parse(row?.["reported"]) ?? undefined;
}

const r = alias(reports, "r");
const p = alias(reporters, "p");

const Receipt = record({
  /** Undefined once the reporter was forgotten. */
  userId: p.telegramUserId,
  ids: computed(
    sql`coalesce(json_agg(r.id order by r.id) filter (where r.id is not null), '[]')`,
    z.array(ReportId),
  ),
  codes: computed(
    sql`coalesce(json_agg(r.code order by r.id) filter (where r.id is not null), '[]')`,
    z.array(z.string()),
  ),
  /** Undefined: it only added to earlier reports. */
  category: computed(sql`min(r.category)`, orNothing(CategoryKey)),
});
export type Receipt = ReadBy<typeof Receipt>;

export async function receiptOf(submissionId: SubmissionId): Promise<Receipt | undefined> {
  return first(
    Receipt,
    sql`
      select ${Receipt.list} from ${submissions} s join ${reporters} p on p.id = s.reporter_id
        left join ${reports} r on r.submission_id = s.id
      where s.id = ${submissionId} group by p.id`,
  );
}

/** How many people under which category, and under which of the team's own beneath it. */
const Called = z.array(z.object({ category: CategoryKey, people: z.number() }));
const CalledOwn = z.array(
  z.object({ category: CategoryKey, own: OwnCategoryId, people: z.number() }),
);

const peopleIn = sql`greatest(1, count(distinct reporter_id) filter (where not repeats))::int as people`;

const tallied = (caseId: CaseId) =>
  record({
    reports: computed(sql`count(*)`, count),
    reporters: computed(
      sql`greatest(least(1, count(*)), count(distinct reporter_id) filter (where not r.repeats))`,
      count,
    ),
    /** How many of those people were trusted flaggers when they reported. */
    trusted: computed(sql`count(distinct reporter_id) filter (where r.trusted)`, count),
    /** How many of those people had made their first report of anything less than a day before. */
    fresh: computed(
      sql`count(distinct reporter_id) filter (where not r.repeats
        and p.created_at > r.created_at - interval '1 day')`,
      count,
    ),
    /** How many came within the last hour before the latest. */
    lately: computed(
      sql`count(*) filter (where r.created_at > newest.at - interval '1 hour')`,
      count,
    ),
    firstAt: computed(sql`min(r.created_at)`, z.coerce.date()),
    latestAt: computed(sql`max(r.created_at)`, z.coerce.date()),
    called: computed(
      sql`(select coalesce(json_agg(c), '[]') from (
        select category, ${peopleIn}
        from reports where case_id = ${caseId} and withdrawn_at is null group by category) c)`,
      Called,
    ),
    calledOwn: computed(
      sql`(select coalesce(json_agg(c), '[]') from (
        select category, own_category as own, ${peopleIn}
        from reports where case_id = ${caseId} and withdrawn_at is null and own_category is not null
        group by category, own_category) c)`,
      CalledOwn,
    ),
  });
export type Tally = ReadBy<ReturnType<typeof tallied>>;

/** How many reports on a case stand, of how many people, and since when. Whoever is back is nobody new. */
export async function tallyOf(caseId: CaseId): Promise<Tally> {
  const counts = tallied(caseId);
  const tally = await first(
    counts,
    sql`
      select ${counts.list}
      from (select max(created_at) as at from reports
          where case_id = ${caseId} and withdrawn_at is null) newest
        cross join ${reports} r join ${reporters} p on p.id = r.reporter_id
      where ${same(r.caseId, caseId)} and r.withdrawn_at is null`,
  );
  if (tally === undefined) throw new Error("What is counted is one row");
  return tally;
}

/** So many reports are looked at for how they spelled it, the first ones. */
const mostSpellings = 200;

const seenBy = (caseId: CaseId) => {
  const each = (column: string) => sql`(
    select coalesce(json_agg(distinct ${sql.raw(column)}) filter (where ${sql.raw(column)} is not null), '[]')
    from reports where case_id = ${caseId} and withdrawn_at is null)`;
  return record({
    places: computed(each("seen_in"), z.array(SeenIn)),
    languages: computed(each("search_language"), z.array(SearchLanguage)),
    given: r.given,
  });
};
/** Where reporters came across a subject, in which languages, and how the first of them spelled it. */
export type Seen = { places: SeenIn[]; languages: SearchLanguage[]; spellings: string[] };

export async function seenOf(caseId: CaseId): Promise<Seen> {
  const Seen = seenBy(caseId);
  const seen = await all(
    Seen,
    sql`
      select ${Seen.list} from ${reports} r
      where ${same(r.caseId, caseId)} and r.withdrawn_at is null
      order by r.created_at ${limitTo(mostSpellings)}`,
  );
  return {
    places: inOrder(seen[0]?.places ?? []),
    languages: inOrder(seen[0]?.languages ?? []),
    spellings: inOrder(seen.flatMap(({ given }) => given ?? [])),
  };
}

/** Each once. */
function inOrder<T extends string>(words: readonly T[]): T[] {
  return [...new Set(words)].sort();
}
