// Legal requests that officers are entering. Kept answer by answer, so that nothing is lost.
import { sql } from "drizzle-orm";
import type { StaffId } from "../../domain/ids.ts";
import type { DraftAnswers, DraftStep } from "../../domain/legal/draft.ts";
import { first, record, type ReadBy } from "../record.ts";
import { legalDrafts } from "../tables/legal/legal-drafts.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";
import { eraseRows } from "../privacy/eraser-store.ts";
import { declaredOf } from "../table.ts";

const Kept = record({ step: legalDrafts.step, answers: legalDrafts.answers });
export type LegalDraft = ReadBy<typeof Kept>;

export async function legalDraftOf(staffId: StaffId): Promise<LegalDraft | undefined> {
  return first(
    Kept,
    sql`select ${Kept.list} from ${legalDrafts} where ${same(legalDrafts.staffId, staffId)}`,
  );
}

export async function keepLegalDraft(
  staffId: StaffId,
  { step, answers }: { step: DraftStep; answers: DraftAnswers },
): Promise<void> {
  const changes = { step, answers, updatedAt: sql`app_now()` };
  const changed = await rows(sql`
    update ${legalDrafts} set ${set(legalDrafts, changes, { staffId })}
    where ${same(legalDrafts.staffId, staffId)} returning 1`);
  if (changed.length === 0) await rows(insertInto(legalDrafts, { staffId, ...changes }));
}

export async function dropLegalDraft(staffId: StaffId): Promise<void> {
  await eraseRows(declaredOf(legalDrafts), { where: same(legalDrafts.staffId, staffId) });
}
