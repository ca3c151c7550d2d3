// Moves all of a case into another one. Called by the merging of cases; cards name what went up in them.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { CaseId } from "../../domain/ids.ts";
import { takeOverSilence } from "../privacy/silence-store.ts";
import { all, computed, count, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { caseNotes } from "../tables/cases/case-notes.ts";
import { cases } from "../tables/cases/cases.ts";
import { appeals } from "../tables/decisions/appeals.ts";
import { questions } from "../tables/questions/questions.ts";
import { reports } from "../tables/reporting/reports.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { rows } from "../unit-of-work.ts";
import { same, set } from "../values.ts";

/** Moves all that belongs to one case to another; from now on its subject leads there. */
export async function moveIntoCase(gone: CaseId, stays: CaseId): Promise<void> {
  const filedIn = sql`coalesce(filed_in, case_id)`;
  await rows(sql`
    update ${reports} set ${set(reports, { caseId: stays, filedIn })}
    where ${same(reports.caseId, gone)}`);
  for (const moved of [questions, caseNotes, appeals]) {
    await rows(sql`
      update ${moved} set ${set(moved, { caseId: stays })} where ${same(moved.caseId, gone)}`);
  }
  await takeOverSilence(gone, stays);
  // Both of two merges lead to where the second one led.
  await rows(sql`
    update ${cases} set ${set(cases, { mergedInto: stays })}
    where ${same(cases.id, gone)} or ${same(cases.mergedInto, gone)}`);
}

const c = alias(cases, "c");
const s = alias(subjects, "s");

const Merged = record({
  code: c.code,
  subjectKind: s.kind,
  display: s.display,
  total: computed(sql`count(*) over ()`, count),
});

/** The cases that were merged into a case. */
export type MergedCases = {
  cases: readonly Omit<ReadBy<typeof Merged>, "total">[];
  total: number;
};

export async function mergedInto(caseId: CaseId, limit: number): Promise<MergedCases> {
  const merged = await all(
    Merged,
    sql`
      select ${Merged.list} from ${cases} c join ${subjects} s on s.id = c.subject_id
      where ${same(c.mergedInto, caseId)} order by c.opened_at, c.id ${limitTo(limit)}`,
  );
  return { cases: merged, total: merged[0]?.total ?? 0 };
}
