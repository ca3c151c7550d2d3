import { enqueue } from "../db/outbox-store.ts";
import { forgetPosted, postedUnder, screenKey } from "../db/posted-store.ts";
import { findScreen, turnTo, type ScreenPage } from "../db/screen-store.ts";
import type { HelpView } from "../domain/help-line.ts";
import type { ChatId, ReportId } from "../domain/ids.ts";
import { takeKeyboardAway } from "./take-keyboard-away.ts";

/**
 * Turns a person's screen to a page and owes them the sight of it. A screen that was let go is not
 * taken up again: what came after it stands below, and the next one is a message of its own.
 */
export async function showScreen(
  chatId: ChatId,
  page: ScreenPage,
  reportId?: ReportId,
): Promise<void> {
  await turn(chatId, { page, reportId }, undefined);
}

/** Shows help lines in the screen's place. A report in progress stays as it is, one tap away. */
export async function showHelpLines(chatId: ChatId, help: HelpView): Promise<void> {
  await turn(chatId, { page: "help_lines" }, help);
}

async function turn(
  chatId: ChatId,
  to: { page: ScreenPage; reportId?: ReportId | undefined },
  help: HelpView | undefined,
): Promise<void> {
  const before = await findScreen(chatId);
  if (before?.page === "none" && to.page !== "none") {
    for (const old of await postedUnder(screenKey(chatId))) {
      await forgetPosted(old);
      await takeKeyboardAway(old, "notice");
    }
  }
  await turnTo(chatId, to);
  await enqueue({
    key: screenKey(chatId),
    chatId,
    priority: "answer",
    repeat: "fold",
    message: { kind: "show_screen", chatId, help },
  });
}
