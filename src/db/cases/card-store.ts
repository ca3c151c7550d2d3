// Where a case's cards stand. Read whenever it is shown anew.
import type { CaseId } from "../../domain/ids.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import { messageUnder } from "../mail/outbox-store.ts";
import { cardKey, postedUnder, type Posted } from "../speaking/posted-store.ts";

type Cards = {
  /** The messages known to show it, the oldest first. */
  posted: Posted[];
  /** One that is not known to stand there may be on its way. */
  wasOwed: boolean;
};

/** A case's cards in each tier. */
export async function cardsOf(caseId: CaseId): Promise<Record<Tier, Cards>> {
  const [review, escalation] = await Promise.all([
    cardsIn(caseId, "review"),
    cardsIn(caseId, "escalation"),
  ]);
  return { review, escalation };
}

async function cardsIn(caseId: CaseId, tier: Tier): Promise<Cards> {
  const key = cardKey(caseId, tier);
  const [posted, owed] = await Promise.all([postedUnder(key), messageUnder(key)]);
  return { posted, wasOwed: owed !== undefined };
}
