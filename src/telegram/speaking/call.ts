// A message before it is sent, and the call that sends it. Used by what composes, made by perform.ts.
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
import type { ChartSheet } from "../control/chart.ts";
import { cutPiece, maxMessageUnits, type Entity, type Piece } from "../texts/piece.ts";

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
      /** The message whose place it takes: its buttons go once this one stands. */
      insteadOf?: number | undefined;
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

/** A piece as Telegram takes it: within its length, and with entities that hold nothing of ours. */
export function asTaken(piece: Piece): { text: string; entities: MessageEntity[] } {
  const { text, entities } = cutPiece(piece, maxMessageUnits);
  return { text, entities: entities.map(asEntity) };
}

export function asEntity(entity: Entity): MessageEntity {
  if (entity.type !== "code") return entity;
  const { type, offset, length } = entity;
  return { type, offset, length };
}
