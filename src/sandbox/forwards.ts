import type { Chat, Origin, User } from "./wire.ts";

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
