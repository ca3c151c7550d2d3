import { uuidv7 } from "uuidv7";
import {
  awaitedIn,
  putAwaited,
  takeAwaited,
  type AwaitedWords,
} from "../db/awaited-words-store.ts";
import { letGo } from "../db/outbox-store.ts";
import { forgetPosted, postedUnder } from "../db/posted-store.ts";
import { findScreen } from "../db/screen-store.ts";
import type { PlainButton, TextVars } from "../domain/delivery.ts";
import type { ChatId } from "../domain/ids.ts";
import { saidKey, say } from "./say.ts";
import { takeKeyboardAway } from "./take-keyboard-away.ts";

type Prompt = { text: string; vars: TextVars; buttons: PlainButton[][] };

/**
 * Asks a person for some words besides an unfinished report, which stays where it is: the next text
 * of theirs is for this.
 */
export async function awaitWords(
  chatId: ChatId,
  awaited: Omit<AwaitedWords, "id">,
  prompt: Prompt,
): Promise<void> {
  await endAwaiting(chatId);
  const id = uuidv7();
  await putAwaited(chatId, { id, ...awaited });
  await say({
    ...prompt,
    chatId,
    key: promptKey(id),
    known: promptKey(id),
    language: await languageIn(chatId),
    priority: "owed_to_press",
  });
}

/** What was awaited, which is over now: its prompt is left without buttons. */
export async function endAwaiting(chatId: ChatId): Promise<AwaitedWords | undefined> {
  const awaited = await takeAwaited(chatId);
  if (awaited === undefined) return undefined;
  await letGo(saidKey(chatId, promptKey(awaited.id)));
  for (const at of await postedUnder(promptKey(awaited.id))) {
    await forgetPosted(at);
    await takeKeyboardAway(at, "notice");
  }
  return awaited;
}

export async function areAwaited(chatId: ChatId): Promise<boolean> {
  return (await awaitedIn(chatId)) !== undefined;
}

function promptKey(id: string): string {
  return `words:${id}`;
}

/** In which language a person is spoken to in private. */
export async function languageIn(chatId: ChatId): Promise<string> {
  return (await findScreen(chatId))?.language ?? "en";
}
