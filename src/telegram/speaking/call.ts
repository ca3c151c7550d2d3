// A message before it is sent, and the call that sends it. Used by what composes, performed by telegram.ts.
import { InputFile, InputMediaBuilder, type Api } from "grammy";
import type {
  BotCommand,
  BotCommandScope,
  ForceReply,
  InlineKeyboardMarkup,
  LanguageCode,
  MessageEntity,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "grammy/types";
import type { SendOutcome } from "../../domain/speaking/send-outcome.ts";
import { attempt, isPictureForbidden } from "../api/outcome.ts";
import { drawChart, type ChartSheet } from "../control/chart.ts";
import {
  cutPiece,
  maxCaptionUnits,
  maxMessageUnits,
  type Entity,
  type Piece,
} from "../texts/piece.ts";

/** How something looks. */
export type Drawn = { piece: Piece; markup: InlineKeyboardMarkup | undefined };

type Target = { chatId: number; messageId: number };

/** What clients offer after a slash; without commands, the list of a wider scope. */
export type Menu = {
  commands: BotCommand[];
  where: { scope: BotCommandScope; language_code?: LanguageCode };
};

/** One call to Telegram that says something, ready to be made. */
export type Call =
  | {
      kind: "post";
      chatId: number;
      piece: Piece;
      markup:
        InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | undefined;
      /** Under which key the new message is known, when it is a view of the database. */
      key: string | undefined;
      /** It can't be forwarded or saved. */
      isProtected: boolean;
      /** It arrives without a sound. */
      isSilent?: boolean;
      /** The forum topic it goes to. */
      threadId?: number | undefined;
      /** The message that it answers, while that one is there. */
      replyTo?: number | undefined;
    }
  | { kind: "edit"; at: Target; piece: Piece; markup: InlineKeyboardMarkup | undefined }
  /** A file that is made for this call and kept nowhere. */
  | {
      kind: "document";
      chatId: number;
      fileName: string;
      /** A function: made while it is sent, for each try anew. */
      content: string | Uint8Array | (() => AsyncIterable<Uint8Array>);
      caption: Piece;
      markup?: InlineKeyboardMarkup;
      /** Under which key it is known, when it is to be taken away again. */
      key?: string;
      /** The forum topic it goes to. */
      threadId?: number | undefined;
    }
  /** A picture that is drawn for this call, with words beneath; in the place of a message, if there is one. */
  | {
      kind: "picture";
      chatId: number;
      threadId: number | undefined;
      at: Target | undefined;
      sheet: ChartSheet;
      piece: Piece;
      markup: InlineKeyboardMarkup | undefined;
      key: string | undefined;
    }
  /** The buttons of a message that stays as it is; without any, they go. */
  | { kind: "keyboard"; at: Target; markup: InlineKeyboardMarkup | undefined }
  | { kind: "delete"; at: Target }
  | { kind: "leave"; chatId: number }
  | { kind: "offer"; menus: readonly Menu[] }
  /** A message that is written, changed and taken away again. */
  | { kind: "prove"; chatId: number; threadId: number | undefined; first: Piece; second: Piece }
  /** A new topic of a forum. */
  | { kind: "topic"; chatId: number; name: string };

type Post = Extract<Call, { kind: "post" }>;

/** A message of its own, which may be passed on and which nothing will be edited into. */
export function posting(chatId: number, { piece, markup }: Drawn): Post & Drawn {
  return { kind: "post", chatId, piece, markup, key: undefined, isProtected: false };
}

/** Turns the message that stands there into what is to be shown, else posts it. */
export function showAt(at: Target | undefined, { piece, markup, ...post }: Post & Drawn): Call {
  return at === undefined ? { ...post, piece, markup } : { kind: "edit", at, piece, markup };
}

/** The message whose button was pressed, if one was. */
export function pressedAt(pressed: {
  chatId: number;
  messageId?: number | undefined;
}): Target | undefined {
  const { chatId, messageId } = pressed;
  return messageId === undefined ? undefined : { chatId, messageId };
}

const replyTo = (messageId: number) => ({
  message_id: messageId,
  allow_sending_without_reply: true,
});

/** A piece as Telegram takes it: within its length, and with entities that hold nothing of ours. */
export function asTaken(piece: Piece): { text: string; entities: MessageEntity[] } {
  const { text, entities } = cutPiece(piece, maxMessageUnits);
  return { text, entities: entities.map(asEntity) };
}

function asEntity(entity: Entity): MessageEntity {
  if (entity.type !== "code") return entity;
  const { type, offset, length } = entity;
  return { type, offset, length };
}

/** Makes a call and says what became of it; never throws. */
export function perform(api: Api, call: Call): Promise<SendOutcome> {
  return attempt(async () => {
    switch (call.kind) {
      case "post":
        return sendPost(api, call);
      case "edit": {
        const { chatId, messageId } = call.at;
        const { text, entities } = asTaken(call.piece);
        return api.editMessageText(chatId, messageId, text, {
          entities,
          ...(call.markup === undefined ? {} : { reply_markup: call.markup }),
        });
      }
      case "document":
        return api.sendDocument(
          call.chatId,
          new InputFile(fileContent(call.content), call.fileName),
          {
            caption: call.caption.text,
            caption_entities: call.caption.entities.map(asEntity),
            ...(call.threadId === undefined ? {} : { message_thread_id: call.threadId }),
            ...(call.markup === undefined ? {} : { reply_markup: call.markup }),
          },
        );
      case "picture":
        return sendPicture(api, call);
      case "keyboard":
        return api.editMessageReplyMarkup(
          call.at.chatId,
          call.at.messageId,
          call.markup === undefined ? {} : { reply_markup: call.markup },
        );
      case "delete":
        return api.deleteMessage(call.at.chatId, call.at.messageId);
      case "leave":
        return api.leaveChat(call.chatId);
      case "offer":
        for (const { commands, where } of call.menus) {
          await (commands.length === 0
            ? api.deleteMyCommands(where)
            : api.setMyCommands(commands, where));
        }
        return true;
      case "prove":
        return prove(api, call);
      case "topic": {
        const topic = await api.createForumTopic(call.chatId, call.name);
        return { message_id: topic.message_thread_id };
      }
    }
  });
}

type Content = Extract<Call, { kind: "document" }>["content"];
const fileContent = (content: Content) =>
  typeof content === "function" ? content : Buffer.from(content);

function sendPost(api: Api, call: Post) {
  const { text, entities } = asTaken(call.piece);
  return api.sendMessage(call.chatId, text, {
    entities,
    protect_content: call.isProtected,
    ...(call.isSilent === true ? { disable_notification: true } : {}),
    ...(call.threadId === undefined ? {} : { message_thread_id: call.threadId }),
    ...(call.replyTo === undefined ? {} : { reply_parameters: replyTo(call.replyTo) }),
    ...(call.markup === undefined ? {} : { reply_markup: call.markup }),
  });
}

type Picture = Extract<Call, { kind: "picture" }>;

/** A group may forbid pictures, and its cases come there all the same: then the words have to do. */
async function sendPicture(api: Api, call: Picture) {
  try {
    return await sendDrawn(api, call);
  } catch (error) {
    if (!isPictureForbidden(error)) throw error;
    const { at, ...words } = call;
    if (at === undefined) return sendPost(api, { ...words, kind: "post", isProtected: false });
    const { text, entities } = asTaken(call.piece);
    const markup = call.markup === undefined ? {} : { reply_markup: call.markup };
    return api.editMessageText(at.chatId, at.messageId, text, { entities, ...markup });
  }
}

async function sendDrawn(api: Api, call: Picture) {
  const { text, entities } = cutPiece(call.piece, maxCaptionUnits);
  const picture = new InputFile(await drawChart(call.sheet), "figures.png");
  const words = { caption: text, caption_entities: entities.map(asEntity) };
  const markup = call.markup === undefined ? {} : { reply_markup: call.markup };
  if (call.at === undefined) {
    const thread = call.threadId === undefined ? {} : { message_thread_id: call.threadId };
    return api.sendPhoto(call.chatId, picture, { ...words, ...markup, ...thread });
  }
  const { chatId, messageId } = call.at;
  const media = InputMediaBuilder.photo(picture, words);
  return api.editMessageMedia(chatId, messageId, media, markup);
}

async function prove(api: Api, call: Extract<Call, { kind: "prove" }>): Promise<true> {
  const { chatId, threadId, first, second } = call;
  const sent = await api.sendMessage(chatId, first.text, {
    entities: first.entities.map(asEntity),
    ...(threadId === undefined ? {} : { message_thread_id: threadId }),
  });
  await api.editMessageText(chatId, sent.message_id, second.text, {
    entities: second.entities.map(asEntity),
  });
  return api.deleteMessage(chatId, sent.message_id);
}
