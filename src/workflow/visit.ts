import { openDraftOf } from "../db/draft-store.ts";
import { enqueue } from "../db/outbox-store.ts";
import { setReachable } from "../db/reporter-store.ts";
import { noteIncoming } from "../db/screen-store.ts";
import type { ChatId } from "../domain/ids.ts";
import type { Draft } from "../domain/report-draft.ts";
import { say } from "./say.ts";
import { showScreen } from "./show-screen.ts";
import { cancelDraft } from "./answer-draft.ts";

/** A person did something in the private chat: where their newest message is, in which language. */
export async function noteVisit(
  chatId: ChatId,
  seen: { messageId: number; language: string },
): Promise<void> {
  await noteIncoming(chatId, seen);
  if (seen.messageId > 0) await setReachable(chatId, true);
}

export async function unfinishedDraft(chatId: ChatId): Promise<Draft | undefined> {
  return openDraftOf(chatId);
}

/** The first screen, or the question what to do with an unfinished report. */
export async function goHome(chatId: ChatId): Promise<void> {
  const draft = await openDraftOf(chatId);
  await showScreen(chatId, draft === undefined ? "home" : "resume");
}

/** Back to the question where one was. */
export async function goOn(chatId: ChatId): Promise<void> {
  const draft = await openDraftOf(chatId);
  await showScreen(chatId, draft === undefined ? "home" : "draft");
}

/** `/cancel`: ends the unfinished report, or says that there is none. */
export async function cancelReport(chatId: ChatId, updateId: number, language: string) {
  const draft = await openDraftOf(chatId);
  if (draft !== undefined) return cancelDraft(draft);
  return say({ chatId, key: `nothing:${updateId}`, text: "nothing-to-cancel", language });
}

/** Owes the person the list of their reports. */
export async function oweStatus(chatId: ChatId, updateId: number): Promise<void> {
  await enqueue({
    key: `status:${chatId}:${updateId}`,
    chatId,
    priority: "answer",
    repeat: "once",
    message: { kind: "send_status", chatId },
  });
}
