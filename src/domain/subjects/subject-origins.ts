// Subjects from forwards, shared chats and stories. Used by what decodes messages, and by the name book.
import { displayOfChatId } from "../speaking/chat-id.ts";
import type { Alias, Subject, SubjectKind, SubjectReading } from "./subject.ts";
import { cutText, oneLine, showControls } from "../speaking/visible-text.ts";

/** The part of a Bot API `User` that a subject is made of. */
export interface OriginUser {
  readonly id: number;
  readonly is_bot?: boolean | undefined;
  readonly first_name?: string | undefined;
  readonly last_name?: string | undefined;
  readonly username?: string | undefined;
}

/** The part of a Bot API `Chat`. */
export interface OriginChat {
  readonly id: number;
  readonly type: string;
  readonly title?: string | undefined;
  readonly username?: string | undefined;
}

/** Bot API `MessageOrigin`, reduced to what is read of it. */
export type ForwardOrigin =
  | { readonly type: "user"; readonly sender_user: OriginUser }
  | { readonly type: "hidden_user"; readonly sender_user_name: string }
  | { readonly type: "chat"; readonly sender_chat: OriginChat }
  | { readonly type: "channel"; readonly chat: OriginChat; readonly message_id: number };

/** Who hides behind the privacy setting 'forwarded messages' has a name and nothing to find it by. */
export interface HiddenUser {
  readonly kind: "hidden_user";
  readonly name: string;
}

export interface SharedChat {
  readonly chat_id: number;
  readonly kind: "channel" | "group";
  readonly title?: string | undefined;
  readonly username?: string | undefined;
}

/** Bot API `SharedUser`: it does not tell a bot, the button that was pressed does. */
export interface SharedUser {
  readonly user_id: number;
  readonly is_bot?: boolean | undefined;
  readonly first_name?: string | undefined;
  readonly last_name?: string | undefined;
  readonly username?: string | undefined;
}

export function readForward(origin: ForwardOrigin): SubjectReading | HiddenUser {
  switch (origin.type) {
    case "hidden_user":
      return { kind: "hidden_user", name: foreignName(origin.sender_user_name) };
    case "user":
      return certain(userSubject(origin.sender_user));
    case "chat":
      return certain(chatSubject(origin.sender_chat));
    case "channel":
      return readMessageOf(origin.chat, origin.message_id);
  }
}

export function readSharedChat(shared: SharedChat): SubjectReading {
  const { chat_id: id, kind: type, title, username } = shared;
  return certain(chatSubject({ id, type, title, username }));
}

export function readSharedUser(shared: SharedUser): SubjectReading {
  return certain(userSubject({ ...shared, id: shared.user_id }));
}

/** A message in a chat whose id is known: a forwarded post, or what `/report` replies to. */
export function readMessageOf(chat: OriginChat, messageId: number): SubjectReading {
  const parent = chatSubject(chat);
  const aliases: [Alias, ...Alias[]] = [
    { kind: "message_of_chat_id", value: `${chat.id}/${messageId}` },
  ];
  const name = chat.username?.toLowerCase();
  if (name !== undefined) {
    aliases.push({ kind: "message_of_username", value: `${name}/${messageId}` });
  }
  const place = name === undefined ? displayOfChatId(chat.id) : `t.me/${name}`;
  return certain({ kind: "message", aliases, display: `${place}/${messageId}`, parent });
}

/** A story that was sent on, of a channel, group or person. */
export function readStory({ chat, id }: { chat: OriginChat; id: number }): SubjectReading {
  const parent = chatSubject(chat);
  const byId: Alias = { kind: "story_of_chat_id", value: `${chat.id}/${id}` };
  const name = chat.username?.toLowerCase();
  if (name === undefined) {
    const place = chat.type === "private" ? parent.display : displayOfChatId(chat.id);
    return certain({ kind: "story", aliases: [byId], display: `${place}/s/${id}`, parent });
  }
  const byName: Alias = { kind: "story_of_username", value: `${name}/${id}` };
  const display = `t.me/${name}/s/${id}`;
  return certain({ kind: "story", aliases: [byId, byName], display, parent });
}

/** A message whose writer is known, which helps whoever can't open the message. */
export function writtenBy(message: Subject, writer: OriginUser | OriginChat): Subject {
  const { title, display } = "type" in writer ? chatSubject(writer) : userSubject(writer);
  // What tells them apart comes first: a name can be as long as its owner likes.
  const named = title === undefined ? display : `${display} · ${title}`;
  return { ...message, title: foreignName(named) };
}

/** What Telegram says of a chat or person. */
export function chatSubject(chat: OriginChat): Subject {
  if (chat.type === "private") return userSubject(chat);
  const kind: SubjectKind = chat.type === "channel" ? "channel" : "group";
  return named(kind, { kind: "chat_id", value: String(chat.id) }, displayOfChatId(chat.id), chat);
}

function userSubject(user: OriginUser): Subject {
  const title = [user.first_name, user.last_name].filter((name) => name !== undefined).join(" ");
  const kind: SubjectKind = user.is_bot === true ? "bot" : "user";
  const { username } = user;
  const id: Alias = { kind: "user_id", value: String(user.id) };
  return named(kind, id, `user ${user.id}`, { title, username });
}

function named(
  kind: SubjectKind,
  id: Alias,
  displayOfId: string,
  known: { readonly title?: string | undefined; readonly username?: string | undefined },
): Subject {
  const name = known.username?.toLowerCase();
  const title = foreignName(known.title ?? "");
  return {
    kind,
    aliases: name === undefined ? [id] : [id, { kind: "username", value: name }],
    display: name === undefined ? displayOfId : `@${name}`,
    ...(title === "" ? {} : { title }),
  };
}

function foreignName(name: string): string {
  return cutText(showControls(oneLine(name)), 128).text;
}

function certain(subject: Subject): SubjectReading {
  return { kind: "subject", from: "telegram", subject, kindIsGuess: false };
}
