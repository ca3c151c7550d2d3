import type { Case } from "../db/case-store.ts";
import { decisionsOf } from "../db/decision-store.ts";
import { tallyOf } from "../db/report-store.ts";
import type { CategoryKey } from "../domain/categories.ts";
import { nameOfCase } from "../domain/case-name.ts";

/** What a case is called now. */
export async function nameNow({ id, category }: Case): Promise<CategoryKey> {
  const [history, { called }] = await Promise.all([decisionsOf(id), tallyOf(id)]);
  return nameOfCase(category, history, called);
}
