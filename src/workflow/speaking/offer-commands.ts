import { enqueue } from "../../db/mail/outbox-store.ts";
import type { ChatId } from "../../domain/ids.ts";

/** Owes a chat the commands that clients offer there. */
export async function offerCommands(chatId: ChatId): Promise<void> {
  await enqueue({
    key: `commands:${chatId}`,
    chatId,
    priority: "notice",
    repeat: "fold",
    message: { kind: "offer_commands", chatId },
  });
}
