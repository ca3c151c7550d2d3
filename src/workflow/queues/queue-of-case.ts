import type { Case } from "../../db/cases/case-store.ts";
import { cardKey, postedUnder, type Posted } from "../../db/speaking/posted-store.ts";
import { activeQueuesOf, type Queue } from "../../db/queues/queue-store.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import { standsIn } from "../../domain/queues/place.ts";
import { route } from "../../domain/queues/queue-routing.ts";

/**
 * The queue that has a tier's card of a case. While the case waits for the tier, it is the one to which
 * the case is routed, whatever becomes of its category; afterwards the one in which the card stands.
 * Undefined: there is none that can be written to. `posted`: where the card stands, if that was read.
 */
export async function queueOf(
  case_: Case,
  tier: Tier,
  posted?: readonly Posted[],
): Promise<Queue | undefined> {
  const queues = await activeQueuesOf(tier);
  const routed = route(case_, queues);
  if (case_.status === awaitedStatus[tier]) return routed;
  const newestFirst = (posted ?? (await postedUnder(cardKey(case_.id, tier)))).toReversed();
  const standing = newestFirst.flatMap((at) => queues.filter((queue) => standsIn(at, queue)));
  return standing[0] ?? routed;
}
