// Who brought one of the gravest to the seniors, so that another upholds it. Called when a card is read.
import type { Case } from "../../db/cases/case-store.ts";
import { colleaguesAt } from "../../db/staff/staff-store.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import type { Decision } from "../../domain/decisions/decision.ts";
import { barredFromUpholding } from "../../domain/decisions/two-people.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import type { Tier } from "../../domain/cases/tier.ts";

/** One of the gravest is upheld by another than who brought it to the seniors. */
export type AnotherUpholds = {
  /** Who did, each once. */
  escalatedBy: readonly string[];
  /** Whether anybody else is known who could. */
  isAnyKnown: boolean;
};

/** How many colleagues are looked through for one who may. */
const looksAt = 24;

export async function readAnotherUpholds(
  shown: Case,
  tier: Tier,
  history: readonly Decision[],
): Promise<AnotherUpholds | undefined> {
  if (tier !== "escalation" || shown.status !== awaitedStatus.escalation) return undefined;
  const barred = barredFromUpholding(shown.category, history);
  const queue = barred.length === 0 ? undefined : await queueOf(shown, tier);
  if (queue === undefined) return undefined;
  const known = await colleaguesAt(queue, looksAt);
  return {
    escalatedBy: [...new Set(barred.map(({ name }) => name))],
    isAnyKnown: known.some(({ id }) => barred.every(({ by }) => by !== id)),
  };
}
