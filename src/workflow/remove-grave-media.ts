import { openDraftOf, saveDraft } from "../db/draft-store.ts";
import { reportsOf } from "../db/own-report-store.ts";
import { filesIn, keepFiles } from "../db/screen-store.ts";
import { deletesMedia } from "../domain/categories.ts";
import type { ChatId } from "../domain/ids.ts";
import { deleteFromChat } from "./delete-from-chat.ts";

/** How many messages with files a chat remembers: some albums of ten. */
const maxFiles = 50;

/** Remembers that a message holds a picture or a file, in case it must not stay. */
export async function rememberFile(chatId: ChatId, messageId: number): Promise<void> {
  const files = await filesIn(chatId);
  if (!files.includes(messageId)) await keepFiles(chatId, [...files, messageId].slice(-maxFiles));
}

/**
 * Deletes the person's pictures and files from the chat while they report what nothing of may lie
 * there, also those that came before they said so, and after the receipt. To be called after
 * whatever they did: what is asked of them says why, unless it has something else to say.
 */
export async function removeGraveMedia(chatId: ChatId): Promise<void> {
  const files = await filesIn(chatId);
  if (files.length === 0 || !(await mustMediaGo(chatId))) return;
  // Ten parts of an album are ten calls: the question comes before them.
  for (const messageId of files) await deleteFromChat({ chatId, messageId }, "notice");
  await keepFiles(chatId, []);
  const draft = await openDraftOf(chatId);
  if (draft === undefined || draft.notice !== undefined) return;
  await saveDraft({ ...draft, notice: { key: "notice-media-removed", vars: {} } });
}

/** By the report in progress, else by the last one. */
export async function mustMediaGo(chatId: ChatId): Promise<boolean> {
  const draft = await openDraftOf(chatId);
  if (draft !== undefined) {
    const { category } = draft.answers;
    return category !== undefined && deletesMedia(category);
  }
  const [last] = await reportsOf(chatId, { offset: 0, limit: 1 });
  return last !== undefined && deletesMedia(last.category);
}
