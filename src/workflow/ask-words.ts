import { openDraftOf } from "../db/draft-store.ts";
import {
  findScreen,
  noteOnScreen,
  turnTo,
  type About,
  type Screen,
  type WritingPage,
} from "../db/screen-store.ts";
import { say } from "./say.ts";
import type { ChatId } from "../domain/ids.ts";
import type { Notice } from "../domain/report-draft.ts";
import { showScreen } from "./show-screen.ts";

/** Asks a person to write something about a report of theirs, below everything else. */
export async function askWords(chatId: ChatId, page: WritingPage, about: About): Promise<void> {
  await turnTo(chatId, { page: "none" });
  await showScreen(chatId, page, about);
}

/** Says why what was written is not taken, and asks for it again. */
export async function askWordsAgain(screen: Screen, notice: Notice): Promise<void> {
  await showScreen(screen.chatId, screen.page, screen);
  await noteOnScreen(screen.chatId, notice);
}

/** Back from such a question; nothing was written. False: none was asked. */
export async function leaveWords(chatId: ChatId): Promise<boolean> {
  const screen = await findScreen(chatId);
  if (screen?.reportId === undefined) return false;
  await showScreen(chatId, (await openDraftOf(chatId)) === undefined ? "home" : "draft");
  return true;
}

/** Says what became of it, and asks again what was asked before. */
export async function endWords(
  chatId: ChatId,
  said: { text: string; code: string | undefined; occasion: string | number },
): Promise<void> {
  const screen = await findScreen(chatId);
  await say({
    chatId,
    key: `${said.text}:${said.occasion}`,
    text: said.text,
    vars: { code: { ours: said.code ?? "" } },
    language: screen?.language ?? "en",
    priority: "owed_to_press",
    buttons: [[{ text: "button-my-reports", press: { on: "home", to: "status" } }]],
  });
  await showScreen(chatId, (await openDraftOf(chatId)) === undefined ? "none" : "draft");
}
