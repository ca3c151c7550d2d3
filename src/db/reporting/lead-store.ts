// Search results that reporters saw. Added to by later reports, read for cards.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { CaseId, ReportId } from "../../domain/ids.ts";
import { rankLeads } from "../../domain/reporting/leads.ts";
import { all, record } from "../record.ts";
import { limitTo } from "../statement.ts";
import { reports } from "../tables/reporting/reports.ts";
import { rows } from "../unit-of-work.ts";
import { same, set } from "../values.ts";

const r = alias(reports, "r");

const Told = record({ reporterId: r.reporterId, leads: r.leads, at: r.createdAt });

/** So many reports that name results are looked at, the first ones. */
const mostTold = 500;

/** Results of a search that reporters saw: the ones that most of them did, and how many in all. */
export type Leads = { shown: readonly string[]; total: number };

export async function leadsOf(caseId: CaseId, limit: number): Promise<Leads> {
  const told = await all(
    Told,
    sql`
      select ${Told.list} from ${reports} r
      where ${same(r.caseId, caseId)} and r.withdrawn_at is null and r.leads is not null
      order by r.created_at ${limitTo(mostTold)}`,
  );
  const leads = rankLeads(told.map(({ leads = [], ...by }) => ({ ...by, leads })));
  return { shown: leads.slice(0, limit), total: leads.length };
}

/** What a reporter saw besides when they reported the same thing again. */
export async function addLeads(
  { id, leads = [] }: { id: ReportId; leads?: readonly string[] | undefined },
  more: readonly string[],
): Promise<void> {
  if (more.length === 0) return;
  await rows(sql`
    update ${reports} set ${set(reports, { leads: [...leads, ...more] }, { id })}
    where ${same(reports.id, id)}`);
}
