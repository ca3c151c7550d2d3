// Cases whose reporters hear nothing for a time. Kept by that choice, read for cards and /case.
import { sql } from "drizzle-orm";
import type { CaseId, StaffId } from "../../domain/ids.ts";
import { first, record, type ReadBy } from "../record.ts";
import { caseSilences } from "../tables/privacy/case-silences.ts";
import { rows } from "../unit-of-work.ts";
import { insertFrom, insertInto, same } from "../values.ts";
import { tell } from "../wake.ts";

const Silence = record({ until: caseSilences.until });
/** Until when nobody who reported a case hears anything of it. */
export type Silence = ReadBy<typeof Silence>;

const lasting = (caseId: CaseId) =>
  sql`from ${caseSilences} where ${same(caseSilences.caseId, caseId)} and until > app_now()`;

export async function silenceOf(caseId: CaseId): Promise<Silence | undefined> {
  return first(Silence, sql`select ${Silence.list} ${lasting(caseId)}`);
}

/** Holds back what is planned to be told of a case, and what will be, until then. */
export async function keepSilence(
  caseId: CaseId,
  { until, staffId }: { until: Date; staffId: StaffId },
): Promise<void> {
  await rows(sql`
    ${insertInto(caseSilences, { caseId, until, staffId })}
    on conflict (case_id) do update
      set until = excluded.until, staff_id = excluded.staff_id, kept_at = app_now()`);
  await planNoticesAnew(caseId);
}

/** What waited is told from now on, as soon as it would have been. False: nothing was held back. */
export async function endSilence(caseId: CaseId): Promise<boolean> {
  const ended = await rows(sql`delete ${lasting(caseId)} returning 1`);
  if (ended.length === 0) return false;
  await planNoticesAnew(caseId);
  await rows(sql`select ${tell("outbox")}`);
  return true;
}

/** A case takes over the silence of one that goes up in it. */
export async function takeOverSilence(gone: CaseId, stays: CaseId): Promise<void> {
  const taken = { caseId: stays, until: sql`until`, staffId: sql`staff_id` };
  const from = sql`from ${caseSilences} where ${same(caseSilences.caseId, gone)}`;
  await rows(sql`
    ${insertFrom(caseSilences, taken, from)}
    on conflict (case_id) do update set until = greatest(case_silences.until, excluded.until)`);
  await planNoticesAnew(stays);
}

/** When each notice that waits may be told: by its decision, and by the silence. */
async function planNoticesAnew(caseId: CaseId): Promise<void> {
  await rows(sql`
    update outbox o set not_before = greatest(d.tell_from, q.until, app_now())
    from reports r left join case_silences q on q.case_id = r.case_id, outbox n
      left join decisions d on d.id = (n.facts ->> 'decisionId')::uuid
    where r.case_id = ${caseId} and n.id = o.id and n.status = 'waiting'
      and n.facts ->> 'kind' in ('notify_outcome', 'notify_referral')
      and n.facts ->> 'reportId' = r.id::text`);
}
