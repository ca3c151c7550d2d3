import { openDraftOf } from "../db/draft-store.ts";
import { activeQueueIn } from "../db/queue-store.ts";
import { chosenLanguageOf, keepLanguage } from "../db/screen-store.ts";
import { ChatId, type UserId } from "../domain/ids.ts";
import { languageFor, type Language } from "../domain/languages.ts";
import { showScreen } from "./show-screen.ts";
import { atRest, goOn } from "./visit.ts";

/** Somebody who did something: who, and the language of their client. */
export type Speaker = { userId: UserId; clientLanguage: string | undefined };

/** The language to answer a person in: the one they chose, else their client's. */
export async function languageOfPerson({ userId, clientLanguage }: Speaker): Promise<Language> {
  return (await chosenLanguageOf(ChatId.parse(userId))) ?? languageFor(clientLanguage);
}

/** The language to answer a person in where they are: a queue has one of its own. */
export async function languageIn(chatId: ChatId, speaker: Speaker): Promise<string> {
  return (await activeQueueIn(chatId))?.language ?? languageOfPerson(speaker);
}

/** `/language`: an unfinished report waits meanwhile as it is. */
export async function askLanguage(chatId: ChatId): Promise<void> {
  const draft = await openDraftOf(chatId);
  if (draft !== undefined) await atRest(draft);
  await showScreen(chatId, "language");
}

/** Goes on in the chosen language where the person was. */
export async function chooseLanguage(chatId: ChatId, language: Language): Promise<void> {
  await keepLanguage(chatId, language);
  await goOn(chatId);
}
