import { sql } from "drizzle-orm";
import { z } from "zod";
import { priorities } from "../../domain/delivery.ts";
import { CaseId, ReportId, type DecisionId } from "../../domain/ids.ts";
import { subjectKinds } from "../../domain/subjects/subject.ts";
import { rows } from "../unit-of-work.ts";

/** In which case a report was filed; that one may have been merged into the one in which it is now. */
export const filedCase = sql`coalesce(r.filed_in, r.case_id)`;

/** Of the notice of a decision: by whom (r) something was reported, what, and which decision it is. */
export const outcomeKeyStem = sql`'outcome:' || r.reporter_id || ':' || ${filedCase} || ':'`;

const ToldReport = z.object({
  reportId: ReportId,
  code: z.string(),
  userId: z.coerce.number(),
  given: z.string(),
  subjectKind: z.enum(subjectKinds),
  reachable: z.boolean(),
  /** The reporter wants to hear of it: it is neither muted nor withdrawn. */
  wanted: z.boolean(),
  caseId: CaseId,
});
/** A report whose outcome its reporter is to hear. */
export type ToldReport = z.infer<typeof ToldReport>;

/** A report and the others of the same person on the same thing, the first one first. */
export async function findToldReports(reportId: ReportId): Promise<ToldReport[]> {
  const found = await rows(sql`
    select r.id as "reportId", r.code, p.telegram_user_id as "userId", r.given,
      s.kind as "subjectKind", p.reachable, not r.muted and r.withdrawn_at is null as wanted,
      r.case_id as "caseId"
    from reports one
      join reports r on r.reporter_id = one.reporter_id
        and ${filedCase} = coalesce(one.filed_in, one.case_id)
      join reporters p on p.id = r.reporter_id join cases c on c.id = ${filedCase}
      join subjects s on s.id = c.subject_id
    where one.id = ${reportId} order by r.created_at, r.id`);
  return found.map((row) => ToldReport.parse(row));
}

/**
 * Owes everybody who reported a case the notice of one decision, once a person and thing, from when on it
 * may be told. It is looked at again when it is sent: a decision that does not stand any more is not told.
 */
export async function oweOutcomeNotices(input: {
  caseId: CaseId;
  decisionId: DecisionId;
}): Promise<void> {
  await rows(sql`
    with owed as (insert into outbox (key, chat_id, priority, message, not_before)
    select ${outcomeKeyStem} || ${input.decisionId}::text, p.telegram_user_id,
      ${priorities.notice}, jsonb_build_object('kind', 'notify_outcome', 'reportId', min(r.id::text),
        'decisionId', ${input.decisionId}::text), greatest(d.tell_from, q.until)
    from reports r join reporters p on p.id = r.reporter_id
      join decisions d on d.id = ${input.decisionId}
      left join case_silences q on q.case_id = r.case_id
    where r.case_id = ${input.caseId} and p.reachable and p.telegram_user_id is not null
    group by r.reporter_id, ${filedCase}, p.telegram_user_id, d.id, q.case_id
    on conflict (key) do nothing returning 1) select pg_notify('outbox', '') from owed`);
}
