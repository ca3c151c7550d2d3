import { sql } from "drizzle-orm";
import { z } from "zod";
import type { CaseId, StaffId } from "../../domain/ids.ts";
import { rows } from "../unit-of-work.ts";

const Silence = z.object({ until: z.coerce.date() });
/** Until when nobody who reported a case hears anything of it. */
export type Silence = z.infer<typeof Silence>;

export async function silenceOf(caseId: CaseId): Promise<Silence | undefined> {
  const [row] = await rows(sql`
    select until from case_silences where case_id = ${caseId} and until > app_now()`);
  return row && Silence.parse(row);
}

/** Holds back what is planned to be told of a case, and what will be, until then. */
export async function keepSilence(
  caseId: CaseId,
  { until, staffId }: { until: Date; staffId: StaffId },
): Promise<void> {
  await rows(sql`
    insert into case_silences (case_id, until, staff_id)
    values (${caseId}, ${until.toISOString()}::timestamptz, ${staffId})
    on conflict (case_id) do update
      set until = excluded.until, staff_id = excluded.staff_id, kept_at = app_now()`);
  await planNoticesAnew(caseId);
}

/** What waited is told from now on, as soon as it would have been. False: nothing was held back. */
export async function endSilence(caseId: CaseId): Promise<boolean> {
  const ended = await rows(sql`
    delete from case_silences where case_id = ${caseId} and until > app_now() returning case_id`);
  if (ended.length === 0) return false;
  await planNoticesAnew(caseId);
  await rows(sql`select pg_notify('outbox', '')`);
  return true;
}

/** A case takes over the silence of one that goes up in it. */
export async function takeOverSilence(gone: CaseId, stays: CaseId): Promise<void> {
  await rows(sql`
    insert into case_silences as kept (case_id, until, staff_id)
    select ${stays}, until, staff_id from case_silences where case_id = ${gone}
    on conflict (case_id) do update set until = greatest(kept.until, excluded.until)`);
  await planNoticesAnew(stays);
}

/** When each notice that waits may be told: by its decision, and by the silence. */
async function planNoticesAnew(caseId: CaseId): Promise<void> {
  await rows(sql`
    update outbox o set not_before = greatest(d.tell_from, q.until, app_now())
    from reports r left join case_silences q on q.case_id = r.case_id, outbox n
      left join decisions d on d.id = (n.message ->> 'decisionId')::uuid
    where r.case_id = ${caseId} and n.id = o.id and n.status = 'waiting'
      and n.message ->> 'kind' in ('notify_outcome', 'notify_referral')
      and n.message ->> 'reportId' = r.id::text`);
}
