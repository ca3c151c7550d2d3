// Asks a person for words about a report of theirs. Called by additions, answers, appeals, and `/cancel`.
import { type WritingPage } from "../../domain/speaking/screen-page.ts";
import { openDraftOf } from "../../db/reporting/draft-store.ts";
import { findScreen, noteOnScreen, turnTo, type About } from "../../db/speaking/screen-store.ts";
import type { ChatId, QuestionId } from "../../domain/ids.ts";
import type { Notice } from "../../domain/reporting/report-draft.ts";
import type { ReportInput } from "../../domain/reporting/report-input.ts";
import { languageNow } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";
import { endScreen, showScreen } from "../speaking/show-screen.ts";

/** What a person sent on such a page; `occasion`: their newest message, to say one thing once. */
export type Sent = {
  input: ReportInput;
  occasion: number;
  /** The question of the team that the page is about, if it is about one. */
  questionId: QuestionId | undefined;
};

/** Asks a person to write something about a report of theirs, below everything else. */
export async function askWords(chatId: ChatId, page: WritingPage, about: About): Promise<void> {
  await turnTo(chatId, { page: "none" });
  await showScreen(chatId, page, about);
}

/** Asks again, and says what was wrong with what they sent. */
export async function refuseWords(
  chatId: ChatId,
  page: WritingPage,
  about: About,
  notice: Notice,
): Promise<void> {
  await showScreen(chatId, page, about);
  await noteOnScreen(chatId, notice);
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
  await say({
    chatId,
    key: `${said.text}:${said.occasion}`,
    text: said.text,
    vars: { code: { ours: said.code ?? "" } },
    language: await languageNow(chatId),
    priority: "owed_to_press",
    buttons: [[{ text: "button-my-reports", press: { on: "home", to: "status" } }]],
  });
  const isDraftOpen = (await openDraftOf(chatId)) !== undefined;
  await (isDraftOpen ? showScreen(chatId, "draft") : endScreen(chatId));
}
