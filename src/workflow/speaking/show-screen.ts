// Turns a person's screen to a page. Called by all that goes on in the private chat of a reporter.
import { type ScreenPage } from "../../domain/speaking/screen-page.ts";
import { enqueue, sendAgainIfSending } from "../../db/mail/outbox-store.ts";
import { postedUnder, screenKey, takePosted } from "../../db/speaking/posted-store.ts";
import { findScreen, turnTo, type About } from "../../db/speaking/screen-store.ts";
import type { Priority } from "../../domain/delivery.ts";
import type { HelpView } from "../../domain/speaking/help-line.ts";
import type { ChatId } from "../../domain/ids.ts";
import { takeKeyboardAway } from "./take-keyboard-away.ts";

/**
 * Turns a person's screen to a page and owes them the sight of it. A screen that was let go is not
 * taken up again: what came after it stands below, and the next one is a message of its own.
 */
export async function showScreen(
  chatId: ChatId,
  page: ScreenPage,
  { reportId, questionId }: About = {},
): Promise<void> {
  const before = await findScreen(chatId);
  if (before?.page === "none" && page !== "none") await forgetScreen(chatId, "notice");
  await Promise.all([turnTo(chatId, { page, reportId, questionId }), oweScreen(chatId, undefined)]);
}

/** Lets the screen go: its buttons are taken away once, and so are those of one that is on its way. */
export async function endScreen(chatId: ChatId): Promise<void> {
  await forgetScreen(chatId, "answer");
  await showScreen(chatId, "none");
}

/** Lets the screen go to something else that its message turns into. */
export async function giveScreenAway(chatId: ChatId): Promise<void> {
  await turnTo(chatId, { page: "none" });
  await sendAgainIfSending(screenOf(chatId, undefined));
}

/** Shows the page at hand anew, as it stands. */
export async function showAgain(chatId: ChatId): Promise<void> {
  await oweScreen(chatId, undefined);
}

/** Lays help lines over the screen: where one was, and what is written next, stay as they are. */
export async function showHelpLines(chatId: ChatId, help: HelpView): Promise<void> {
  const before = await findScreen(chatId);
  if (before?.page === "none") {
    await forgetScreen(chatId, "notice");
    await turnTo(chatId, { page: "home" });
  }
  await oweScreen(chatId, help);
}

async function forgetScreen(chatId: ChatId, priority: Priority): Promise<void> {
  // Mostly nothing stands there, as the visit has read.
  if ((await postedUnder(screenKey(chatId))).length === 0) return;
  for (const old of await takePosted(screenKey(chatId))) await takeKeyboardAway(old, priority);
}

async function oweScreen(chatId: ChatId, help: HelpView | undefined): Promise<void> {
  const screen = screenOf(chatId, help);
  await enqueue({ ...screen, chatId, priority: "answer", repeat: "fold" });
}

function screenOf(chatId: ChatId, help: HelpView | undefined) {
  return { key: screenKey(chatId), message: { kind: "show_screen", chatId, help } as const };
}
