// What people wrote goes, and so does every sight of it. Called by the sweep.
import { recordAudit } from "../../db/control/audit-store.ts";
import { findCase } from "../../db/cases/case-store.ts";
import {
  casesWithDueWords,
  eraseWordsOfCases,
  eraseWordsOfReports,
  questionsAbout,
  reportsWithDueWords,
  undecidedWith,
} from "../../db/privacy/words-store.ts";
import type { CaseId } from "../../domain/ids.ts";
import type { Retention } from "../../domain/control/retention.ts";
import { showCase } from "../cases/show-case.ts";
import { coverInBulks } from "../decisions/begin-bulk.ts";
import { coverQuestion } from "../questions/show-question.ts";

/** Lets go of at most so many reports' and cases' words by each rule; `isMore`: there are others. */
export async function eraseWords(
  retention: Retention,
  limit: number,
): Promise<{ cases: number; isMore: boolean }> {
  const reports = await reportsWithDueWords(retention, limit);
  const asked = await questionsAbout(reports);
  await eraseWordsOfReports(reports);
  for (const id of asked) await coverQuestion(id);
  // Opened again by others, and so still waiting for a decision without them.
  for (const id of await undecidedWith(reports)) await showCase(id, "notice");
  const cases = await casesWithDueWords(retention, limit);
  await eraseWordsOfCases(cases);
  for (const id of cases) await bury(id);
  return { cases: cases.length, isMore: reports.length >= limit || cases.length >= limit };
}

/** Its cards say what became of it, and nothing of what it was. */
async function bury(id: CaseId): Promise<void> {
  const gone = await findCase(id);
  if (gone === undefined) return;
  await recordAudit({
    kind: "case_words_erased",
    subjectCode: gone.code,
    actor: { kind: "system" },
    facts: { version: gone.version },
  });
  await showCase(id, "notice");
  await coverInBulks(id);
}
