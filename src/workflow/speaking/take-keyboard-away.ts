// Owes a message's buttons to go. Called by whatever ends what they offer.
import { enqueue } from "../../db/mail/outbox-store.ts";
import type { Posted } from "../../db/speaking/posted-store.ts";
import type { Priority } from "../../domain/delivery.ts";

/** Under which key the buttons of a message are owed to go, once. */
export function keyboardKey({ chatId, messageId }: Pick<Posted, "chatId" | "messageId">): string {
  return `keyboard:${chatId}:${messageId}`;
}

/** Leaves a message of ours as plain text: what its buttons offered is over. */
export async function takeKeyboardAway(at: Posted, priority: Priority): Promise<void> {
  await enqueue({
    key: keyboardKey(at),
    chatId: at.chatId,
    priority,
    repeat: "once",
    message: { kind: "take_keyboard_away", chatId: at.chatId, messageId: at.messageId },
  });
}
