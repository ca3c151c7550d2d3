// How often a reporter was right. Measured by the verb of that name.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { ReporterId } from "../../domain/ids.ts";
import type { Judged, Measure } from "../../domain/reporting/reporter-measures.ts";
import { all, computed, orNothing, record } from "../record.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { rows } from "../unit-of-work.ts";
import { same, set } from "../values.ts";

const r = alias(reports, "r");

const Row = record({
  category: r.category,
  code: r.code,
  ground: computed(sql`case when d.kind = 'dismiss' then d.ground end`, orNothing(z.string())),
});

/**
 * A reporter's standing reports that were decided between two moments, one a case: by the newest decision
 * that they may know of, so that what was undone, or opened again by the team or by their own appeal, is
 * none. What waits to be said does not count yet, nor what of the gravest is never said; and that others
 * had it opened again is nothing to them.
 */
export async function judgedReports(
  reporterId: ReporterId,
  { after, before }: { after: Date; before: Date },
): Promise<(Judged & { code: string })[]> {
  return all(
    Row,
    sql`
    select distinct on (r.case_id) ${Row.list}
    from ${reports} r join lateral (
      select * from decisions d where d.case_id = r.case_id
        and d.kind in ('dismiss', 'uphold', 'undo', 'reopen') and (d.kind <> 'reopen' or d.staff_id is not null or exists (
          select 1 from appeals a join reports o on o.id = a.report_id
          where a.case_id = d.case_id and o.reporter_id = r.reporter_id and a.filed_at >= d.decided_at))
      order by d.version desc limit 1) d on true
    where ${same(r.reporterId, reporterId)} and r.withdrawn_at is null
      and d.kind in ('dismiss', 'uphold') and d.decided_at > r.created_at
      and d.tells = 'plain' and d.tell_from <= app_now()
      and not exists (
        select 1 from case_silences q where q.case_id = r.case_id and q.until > app_now())
      and d.decided_at > ${after.toISOString()}::timestamptz
      and d.decided_at < ${before.toISOString()}::timestamptz
    order by r.case_id, r.id`,
  );
}

export async function keepMeasure(id: ReporterId, measure: Measure): Promise<void> {
  await rows(sql`
    update ${reporters} set ${set(reporters, { measure })} where ${same(reporters.id, id)}`);
}
