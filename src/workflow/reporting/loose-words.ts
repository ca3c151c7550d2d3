// Asks what words without a link are. Called by the private chat, by the screen, and when they are reported.
import { noteOnScreen, type Screen } from "../../db/speaking/screen-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import { looseWords } from "../../domain/reporting/loose-words.ts";
import { showScreen } from "../speaking/show-screen.ts";

/** Under which name the words stand on the page that asks what they are. */
const asked = "loose-words";

/**
 * Asks what words are that were sent without a link. They stay on the screen's row until it turns to
 * another page, and not at all where they are of somebody who needs help. False: nothing to read.
 */
export async function showWords(chatId: ChatId, words: string): Promise<boolean> {
  const are = looseWords(words);
  if (are === undefined) return false;
  await showScreen(chatId, "words");
  if (are !== "no_term") await noteOnScreen(chatId, { key: asked, vars: { words } });
  return true;
}

/** The words that the page asks about. */
export function keptWords(screen: Screen | undefined): string | undefined {
  if (screen?.page !== "words" || screen.notice?.key !== asked) return undefined;
  const { words } = screen.notice.vars;
  return typeof words === "string" ? words : undefined;
}
