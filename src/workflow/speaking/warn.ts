import { forgetPosted, postedIn, postedUnder } from "../../db/speaking/posted-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import { deleteFromChat } from "./delete-from-chat.ts";
import { say } from "./say.ts";

/** What is said to something that somebody sent; `occasion`: what all parts of an album have in common. */
type Warning = { chatId: ChatId; occasion: number | string; text: string; language: string };

/** Says what may have to be said again and again: of those alike in a chat the newest stays. */
export async function warn({ chatId, occasion, text, language }: Warning): Promise<void> {
  const alike = `warning:${text}:`;
  const knownAs = `${alike}${occasion}`;
  if ((await postedUnder(knownAs)).length > 0) return;
  for (const old of await postedIn(chatId, alike)) {
    await forgetPosted(old);
    await deleteFromChat(old, "owed_to_press");
  }
  await say({ chatId, key: knownAs, text, language, priority: "owed_to_press", knownAs });
}
