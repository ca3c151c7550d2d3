import { appealBehind, appealSettledBy, settleAppealAs, type Appeal } from "../db/appeal-store.ts";
import { recordAudit } from "../db/audit-store.ts";
import type { Case } from "../db/case-store.ts";
import { decisionsOf } from "../db/decision-store.ts";
import { reopenedOnAppeal } from "../domain/appeal.ts";
import type { StaffId } from "../domain/ids.ts";

/** Keeps what the newest decision on a case means for the appeal that it was open on. */
export async function settleAppeal(held: Case, staffId: StaffId): Promise<void> {
  const [made, ...before] = await decisionsOf(held.id);
  if (made === undefined) return;
  if (made.kind === "undo") {
    const taken = before[0] && (await appealSettledBy(before[0].id));
    if (taken === undefined) return;
    await settleAppealAs(taken.id, { status: "filed" });
    return recordSettled(held, taken, "refiled", staffId);
  }
  if (made.to !== "dismissed" && made.to !== "upheld") return;
  const reopening = reopenedOnAppeal(before);
  const appeal = reopening && (await appealBehind(reopening.id));
  if (appeal === undefined) return;
  const status = made.to === "upheld" ? "upheld" : "rejected";
  await settleAppealAs(appeal.id, { status, by: made.id });
  return recordSettled(held, appeal, status, staffId);
}

async function recordSettled(
  held: Case,
  appeal: Appeal,
  as: "upheld" | "rejected" | "refiled",
  staffId: StaffId,
): Promise<void> {
  await recordAudit({
    kind: `appeal_${as}`,
    subjectCode: appeal.reportCode,
    actor: { kind: "staff", id: staffId },
    facts: { case: held.code, version: held.version + 1 },
  });
}
