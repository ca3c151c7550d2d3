// Asks for a person's language and takes the answer. Called by `/language` and its presses.
import { openDraftOf } from "../../db/reporting/draft-store.ts";
import { keepLanguage } from "../../db/speaking/screen-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { Language } from "../../domain/speaking/languages.ts";
import { showScreen } from "./show-screen.ts";
import { atRest, goOn } from "./visit.ts";

/** `/language`: an unfinished report waits meanwhile as it is. */
export async function askLanguage(chatId: ChatId): Promise<void> {
  const draft = await openDraftOf(chatId);
  if (draft !== undefined) await atRest(draft);
  await showScreen(chatId, "language");
}

/** Goes on in the chosen language where the person was; asks again for one that is offered no more. */
export async function chooseLanguage(chatId: ChatId, language: Language): Promise<void> {
  if (!(await readSettings()).languages_offered.includes(language)) return askLanguage(chatId);
  await keepLanguage(chatId, language);
  await goOn(chatId);
}
