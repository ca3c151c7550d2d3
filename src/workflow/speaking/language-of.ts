// In which language somebody or a queue is spoken to. Called by all that says something, and by the answers.
import { activeQueueAt } from "../../db/queues/queue-store.ts";
import { chosenLanguageOf, findScreen } from "../../db/speaking/screen-store.ts";
import { activeSourceIn } from "../../db/queues/source-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { ChatId, type UserId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import { languageFor, type Language } from "../../domain/speaking/languages.ts";

/** Somebody who did something: who, and the language of their client. */
export type Speaker = { userId: UserId; clientLanguage: string | undefined };

/** The language in which somebody is spoken to in private, as far as that is known. */
export async function languageNow(chatId: ChatId): Promise<string> {
  return (await findScreen(chatId))?.language ?? "en";
}

/** The language to answer a person in: the one they chose, else their client's. */
export async function languageOfPerson({ userId, clientLanguage }: Speaker): Promise<Language> {
  return (await chosenLanguageOf(ChatId.parse(userId))) ?? offeredFor(clientLanguage);
}

/** The language for somebody who chose none, by their client's. */
export async function offeredFor(clientLanguage: string | undefined): Promise<Language> {
  return languageFor(clientLanguage, (await readSettings()).languages_offered);
}

/**
 * The language to speak in where something happened: a queue's own, else that of the person who did
 * it; of somebody who can't be told apart, that of the group in which members report.
 */
export async function languageIn(place: Place, by: Speaker | undefined): Promise<string> {
  const isPrivate = place.chatId > 0;
  const queue = isPrivate ? undefined : await activeQueueAt(place);
  if (queue !== undefined) return queue.language;
  if (by !== undefined) return languageOfPerson(by);
  return (await activeSourceIn(place.chatId))?.language ?? "en";
}
