import { sql } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey } from "../domain/categories.ts";
import type { UserId } from "../domain/ids.ts";
import type { OpenCase } from "../domain/report-known.ts";
import type { Alias } from "../domain/subject.ts";
import { findSubject } from "./subject-store.ts";
import { rows } from "./unit-of-work.ts";

const Found = z
  .object({ categories: z.array(CategoryKey), ownCode: z.string().nullable(), reports: z.number() })
  .transform(({ categories, ownCode, reports }): OpenCase => ({
    categories,
    ownCode: ownCode ?? undefined,
    isReported: reports > 0,
  }));

/** The undecided case of the subject with these aliases, as far as `userId` is concerned with it. */
export async function openCaseOf(
  aliases: readonly Alias[],
  userId: UserId,
): Promise<OpenCase | undefined> {
  const subjectId = await findSubject(aliases);
  if (subjectId === undefined) return undefined;
  const [row] = await rows(sql`
    select count(r.id)::int as reports, jsonb_build_array(c.category) ||
        coalesce(jsonb_agg(distinct r.category) filter (where r.id is not null), '[]') as categories,
      (select o.code from reports o join reporters p on p.id = o.reporter_id
        where o.case_id = c.id and p.telegram_user_id = ${userId}
        order by o.id desc limit 1) as "ownCode"
    from cases c left join reports r on r.case_id = c.id
    where c.subject_id = ${subjectId} and c.status in ('open', 'escalated')
    group by c.id`);
  return row && Found.parse(row);
}
