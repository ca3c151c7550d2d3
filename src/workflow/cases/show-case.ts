// Owes each chat the case's card as it is now. Called by every verb that changes a case.
import { enqueue } from "../../db/mail/outbox-store.ts";
import { cardsOf } from "../../db/cases/card-store.ts";
import { findCase, type Case } from "../../db/cases/case-store.ts";
import { cardKey, forgetPosted, type Posted } from "../../db/speaking/posted-store.ts";
import { activeQueuesOf, holdQueues, isLostPlace } from "../../db/queues/queue-store.ts";
import { type Priority } from "../../domain/delivery.ts";
import type { CaseId } from "../../domain/ids.ts";
import { standsIn } from "../../domain/queues/place.ts";
import { holdBack } from "../queues/hold-back.ts";
import { opensCard } from "./opens-card.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { Tier } from "../../domain/cases/tier.ts";

/**
 * Owes every chat that shows a case, or should, its present state. Where it has no card yet and many
 * others have, it may have to wait for one.
 */
export async function showCase(
  caseId: CaseId,
  priority: Priority,
  anew: "when_there_is_room" | "at_once" = "when_there_is_room",
): Promise<void> {
  holdQueues();
  const { shown } = await readPlaces(caseId);
  if (shown !== undefined) await showAs(shown, priority, anew);
}

/** The same of a case that the caller holds, as it is now. */
export async function showAs(
  shown: Case,
  priority: Priority,
  anew: "when_there_is_room" | "at_once" = "when_there_is_room",
): Promise<void> {
  const { id: caseId } = shown;
  holdQueues();
  const { cards } = await readPlaces(caseId);
  for (const tier of Tier.options) {
    const { posted, wasOwed } = cards[tier];
    const isNowhere = posted.length === 0;
    // It may be on its way without being known to stand there.
    if (isNowhere && !wasOwed && !(await opensCard(shown, tier))) continue;
    const queue = await queueOf(shown, tier, posted);
    const card = queue && posted.find((at) => standsIn(at, queue));
    for (const copy of posted) {
      if (copy === card) continue;
      if (queue === undefined || !standsIn(copy, queue)) {
        // A card in a lost place can't be told that its case went elsewhere, and the case may come
        // back.
        if (await isLostPlace(copy)) continue;
        await forgetPosted(copy);
      }
      await showCopy(caseId, tier, copy, priority);
    }
    if (queue === undefined) continue;
    const mayWait = card === undefined && anew === "when_there_is_room";
    if (mayWait && (await holdBack(shown, queue, priority))) continue;
    await enqueue({
      key: cardKey(caseId, tier),
      chatId: queue.chatId,
      priority,
      repeat: "fold",
      message: { kind: "show_card", caseId, tier },
    });
  }
}

/** Where its cards stand, and with it where they can, and the case, by which a card's drawing begins. */
async function readPlaces(caseId: CaseId) {
  // The case first: before it is read, what is kept of it is sent, which would part the reads.
  const [shown, cards] = await Promise.all([
    findCase(caseId),
    cardsOf(caseId),
    ...Tier.options.map(activeQueuesOf),
  ]);
  return { cards, shown };
}

/** A second message that shows the same case is brought to the same state. */
export async function showCopy(
  caseId: CaseId,
  tier: Tier,
  at: Posted,
  priority: Priority,
): Promise<void> {
  await enqueue({
    key: `copy:${at.chatId}:${at.messageId}`,
    chatId: at.chatId,
    priority,
    repeat: "fold",
    message: { kind: "show_card_copy", caseId, tier, chatId: at.chatId, messageId: at.messageId },
  });
}
