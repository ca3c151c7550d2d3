// Owes a queue the cards that wait for it. Called whenever what queues take has changed.
import { casesAwaiting, type Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { cardKey, postedUnder } from "../../db/speaking/posted-store.ts";
import { activeQueuesOf, type Queue } from "../../db/queues/queue-store.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import { standsIn } from "../../domain/queues/place.ts";
import { route } from "../../domain/queues/queue-routing.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { alertAdmins } from "../control/alert-admins.ts";
import { showCase } from "../cases/show-case.ts";

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

/** Tells the admins, once a day, of cases that wait for a tier and land in no queue that can be reached. */
export async function tellWhenNowhere(operator: Operator, tier: Tier): Promise<void> {
  if ((await activeQueuesOf(tier)).some(({ isDefault }) => isDefault)) return;
  const { length: count } = (await routedCases(tier)).filter(({ to }) => to === undefined);
  if (count === 0) return;
  const day = (await appNow()).toISOString().slice(0, 10);
  await alertAdmins(operator, {
    key: `no-queue:${tier}:${day}`,
    text: "alert-no-queue",
    vars: { count, tier: { choice: tier } },
  });
}

async function routedCases(tier: Tier): Promise<{ case_: Case; to: Queue | undefined }[]> {
  const queues = await activeQueuesOf(tier);
  const waiting = await casesAwaiting(awaitedStatus[tier]);
  return waiting.map((case_) => ({ case_, to: route(case_, queues) }));
}
