import { z } from "zod";
import { checkMayPost, checkTopic, reachChat } from "../chats/access.ts";
import { badRequest } from "../calls/api-error.ts";
import type { ChatRecord } from "../chats/chats.ts";
import { readMarkup, type Markup } from "../messages/markup.ts";
import { pictureOf } from "../messages/picture.ts";
import { shallow } from "../messages/message-book.ts";
import {
  chatKey,
  entities,
  flag,
  integer,
  linkPreview,
  read,
  replyParameters,
  UploadedFile,
  words,
  type Params,
} from "../calls/params.ts";
import { captionOf, formatted, textLimit } from "../messages/text.ts";
import type { Content, Message } from "../wire.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

const common = {
  chat_id: chatKey.optional(),
  message_thread_id: integer.optional(),
  parse_mode: z.string().optional(),
  protect_content: flag.optional(),
  disable_notification: flag.optional(),
  reply_parameters: replyParameters.optional(),
  reply_markup: z.unknown().optional(),
};

const textParams = z.object({
  ...common,
  text: words.optional(),
  entities: entities.optional(),
  link_preview_options: linkPreview.optional(),
});

const documentParams = z.object({
  ...common,
  document: z.union([z.instanceof(UploadedFile), z.string()]).optional(),
  caption: words.optional(),
  caption_entities: entities.optional(),
});

type Common = Pick<
  z.output<typeof textParams>,
  "message_thread_id" | "parse_mode" | "protect_content" | "reply_parameters"
>;

function sendMessage(world: World, params: Params): Message {
  const given = read(textParams, params);
  if ((given.text ?? "").trim() === "") throw badRequest("message text is empty");
  const chat = reachChat(world, given.chat_id, "write");
  checkMayPost(world, chat, "text messages");
  const body = formatted(given.text ?? "", given.entities ?? []);
  if (body.text.length > textLimit) throw badRequest("message is too long");
  const markup = readMarkup(given.reply_markup, chat.kind === "private" ? "private" : "other");
  return post(world, chat, given, markup, {
    text: body.text,
    entities: body.entities.length > 0 ? body.entities : undefined,
    link_preview_options: given.link_preview_options,
  });
}

function sendDocument(world: World, params: Params): Message {
  const given = read(documentParams, params);
  if (given.document === undefined) throw badRequest("there is no document in the request");
  const chat = reachChat(world, given.chat_id, "write");
  checkMayPost(world, chat, "documents");
  const caption = captionOf(given);
  const markup = readMarkup(given.reply_markup, chat.kind === "private" ? "private" : "other");
  if (!(given.document instanceof UploadedFile)) {
    throw badRequest("wrong file identifier/HTTP URL specified");
  }
  if (given.document.bytes.length === 0) throw badRequest("file must be non-empty");
  const fileId = `BQAC${world.chance.letters(40)}`;
  world.files.set(fileId, given.document.bytes);
  return post(world, chat, given, markup, {
    document: {
      file_id: fileId,
      file_unique_id: `Ag${world.chance.letters(13)}`,
      file_name: given.document.fileName,
      file_size: given.document.bytes.length,
      mime_type: "application/octet-stream",
    },
    ...caption,
  });
}

const photoParams = z.object({
  ...common,
  photo: z.union([z.instanceof(UploadedFile), z.string()]).optional(),
  caption: words.optional(),
  caption_entities: entities.optional(),
});

function sendPhoto(world: World, params: Params): Message {
  const given = read(photoParams, params);
  if (given.photo === undefined) throw badRequest("there is no photo in the request");
  const chat = reachChat(world, given.chat_id, "write");
  checkMayPost(world, chat, "photos");
  const markup = readMarkup(given.reply_markup, chat.kind === "private" ? "private" : "other");
  const content = { ...pictureOf(world, given.photo), ...captionOf(given) };
  return post(world, chat, given, markup, content);
}

function post(
  world: World,
  chat: ChatRecord,
  given: Common,
  markup: Markup,
  content: Content & Partial<Message>,
): Message {
  checkTopic(world, chat, given.message_thread_id);
  const replied = repliedMessage(chat, given);
  const inTopic = chat.kind === "supergroup" && chat.forum && (given.message_thread_id ?? 0) > 0;
  const message = world.post(chat, {
    from: world.bot,
    ...content,
    reply_markup: markup.inline,
    message_thread_id: inTopic ? given.message_thread_id : undefined,
    is_topic_message: inTopic ? true : undefined,
    reply_to_message: replied ?? (inTopic ? topicStart(chat, given.message_thread_id) : undefined),
    has_protected_content: given.protect_content === true ? true : undefined,
  });
  const kept = chat.book.find(message.message_id);
  if (kept !== undefined) {
    kept.keyboard = markup.keyboard;
    kept.parseMode = given.parse_mode;
  }
  showKeyboard(chat, message.message_id, markup);
  return message;
}

function showKeyboard(chat: ChatRecord, messageId: number, markup: Markup): void {
  if (chat.kind === "channel") return;
  const shown = markup.keyboard;
  if (shown.kind === "reply") {
    chat.keyboard = { rows: shown.rows, oneTime: shown.oneTime, messageId };
  } else if (shown.kind === "remove") {
    chat.keyboard = "none";
  }
}

function repliedMessage(chat: ChatRecord, given: Common): Message | undefined {
  const wanted = given.reply_parameters;
  if (wanted === undefined) return undefined;
  const found = chat.book.find(wanted.message_id);
  if (found === undefined && wanted.allow_sending_without_reply !== true) {
    throw badRequest("message to be replied not found");
  }
  return found === undefined ? undefined : shallow(found.message);
}

function topicStart(chat: ChatRecord, threadId: number | undefined): Message | undefined {
  const start = threadId === undefined ? undefined : chat.book.find(threadId);
  return start === undefined ? undefined : shallow(start.message);
}

export const sendMethods: Methods = {
  sendMessage: { kind: "posts", run: sendMessage },
  sendPhoto: { kind: "posts", run: sendPhoto },
  sendDocument: { kind: "posts", run: sendDocument },
};
