// Reads what somebody sent as an answer to a question. Used by the conversation and by /report in groups.
import type { Message, MessageOrigin, Update } from "grammy/types";
import type { MediaKind, ReportInput } from "../../domain/reporting/report-input.ts";
import type { ResolvedName } from "../../domain/subjects/resolved-subject.ts";
import { readSubjects } from "../../domain/subjects/subject-links.ts";
import type { SubjectReading } from "../../domain/subjects/subject.ts";
import {
  readForward,
  readMessageOf,
  readSharedChat,
  readSharedUser,
  readStory,
  type HiddenUser,
} from "../../domain/subjects/subject-origins.ts";
import { pickerButtons } from "./picker.ts";

type Around = {
  botId: number;
  /** What the picker's way back may say. */
  closings: readonly string[];
  /** What Telegram says of the names in it. */
  names: readonly ResolvedName[];
};

/** What a person sent in the private chat, as an answer to a report's question. */
export function decodeInput(update: Update, around: Around): ReportInput | undefined {
  if (update.edited_message !== undefined) return { kind: "edited_message" };
  return update.message && decodeMessage(update.message, around);
}

function decodeMessage(message: Message, around: Around): ReportInput {
  const album = message.media_group_id;
  if (message.forward_origin !== undefined) return decodeForward(message, around, album);
  if (message.chat_shared !== undefined) {
    const { request_id, ...shared } = message.chat_shared;
    const kind = request_id === pickerButtons.channel ? "channel" : "group";
    return { kind: "shared", reading: readSharedChat({ ...shared, kind }) };
  }
  const user = message.users_shared?.users[0];
  if (user !== undefined) {
    const isBot = message.users_shared?.request_id === pickerButtons.bot;
    return { kind: "shared", reading: readSharedUser({ ...user, is_bot: isBot }) };
  }
  const contactId = message.contact?.user_id;
  if (contactId !== undefined) {
    if (isOwn(contactId, message, around.botId)) return { kind: "own_forward" };
    // Their number and the name they have in somebody's address book are nobody's business.
    return { kind: "shared", reading: readSharedUser({ user_id: contactId }) };
  }
  if (message.story !== undefined) {
    if (isOwn(message.story.chat.id, message, around.botId)) return { kind: "own_forward" };
    return { kind: "forward", reading: readStory(message.story), album };
  }
  if (message.text !== undefined) {
    if (around.closings.includes(message.text)) return { kind: "picker_closed" };
    if (isCommand(message)) return { kind: "command" };
    return {
      kind: "text",
      text: message.text,
      entities: message.entities ?? [],
      resolved: around.names,
      ...repliesTo(message, around.botId),
    };
  }
  const { caption = "", caption_entities: entities = [] } = message;
  const media = mediaKind(message);
  const given = { kind: "media", media, caption, entities, resolved: around.names, album } as const;
  const set = message.sticker?.set_name;
  const [stickerSet] = set === undefined ? [] : readSubjects(`https://t.me/addstickers/${set}`);
  return stickerSet === undefined ? given : { ...given, stickerSet };
}

/** A reply to a message of another chat names that message, as a forward of it would. */
export function repliesTo(
  message: Message,
  botId: number,
): { repliesTo?: SubjectReading | HiddenUser } {
  const { external_reply: reply } = message;
  if (reply === undefined || isOwnOrigin(reply.origin, message, botId)) return {};
  const { chat, message_id: messageId, origin } = reply;
  if (reply.story !== undefined) return { repliesTo: readStory(reply.story) };
  if (chat !== undefined && messageId !== undefined) {
    return { repliesTo: readMessageOf(chat, messageId) };
  }
  return { repliesTo: readForward(origin) };
}

/** A forward of what the person or this bot wrote. */
export function isOwnOrigin(origin: MessageOrigin, message: Message, botId: number): boolean {
  return origin.type === "user" && isOwn(origin.sender_user.id, message, botId);
}

function isOwn(userId: number, { from }: Message, botId: number): boolean {
  return userId === from?.id || userId === botId;
}

function isCommand({ entities }: Message): boolean {
  return entities?.some((entity) => entity.type === "bot_command" && entity.offset === 0) ?? false;
}

function decodeForward(message: Message, around: Around, album: string | undefined): ReportInput {
  const origin = message.forward_origin;
  if (origin === undefined) return { kind: "hidden_forward", album };
  if (isOwnOrigin(origin, message, around.botId)) return { kind: "own_forward" };
  const read = readForward(origin);
  if (!("subject" in read)) return { kind: "hidden_forward", album };
  return { kind: "forward", reading: read, album };
}

export const fileKinds = [
  "photo",
  "video",
  "animation",
  "audio",
  "voice",
  "video_note",
  "document",
  "sticker",
  "story",
] as const satisfies readonly (MediaKind & keyof Message)[];

const mediaKinds = [
  ...fileKinds,
  "location",
  "contact",
  "poll",
  "dice",
] as const satisfies readonly (MediaKind & keyof Message)[];

function mediaKind(message: Message): MediaKind {
  return mediaKinds.find((kind) => message[kind] !== undefined) ?? "other";
}
