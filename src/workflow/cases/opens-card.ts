import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { aboutStaffGround } from "../../domain/decisions/decision.ts";
import type { Tier } from "../../domain/cases/tier.ts";

/**
 * Whether a tier without a card of a case is to get one. The seniors do once the case is theirs, the
 * moderators also when it was decided meanwhile, unless it went past them.
 */
export async function opensCard({ id, status }: Case, tier: Tier): Promise<boolean> {
  if (status === awaitedStatus[tier]) return true;
  if (tier === "escalation") return false;
  return !(await decisionsOf(id)).some(({ ground }) => ground === aboutStaffGround);
}
