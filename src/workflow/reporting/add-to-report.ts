import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { addLeads } from "../../db/reporting/lead-store.ts";
import {
  insertAddition,
  renameCategory,
  type OwnReport,
} from "../../db/reporting/own-report-store.ts";
import { isGraver } from "../../domain/cases/categories.ts";
import type { CalledAs } from "../../domain/control/categories-in-force.ts";

/** What is added: words and the leads in them, or only that it was reported again, as this. */
type Added = CalledAs & { words: string | undefined; leads: readonly string[] };

/**
 * Adds to a person's report what else they have to say. If they call it something graver, it becomes
 * that.
 */
export async function addToReport(
  report: OwnReport,
  { words, leads, category, own }: Added,
): Promise<void> {
  if (words !== undefined) {
    await insertAddition({ id: uuidv7(), reportId: report.id, words });
    await addLeads(report, leads);
  }
  if (isGraver(category, report.category)) {
    await renameCategory(report.id, { category, own });
  }
  await recordAudit({
    kind: "report_added_to",
    subjectCode: report.code,
    actor: { kind: "reporter" },
    facts: { category, additions: report.additions + (words === undefined ? 0 : 1) },
  });
}
