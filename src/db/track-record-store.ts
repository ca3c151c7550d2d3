import { sql } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey } from "../domain/categories.ts";
import type { ReporterId } from "../domain/ids.ts";
import type { Judged, Measure } from "../domain/reporter-measures.ts";
import { rows } from "./unit-of-work.ts";

const Row = z
  .object({ category: CategoryKey, ground: z.string().nullable(), code: z.string() })
  .transform(({ ground, ...row }) => ({ ...row, ground: ground ?? undefined }));

/**
 * A reporter's standing reports that were decided between two moments, one a case: by the case's newest
 * decision, so that what was undone or opened again is none.
 */
export async function judgedReports(
  reporterId: ReporterId,
  { after, before }: { after: Date; before: Date },
): Promise<(Judged & { code: string })[]> {
  const found = await rows(sql`
    select distinct on (r.case_id) r.category, r.code,
      case when d.kind = 'dismiss' then d.ground end as ground
    from reports r join cases c on c.id = r.case_id
      join decisions d on d.case_id = c.id and d.version = c.version
    where r.reporter_id = ${reporterId} and r.withdrawn_at is null
      and d.kind in ('dismiss', 'uphold') and d.decided_at > r.created_at
      and d.decided_at > ${after.toISOString()}::timestamptz
      and d.decided_at < ${before.toISOString()}::timestamptz
    order by r.case_id, r.id`);
  return found.map((row) => Row.parse(row));
}

export async function keepMeasure(id: ReporterId, measure: Measure): Promise<void> {
  await rows(sql`
    update reporters set measure = ${JSON.stringify(measure)}::jsonb where id = ${id}`);
}
