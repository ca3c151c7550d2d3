import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { tallyOf } from "../../db/reporting/report-store.ts";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import { nameOfCase } from "../../domain/cases/case-name.ts";

/** What a case is called now. */
export async function nameNow({ id, category }: Case): Promise<CategoryKey> {
  const [history, { called }] = await Promise.all([decisionsOf(id), tallyOf(id)]);
  return nameOfCase(category, history, called);
}
