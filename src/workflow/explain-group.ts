import { activeQueueIn } from "../db/queue-store.ts";
import { undoWindowMs } from "../domain/case-status.ts";
import type { ChatId } from "../domain/ids.ts";
import { say } from "./say.ts";

/** `/help` in a group: how to decide where cases arrive, how to set up where none do. */
export async function explainGroup(
  chatId: ChatId,
  { updateId, language }: { updateId: number; language: string },
): Promise<void> {
  const queue = await activeQueueIn(chatId);
  await say({
    chatId,
    key: `help:${updateId}`,
    text: queue === undefined ? "added-to-group" : `help-${queue.tier}`,
    vars: { minutes: undoWindowMs / 60_000 },
    language,
    priority: "owed_to_press",
  });
}
