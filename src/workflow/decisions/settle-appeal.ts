import { refileAppeals, settleAppeals } from "../../db/decisions/appeal-store.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import type { DecisionId, StaffId } from "../../domain/ids.ts";

/** Settles the appeals that wait on a case, by the decision that was just made. */
export async function settleAppeal(
  held: Case,
  made: { id: DecisionId; kind: string; to: string },
  staffId: StaffId,
): Promise<void> {
  if (made.kind === "undo") {
    const history = await decisionsOf(held.id);
    const taken = history[history.findIndex(({ id }) => id === made.id) + 1];
    const codes = taken === undefined ? [] : await refileAppeals(taken.id);
    return recordSettled(held, codes, "refiled", staffId);
  }
  if (made.to !== "dismissed" && made.to !== "upheld") return;
  const status = made.to === "upheld" ? "upheld" : "rejected";
  const codes = await settleAppeals(held.id, { status, by: made.id });
  return recordSettled(held, codes, status, staffId);
}

async function recordSettled(
  held: Case,
  reportCodes: readonly string[],
  as: "upheld" | "rejected" | "refiled",
  staffId: StaffId,
): Promise<void> {
  for (const subjectCode of reportCodes) {
    await recordAudit({
      kind: `appeal_${as}`,
      subjectCode,
      actor: { kind: "staff", id: staffId },
      facts: { case: held.code, version: held.version + 1 },
    });
  }
}
