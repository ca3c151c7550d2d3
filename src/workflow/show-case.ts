import { enqueue } from "../db/outbox-store.ts";
import { cardKey, postedUnder, type Posted } from "../db/posted-store.ts";
import { activeQueueOf } from "../db/queue-store.ts";
import { Tier, type Priority } from "../domain/delivery.ts";
import type { CaseId } from "../domain/ids.ts";

/** Owes every chat that shows a case, or should, its present state. */
export async function showCase(caseId: CaseId, priority: Priority): Promise<void> {
  for (const tier of Tier.options) {
    const queue = await activeQueueOf(tier);
    const posted = await postedUnder(cardKey(caseId, tier));
    const card = queue && posted.find((at) => at.chatId === queue.chatId);
    for (const copy of posted) {
      if (copy !== card) await showCopy(caseId, tier, copy, priority);
    }
    if (queue === undefined) continue;
    await enqueue({
      key: cardKey(caseId, tier),
      chatId: queue.chatId,
      priority,
      repeat: "fold",
      message: { kind: "show_card", caseId, tier },
    });
  }
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
