import { enqueue } from "../../db/mail/outbox-store.ts";
import type { Posted } from "../../db/speaking/posted-store.ts";
import type { Priority } from "../../domain/delivery.ts";

/** Owes it that a message does not stay in its chat, whoever wrote it. */
export async function deleteFromChat(
  { chatId, messageId }: Posted,
  priority: Priority,
  { isFile = false } = {},
): Promise<void> {
  await enqueue({
    key: `delete:${chatId}:${messageId}`,
    chatId,
    priority,
    repeat: "once",
    message: { kind: "delete_message", chatId, messageId, ...(isFile ? { isFile } : {}) },
  });
}
