import { sql } from "drizzle-orm";
import { z } from "zod";
import type { CaseId } from "../../domain/ids.ts";
import { subjectKinds } from "../../domain/subjects/subject.ts";
import { takeOverSilence } from "../privacy/silence-store.ts";
import { rows } from "../unit-of-work.ts";

/** Moves all that belongs to one case to another; from now on its subject leads there. */
export async function moveIntoCase(gone: CaseId, stays: CaseId): Promise<void> {
  await rows(sql`
    update reports set case_id = ${stays}, filed_in = coalesce(filed_in, case_id)
    where case_id = ${gone}`);
  await rows(sql`update questions set case_id = ${stays} where case_id = ${gone}`);
  await rows(sql`update case_notes set case_id = ${stays} where case_id = ${gone}`);
  await rows(sql`update appeals set case_id = ${stays} where case_id = ${gone}`);
  await takeOverSilence(gone, stays);
  // Both of two merges lead to where the second one led.
  await rows(sql`
    update cases set merged_into = ${stays} where id = ${gone} or merged_into = ${gone}`);
}

const Merged = z.object({
  code: z.string(),
  subjectKind: z.enum(subjectKinds),
  display: z.string(),
  total: z.coerce.number(),
});

/** What went up in a case. */
export type MergedCases = {
  cases: readonly Omit<z.infer<typeof Merged>, "total">[];
  total: number;
};

export async function mergedInto(caseId: CaseId, limit: number): Promise<MergedCases> {
  const found = await rows(sql`
    select c.code, s.kind as "subjectKind", s.display, count(*) over () as total
    from cases c join subjects s on s.id = c.subject_id
    where c.merged_into = ${caseId} order by c.opened_at, c.id limit ${limit}`);
  const merged = found.map((row) => Merged.parse(row));
  return { cases: merged, total: merged[0]?.total ?? 0 };
}
