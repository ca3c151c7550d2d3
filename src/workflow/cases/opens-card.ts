import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { aboutStaffGround } from "../../domain/decisions/decision.ts";
import type { Tier } from "../../domain/cases/tier.ts";

/**
 * Whether a tier that has no card of a case is to get one: the seniors see it once it is theirs, the
 * moderators also what was decided meanwhile, but nothing that went past them.
 */
export async function opensCard({ id, status }: Case, tier: Tier): Promise<boolean> {
  if (status === awaitedStatus[tier]) return true;
  if (tier === "escalation") return false;
  return !(await decisionsOf(id)).some(({ ground }) => ground === aboutStaffGround);
}
