// How long a case has waited, and may. Asked by what plans and draws its target.
import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { targetMs } from "../../domain/control/admin-settings.ts";
import { severityOfCase } from "../../domain/control/categories-in-force.ts";
import { awaitedTier } from "../../domain/cases/case-status.ts";
import type { Decision } from "../../domain/decisions/decision.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import { waitingSince, type Wait } from "../../domain/cases/target.ts";

/** What of a case tells how long it may wait. */
export type Waiting = Pick<Case, "id" | "status" | "category" | "own" | "rated" | "openedAt">;

/**
 * How long a case has waited, and how long it may; undefined: it waits for nobody.
 * @param history its decisions, where they are known
 */
export async function waitOf(
  held: Waiting,
  history?: readonly Decision[],
): Promise<(Wait & { tier: Tier }) | undefined> {
  const tier = awaitedTier(held.status);
  if (tier === undefined) return undefined;
  const settings = await readSettings();
  return {
    tier,
    since: waitingSince(history ?? (await decisionsOf(held.id)), held.openedAt),
    targetMs: targetMs(settings, severityOfCase(settings, held)),
  };
}
