// Names and languages of people, chats and bots. Used by the views, and for the voices.
import type { Message, Origin, User } from "telegram-sandbox/wire";
import type { World } from "telegram-sandbox/world";

/** First and last name, as chats show it. */
export function nameOf({ first_name, last_name }: User): string {
  return [first_name, last_name].filter((part) => part !== undefined).join(" ");
}

/** In whose name a message stands: the group's own for anonymous admins, the channel's for posts. */
export function writerOf({ sender_chat, from }: Message): { id: number; name: string } {
  if (sender_chat !== undefined) return { id: sender_chat.id, name: sender_chat.title ?? "" };
  if (from !== undefined) return { id: from.id, name: nameOf(from) };
  return { id: 0, name: "" };
}

/** In whose name something was first written. */
export function originName(origin: Origin): string {
  switch (origin.type) {
    case "user":
      return nameOf(origin.sender_user);
    case "hidden_user":
      return origin.sender_user_name;
    case "chat":
      return signed(origin.sender_chat.title ?? "", origin.author_signature);
    case "channel":
      return signed(origin.chat.title ?? "", origin.author_signature);
  }
}

function signed(title: string, signature: string | undefined): string {
  return signature === undefined ? title : `${title} (${signature})`;
}

/** The IETF tag that a person's client tells. */
export function languageOf(user: User): string {
  return user.language_code ?? "en";
}

/** Their language as the bot's lists know it: two letters. */
export function shortLanguageOf(user: User): string {
  return languageOf(user).split("-")[0] ?? "";
}

/** The bot's name as a person of this language sees it. */
export function botNameFor(world: World, language: string): string {
  return world.profile.text("name", language);
}
