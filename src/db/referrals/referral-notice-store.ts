import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { CaseId, ReferralId } from "../../domain/ids.ts";
import { filedCase } from "../decisions/outcome-store.ts";
import { oweNotices } from "../mail/notice-store.ts";
import { caseSilences } from "../tables/privacy/case-silences.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { same } from "../values.ts";

const r = alias(reports, "r");

/**
 * Owes everybody who reported a case the notice that it was referred, once a person and thing. It is
 * looked at again when it is sent: what turns out not to have been sent is not told.
 */
export async function oweReferralNotices(input: {
  caseId: CaseId;
  referralId: ReferralId;
  notBefore: Date;
}): Promise<void> {
  const { caseId, referralId, notBefore } = input;
  await oweNotices({
    key: sql`'referred:' || r.reporter_id || ':' || ${filedCase} || ':' || ${referralId}::text`,
    notBefore: sql`greatest(${notBefore.toISOString()}::timestamptz, q.until)`,
    from: sql`
      from ${reports} r join ${reporters} on reporters.id = r.reporter_id
        left join ${caseSilences} q on q.case_id = r.case_id
      where ${same(r.caseId, caseId)} and reporters.reachable
        and reporters.telegram_user_id is not null
      group by r.reporter_id, ${filedCase}, reporters.id, q.case_id`,
    messageOf: (reportId) => ({ kind: "notify_referral", reportId, referralId }),
  });
}
