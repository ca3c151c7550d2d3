import { sql } from "drizzle-orm";
import { z } from "zod";
import type { CaseId, ReportId } from "../../domain/ids.ts";
import { rows } from "../unit-of-work.ts";

const Lead = z.object({ lead: z.string(), total: z.coerce.number() });

/** Results of a search that reporters saw: the ones that most of them did, and how many in all. */
export type Leads = { shown: readonly string[]; total: number };

export async function leadsOf(caseId: CaseId, limit: number): Promise<Leads> {
  const found = await rows(sql`
    select lead, count(*) over () as total
    from reports r
      cross join jsonb_array_elements_text(r.leads) with ordinality as seen(lead, place)
    where r.case_id = ${caseId} and r.withdrawn_at is null
    group by lead
    order by count(distinct r.reporter_id) desc, min(r.created_at), min(place), lead limit ${limit}`);
  const leads = found.map((row) => Lead.parse(row));
  return { shown: leads.map(({ lead }) => lead), total: leads[0]?.total ?? 0 };
}

/** What a reporter saw besides when they reported the same thing again. */
export async function addLeads(id: ReportId, leads: readonly string[]): Promise<void> {
  await rows(sql`
    update reports set leads = leads || ${JSON.stringify(leads)}::jsonb where id = ${id}`);
}
