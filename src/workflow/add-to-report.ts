import { uuidv7 } from "uuidv7";
import { recordAudit } from "../db/audit-store.ts";
import { addLeads } from "../db/lead-store.ts";
import { insertAddition, type OwnReport } from "../db/own-report-store.ts";
import type { CategoryKey } from "../domain/categories.ts";

/** What is added: words and the leads in them, or nothing but that it was reported again as this. */
type Added = { words: string | undefined; leads: readonly string[]; category: CategoryKey };

/** Adds to a person's report what they have to say further. */
export async function addToReport(
  report: OwnReport,
  { words, leads, category }: Added,
): Promise<void> {
  if (words !== undefined) {
    await insertAddition({ id: uuidv7(), reportId: report.id, words });
    await addLeads(report.id, leads);
  }
  await recordAudit({
    kind: "report_added_to",
    subjectCode: report.code,
    actor: { kind: "reporter" },
    facts: { category, additions: report.additions + (words === undefined ? 0 : 1) },
  });
}
