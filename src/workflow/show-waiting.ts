import { casesAwaiting, type Case } from "../db/case-store.ts";
import { cardKey, postedUnder } from "../db/posted-store.ts";
import { activeQueuesOf, type Queue } from "../db/queue-store.ts";
import { awaitedStatus } from "../domain/case-status.ts";
import type { Tier } from "../domain/delivery.ts";
import { standsIn } from "../domain/place.ts";
import { route } from "../domain/queue-routing.ts";
import { showCase } from "./show-case.ts";

/** Owes a queue the cards of all cases that wait for it; how many those are. */
export async function showWaiting(queue: Queue): Promise<number> {
  const waiting = (await routedCases(queue.tier)).filter(({ to }) => to?.id === queue.id);
  for (const { case_ } of waiting) await showCase(case_.id, "card");
  return waiting.length;
}

/** Brings a tier's waiting cases to where they belong, when what its queues take has changed. */
export async function reroute(tier: Tier): Promise<void> {
  for (const { case_, to } of await routedCases(tier)) {
    const cards = await postedUnder(cardKey(case_.id, tier));
    const isThere = to !== undefined && cards.some((card) => standsIn(card, to));
    if (!isThere) await showCase(case_.id, "card");
  }
}

async function routedCases(tier: Tier): Promise<{ case_: Case; to: Queue | undefined }[]> {
  const queues = await activeQueuesOf(tier);
  const waiting = await casesAwaiting(awaitedStatus[tier]);
  return waiting.map((case_) => ({ case_, to: route(case_, queues) }));
}
