import { sql } from "drizzle-orm";
import { priorities } from "../../domain/delivery.ts";
import type { CaseId, ReferralId } from "../../domain/ids.ts";
import { filedCase } from "../decisions/outcome-store.ts";
import { rows } from "../unit-of-work.ts";

/**
 * Owes everybody who reported a case the notice that it was referred, once a person and thing. It is
 * looked at again when it is sent: what turns out not to have been sent is not told.
 */
export async function oweReferralNotices(input: {
  caseId: CaseId;
  referralId: ReferralId;
  notBefore: Date;
}): Promise<void> {
  await rows(sql`
    insert into outbox (key, chat_id, priority, message, not_before)
    select 'referred:' || r.reporter_id || ':' || ${filedCase} || ':' || ${input.referralId}::text,
      p.telegram_user_id, ${priorities.notice}, jsonb_build_object('kind', 'notify_referral',
        'reportId', min(r.id::text), 'referralId', ${input.referralId}::text),
      greatest(${input.notBefore.toISOString()}::timestamptz, q.until)
    from reports r join reporters p on p.id = r.reporter_id
      left join case_silences q on q.case_id = r.case_id
    where r.case_id = ${input.caseId} and p.reachable and p.telegram_user_id is not null
    group by r.reporter_id, ${filedCase}, p.telegram_user_id, q.case_id
    on conflict (key) do nothing`);
  await rows(sql`select pg_notify('outbox', '')`);
}
