import { sql } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey } from "../domain/categories.ts";
import type { SubjectId } from "../domain/ids.ts";
import { rows } from "./unit-of-work.ts";

const Found = z.object({ categories: z.array(CategoryKey) });

/**
 * The category of a subject's undecided case and those of its standing reports; undefined where
 * there is no such case, or no report stands in it.
 */
export async function openCategoriesOf(subjectId: SubjectId): Promise<CategoryKey[] | undefined> {
  const [row] = await rows(sql`
    select jsonb_build_array(c.category) || jsonb_agg(distinct r.category) as categories
    from cases c join reports r on r.case_id = c.id and r.withdrawn_at is null
    where c.id = (
        select coalesce(m.merged_into, m.id) from cases m where m.subject_id = ${subjectId})
      and c.status in ('open', 'escalated')
    group by c.id`);
  return row && Found.parse(row).categories;
}
