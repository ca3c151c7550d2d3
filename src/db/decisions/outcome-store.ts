// Whom a decision is told to. Owed when a case is decided, read when its outcome is drawn.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { CaseId, DecisionId, ReportId } from "../../domain/ids.ts";
import { oweNotices } from "../mail/notice-store.ts";
import { all, computed, record, type ReadBy } from "../record.ts";
import { cases } from "../tables/cases/cases.ts";
import { decisions } from "../tables/decisions/decisions.ts";
import { caseSilences } from "../tables/privacy/case-silences.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { same } from "../values.ts";

const r = alias(reports, "r");
const p = alias(reporters, "p");
const s = alias(subjects, "s");
const d = alias(decisions, "d");
const one = alias(reports, "one");

/** The case in which a report was filed, which may have been merged into its present one since. */
export const filedCase = sql`coalesce(r.filed_in, r.case_id)`;

/** The key of a decision's notice begins so: with the reporter (of `r`) and the case. */
export const outcomeKeyStem = sql`'outcome:' || r.reporter_id || ':' || ${filedCase} || ':'`;

const ToldReport = record({
  reportId: r.id,
  code: r.code,
  userId: p.telegramUserId,
  given: r.given,
  subjectKind: s.kind,
  reachable: p.reachable,
  /** The reporter wants to hear of it: it is neither muted nor withdrawn. */
  wanted: computed(sql`not r.muted and r.withdrawn_at is null`, z.boolean()),
  caseId: r.caseId,
});
/** A report whose outcome its reporter is to hear. */
export type ToldReport = ReadBy<typeof ToldReport>;

/** A report and the others of the same person on the same thing, the first one first. */
export async function findToldReports(reportId: ReportId): Promise<ToldReport[]> {
  return all(
    ToldReport,
    sql`
      select ${ToldReport.list}
      from ${reports} one
        join ${reports} r on r.reporter_id = one.reporter_id
          and ${filedCase} = coalesce(one.filed_in, one.case_id)
        join ${reporters} p on p.id = r.reporter_id join ${cases} c on c.id = ${filedCase}
        join ${subjects} s on s.id = c.subject_id
      where ${same(one.id, reportId)} order by r.created_at, r.id`,
  );
}

/**
 * Owes everybody who reported a case the notice of one decision, once a person and thing, from when on it
 * may be told. It is looked at again when it is sent: a decision that does not stand any more is not told.
 */
export async function oweOutcomeNotices(input: {
  caseId: CaseId;
  decisionId: DecisionId;
}): Promise<void> {
  const { caseId, decisionId } = input;
  await oweNotices({
    key: sql`${outcomeKeyStem} || d.id`,
    notBefore: sql`greatest(d.tell_from, q.until)`,
    from: sql`
      from ${reports} r join ${reporters} on reporters.id = r.reporter_id
        join ${decisions} d on ${same(d.id, decisionId)}
        left join ${caseSilences} q on q.case_id = r.case_id
      where ${same(r.caseId, caseId)} and reporters.reachable
        and reporters.telegram_user_id is not null
      group by r.reporter_id, ${filedCase}, reporters.id, d.id, q.case_id`,
    messageOf: (reportId) => ({ kind: "notify_outcome", reportId, decisionId }),
  });
}
