// Forwarded messages and where they come from. Used by people who forward, and by channels with comments.
import type { Chat, Content, Message, Origin, User } from "../wire.ts";

/** Where a forwarded message comes from: the four origins that Telegram tells apart. */
export type ForwardSource =
  | { person: { user: User } }
  /** Somebody who lets nobody link forwards to their account. */
  | { hiddenName: string }
  /** A message written in a group's own name, by an anonymous admin. */
  | { group: { chat: Chat }; signature?: string }
  /** @param post the message's number in the channel; default: the newest */
  | { channel: { chat: Chat; newestPost: number }; post?: number; signature?: string };

/** @param date Unix time in seconds at which it was first sent */
export function originOf(source: ForwardSource, date: number): Origin {
  if ("person" in source) {
    const { language_code: _private, ...sender_user } = source.person.user;
    return { type: "user", date, sender_user };
  }
  if ("hiddenName" in source)
    return { type: "hidden_user", date, sender_user_name: source.hiddenName };
  if ("group" in source) {
    return {
      type: "chat",
      date,
      sender_chat: source.group.chat,
      author_signature: source.signature,
    };
  }
  return {
    type: "channel",
    date,
    chat: source.channel.chat,
    message_id: source.post ?? source.channel.newestPost,
    author_signature: source.signature,
  };
}

/** What goes along when a message is forwarded: neither its buttons nor what it replied to. */
const travelling = [
  "text",
  "entities",
  "caption",
  "caption_entities",
  "photo",
  "sticker",
  "voice",
  "video",
  "document",
  "location",
  "contact",
  "poll",
  "dice",
] as const satisfies readonly (keyof Content)[];

/** @throws Error for messages that can't be forwarded: protected ones, and those of Telegram's own */
export function forwarded(message: Message): Content & { forward_origin: Origin } {
  if (message.has_protected_content === true) {
    throw new Error("sandbox: this message is protected and can't be forwarded");
  }
  const content = Object.fromEntries(
    travelling.flatMap((key) => (message[key] === undefined ? [] : [[key, message[key]]])),
  );
  if (Object.keys(content).length === 0) {
    throw new Error("sandbox: there is nothing in this message to forward");
  }
  return { ...content, forward_origin: firstOrigin(message) };
}

/** Who wrote it first: a forward of a forward is still theirs. */
function firstOrigin(message: Message): Origin {
  const { date, chat, from, sender_chat, author_signature: signature } = message;
  if (message.forward_origin !== undefined) return message.forward_origin;
  if (chat.type === "channel") {
    const channel = { chat, newestPost: message.message_id };
    return originOf({ channel, ...(signature === undefined ? {} : { signature }) }, date);
  }
  if (sender_chat !== undefined) {
    const group = { chat: sender_chat };
    return originOf({ group, ...(signature === undefined ? {} : { signature }) }, date);
  }
  if (from === undefined) throw new Error("sandbox: nobody wrote this message");
  return originOf({ person: { user: from } }, date);
}
