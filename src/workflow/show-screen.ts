import { enqueue } from "../db/outbox-store.ts";
import { screenKey } from "../db/posted-store.ts";
import { turnTo, type ScreenPage } from "../db/screen-store.ts";
import type { ChatId } from "../domain/ids.ts";

/** Turns a person's screen to a page and owes them the sight of it. */
export async function showScreen(chatId: ChatId, page: ScreenPage): Promise<void> {
  await turnTo(chatId, page);
  await enqueue({
    key: screenKey(chatId),
    chatId,
    priority: "answer",
    repeat: "fold",
    message: { kind: "show_screen", chatId },
  });
}
