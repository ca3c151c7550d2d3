import { enqueue } from "../../db/mail/outbox-store.ts";
import type { Posted } from "../../db/speaking/posted-store.ts";
import type { Priority } from "../../domain/delivery.ts";

/** Leaves a message of ours as plain text: what its buttons offered is over. */
export async function takeKeyboardAway(at: Posted, priority: Priority): Promise<void> {
  await enqueue({
    key: `keyboard:${at.chatId}:${at.messageId}`,
    chatId: at.chatId,
    priority,
    repeat: "once",
    message: { kind: "take_keyboard_away", chatId: at.chatId, messageId: at.messageId },
  });
}
