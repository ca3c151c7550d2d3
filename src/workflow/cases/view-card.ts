// A card as it is to be posted, and its copies. Called by the composing of messages.
import { findCase } from "../../db/cases/case-store.ts";
import { activeQueuesOf } from "../../db/queues/queue-store.ts";
import { cardKey, postedUnder, type Posted } from "../../db/speaking/posted-store.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import type { CaseId } from "../../domain/ids.ts";
import { standsIn, type Place } from "../../domain/queues/place.ts";
import { opensCard } from "./opens-card.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { readCard, type CardView } from "./read-card.ts";
import { tellRelated } from "./show-related.ts";

type PlacedCard = { view: CardView; key: string; at: Posted | undefined; place: Place };

/**
 * A tier's card: where it stands or should, and what it shows. Where it stands nowhere yet, the cards that it
 * names are told, so that they name it, too.
 */
export async function viewCard(caseId: CaseId, tier: Tier): Promise<PlacedCard | undefined> {
  const { shown, queue, posted } = await locate(caseId, tier);
  if (shown === undefined || queue === undefined) return undefined;
  const key = cardKey(caseId, tier);
  const at = posted.find((each) => standsIn(each, queue));
  if (at === undefined && !(await opensCard(shown, tier))) return undefined;
  const { chatId, threadId } = queue;
  const view = await readCard(shown, tier, queue.language);
  const { samePlace, alike } = view.related;
  // Of two cases that open at once, the second one's card has the first.
  const namesOthers = at === undefined && samePlace.total + alike.total > 0;
  if (namesOthers) await tellRelated(caseId, "opened");
  return {
    view,
    key,
    at,
    place: { chatId, threadId },
  };
}

/**
 * A further message that shows the card: `moved` when its chat is not the tier's queue any more, or
 * when the card was posted anew below it.
 */
export async function viewCardCopy(
  caseId: CaseId,
  tier: Tier,
  { chatId, messageId }: Posted,
): Promise<{ view: CardView; moved: boolean } | undefined> {
  const { shown, queue, posted } = await locate(caseId, tier);
  if (shown === undefined) return undefined;
  const view = await readCard(shown, tier, queue?.language ?? "en");
  const at = posted.find((each) => each.chatId === chatId && each.messageId === messageId);
  const stands = at !== undefined && queue !== undefined && standsIn(at, queue);
  return { view, moved: !stands };
}

/** A case, the queue that has its card, and where that stands. */
async function locate(caseId: CaseId, tier: Tier) {
  const [shown, posted] = await Promise.all([
    findCase(caseId),
    postedUnder(cardKey(caseId, tier)),
    activeQueuesOf(tier),
  ]);
  return { shown, posted, queue: shown && (await queueOf(shown, tier, posted)) };
}
