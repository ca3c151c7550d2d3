import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { priorities } from "../../domain/delivery.ts";
import type { CaseId, ReferralId } from "../../domain/ids.ts";
import { filedCase } from "../decisions/outcome-store.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { caseSilences } from "../tables/privacy/case-silences.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { rows } from "../unit-of-work.ts";
import { insertFrom, same } from "../values.ts";

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
  const notice = {
    key: sql`'referred:' || r.reporter_id || ':' || ${filedCase} || ':' || ${referralId}::text`,
    chatId: sql`p.telegram_user_id`,
    priority: priorities.notice,
    message: sql`jsonb_build_object('kind', 'notify_referral', 'reportId', min(r.id::text),
      'referralId', ${referralId}::text)`,
    notBefore: sql`greatest(${notBefore.toISOString()}::timestamptz, q.until)`,
  };
  const toEach = sql`
    from ${reports} r join ${reporters} p on p.id = r.reporter_id
      left join ${caseSilences} q on q.case_id = r.case_id
    where ${same(r.caseId, caseId)} and p.reachable and p.telegram_user_id is not null
    group by r.reporter_id, ${filedCase}, p.telegram_user_id, q.case_id
    on conflict (key) do nothing`;
  await rows(insertFrom(outbox, notice, toEach));
  await rows(sql`select pg_notify('outbox', '')`);
}
