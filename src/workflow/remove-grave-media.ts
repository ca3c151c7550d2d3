import { enqueue } from "../db/outbox-store.ts";
import type { ChatId } from "../domain/ids.ts";
import type { Draft } from "../domain/report-draft.ts";
import { deletesMedia } from "../domain/report-steps.ts";

/** How many messages with files a draft remembers: an album of ten, and some. */
const maxFiles = 50;

/** Remembers that a message holds a file, should the category say later that it must not stay. */
export function withFile(draft: Draft, messageId: number | undefined): Draft {
  const { files = [] } = draft.answers;
  if (messageId === undefined || files.includes(messageId)) return draft;
  const kept = [...files, messageId].slice(-maxFiles);
  return { ...draft, answers: { ...draft.answers, files: kept } };
}

/**
 * Deletes the person's pictures and files from the chat where the category is one of those of
 * which nothing may lie there, also those that came before it was chosen.
 */
export async function removeGraveMedia(draft: Draft): Promise<Draft> {
  const { chatId, answers } = draft;
  const { category, files = [] } = answers;
  if (category === undefined || !deletesMedia(category) || files.length === 0) return draft;
  for (const messageId of files) await deleteFromChat(chatId, messageId);
  return { ...draft, answers: { ...answers, files: [] } };
}

/** Owes it that something the person sent does not stay in the chat. */
export async function deleteFromChat(chatId: ChatId, messageId: number): Promise<void> {
  await enqueue({
    key: `delete:${chatId}:${messageId}`,
    chatId,
    // Ten parts of an album take ten seconds at Telegram's pace: the question comes before them.
    priority: "notice",
    repeat: "once",
    message: { kind: "delete_message", chatId, messageId },
  });
}
