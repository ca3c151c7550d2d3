// Owes a chat a plain message. Called by all verbs and handlers that have something to say.
import { enqueue } from "../../db/mail/outbox-store.ts";
import { postedUnder, putPosted, type Posted } from "../../db/speaking/posted-store.ts";
import type { PlainButton, Priority } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { TextVars } from "../../domain/speaking/text-vars.ts";
import type { Place } from "../../domain/queues/place.ts";
import { languageNow } from "./language-of.ts";

type Said = Place & {
  /** What makes it this one message: the same key is never said twice. */
  key: string;
  text: string;
  language: string;
  vars?: TextVars;
  buttons?: PlainButton[][];
  priority?: Priority;
  keyboard?: "keep" | "take_away";
  /** The key of the posted message that turns into this one. */
  place?: string;
  /** Under which key it is known once it is posted. */
  knownAs?: string;
};

/** Owes a chat a plain message of its own, in words of the Fluent file. */
export async function say(said: Said): Promise<void> {
  await enqueue({
    key: `say:${said.chatId}:${said.key}`,
    chatId: said.chatId,
    priority: said.priority ?? "answer",
    repeat: "once",
    message: {
      kind: "say",
      text: said.text,
      language: said.language,
      vars: said.vars ?? {},
      buttons: said.buttons ?? [],
      keyboard: said.keyboard ?? "keep",
      place: said.place,
      threadId: said.threadId,
      knownAs: said.knownAs,
    },
  });
}

/** Answers whoever did something in a private chat, in their language. */
export async function sayBack(
  chatId: ChatId,
  said: Omit<Said, keyof Place | "language" | "priority">,
): Promise<void> {
  await say({ ...said, chatId, language: await languageNow(chatId), priority: "owed_to_press" });
}

/** Has a message turn into what is said next: the key of its place. */
export async function placeFor(key: string, at: Posted): Promise<string> {
  await putPosted(key, at);
  return key;
}

/** The message that is to turn into another one, while it stands. */
export async function messageToReplace(key: string): Promise<Posted | undefined> {
  return (await postedUnder(key)).at(-1);
}
