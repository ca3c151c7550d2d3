import { openDraftOf } from "../db/draft-store.ts";
import { enqueue } from "../db/outbox-store.ts";
import { isGravest } from "../domain/categories.ts";
import type { ChatId } from "../domain/ids.ts";

/** Media in a report on the gravest is deleted from the chat: it must not lie there. */
export async function removeGraveMedia(chatId: ChatId, messageId: number): Promise<void> {
  const draft = await openDraftOf(chatId);
  const category = draft?.answers.category;
  if (category === undefined || !isGravest(category)) return;
  await enqueue({
    key: `delete:${chatId}:${messageId}`,
    chatId,
    priority: "owed_to_press",
    repeat: "once",
    message: { kind: "delete_message", chatId, messageId },
  });
}
