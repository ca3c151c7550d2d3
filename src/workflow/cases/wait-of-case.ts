import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { targetMs } from "../../domain/control/admin-settings.ts";
import { severityOfCase } from "../../domain/control/categories-in-force.ts";
import { awaitedTier } from "../../domain/cases/case-status.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import { waitingSince, type Wait } from "../../domain/cases/target.ts";

/** How long a case has waited, and how long it may; undefined: it waits for nobody. */
export async function waitOf(held: Case): Promise<(Wait & { tier: Tier }) | undefined> {
  const tier = awaitedTier(held.status);
  if (tier === undefined) return undefined;
  const settings = await readSettings();
  return {
    tier,
    since: waitingSince(await decisionsOf(held.id), held.openedAt),
    targetMs: targetMs(settings, severityOfCase(settings, held)),
  };
}
