// One line of a chat, as one phone shows it. Used by the view of a phone.
import type { ChatRecord } from "telegram-sandbox/chats/chats";
import type { Kept } from "telegram-sandbox/messages/message-book";
import { shown, type ShownButton } from "telegram-sandbox/messages/shown";
import type { FileFacts, Message } from "telegram-sandbox/wire";
import type { World } from "telegram-sandbox/world";
import { styleOf } from "./keyboard-view.ts";
import type { InlineButton, ShownLine } from "../../protocol/protocol.ts";
import { originName, writerOf } from "../who.ts";
import { beginning, gistOf, mediaOf, serviceWords } from "./words-of.ts";

/** A message as one phone shows it. @param viewer whose phone it is */
export function lineOf(world: World, chat: ChatRecord, kept: Kept, viewer: number): ShownLine {
  const { message } = kept;
  const id = message.message_id;
  const at = kept.sentAt;
  const from = fromOf(kept, viewer);
  const service = serviceWords(message);
  if (service !== undefined) return { ...silent, id, at, from, service };
  const { text, entities, edited, protected: isProtected, buttons } = shown(kept);
  const { forward_origin: origin } = message;
  return {
    id,
    at,
    from,
    text,
    entities: [...entities],
    edited,
    isProtected,
    forwardedFrom: origin === undefined ? undefined : originName(origin),
    reply: replyOf(world, chat, message),
    media: mediaOf(world, message),
    document: message.document === undefined ? undefined : documentOf(world, message.document),
    buttons: buttons.map((row) => row.map(buttonOf)),
  };
}

/** A line of nobody's, before anything was written. */
export function noteLine(service: string): ShownLine {
  return { ...silent, id: 0, at: 0, from: { kind: "other", id: 0, name: "" }, service };
}

const silent = { text: "", entities: [], edited: false, isProtected: false, buttons: [] };

function fromOf({ message, byBot, writer }: Kept, viewer: number): ShownLine["from"] {
  const name = writerOf(message);
  if (byBot) return { kind: "bot", ...name };
  return { kind: writer === viewer ? "me" : "other", ...name };
}

function replyOf(world: World, chat: ChatRecord, message: Message): ShownLine["reply"] {
  const { reply_to_message: replied, external_reply: external } = message;
  if (replied === undefined) {
    if (external === undefined) return undefined;
    return { id: 0, name: originName(external.origin), text: "" };
  }
  // What stands in a topic replies to its first message, which no client shows as a reply.
  if (replied.forum_topic_created !== undefined) return undefined;
  const id = replied.message_id;
  const now = chat.book.find(id);
  if (now === undefined) return { id, name: "", text: "Deleted message" };
  const { name } = writerOf(now.message);
  return { id, name, text: beginning(gistOf(world, now.message), 100) };
}

function documentOf(world: World, file: FileFacts): ShownLine["document"] {
  return {
    fileId: file.file_id,
    name: file.file_name ?? "document",
    bytes: file.file_size ?? 0,
    canOpen: world.files.has(file.file_id),
  };
}

function buttonOf({ text, kind, data, style }: ShownButton): InlineButton {
  return { text, kind, data, style: styleOf(style) };
}
