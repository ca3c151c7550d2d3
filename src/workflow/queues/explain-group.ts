import { activeQueueAt } from "../../db/queues/queue-store.ts";
import { activeSourceIn } from "../../db/queues/source-store.ts";
import { undoWindowMs } from "../../domain/decisions/reversal.ts";
import type { Place } from "../../domain/queues/place.ts";
import { say } from "../speaking/say.ts";

/** `/help` in a group: how to decide or to report there, how to set up where neither is done. */
export async function explainGroup(
  place: Place,
  { updateId, language }: { updateId: number; language: string },
): Promise<void> {
  const queue = await activeQueueAt(place);
  const source = await activeSourceIn(place.chatId);
  const otherwise = source === undefined ? "added-to-group" : "help-source";
  await say({
    ...place,
    key: `help:${updateId}`,
    text: queue === undefined ? otherwise : `help-${queue.tier}`,
    vars: { minutes: undoWindowMs / 60_000 },
    language,
    priority: "owed_to_press",
  });
}
