// The keyboard that asks for a chat. Drawn by compose.ts, its answers read by the conversation.
import type { ReplyKeyboardMarkup } from "grammy/types";
import { languages } from "../../domain/speaking/languages.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { noticeLine } from "./notice.ts";

/** Which button of the picker an answer came from: Telegram sends the number back. */
export const pickerButtons = { channel: 1, group: 2, bot: 3, user: 4 } as const;

/** What the picker's way back says, in every language: it may be older than a change of language. */
export function pickerClosings(texts: Texts): string[] {
  return languages.map(({ code }) => texts.plain(code, "button-pick-close"));
}

/** The question which chat it is, and what was wrong with the last answer to it. */
export function drawPicker(say: Say, draft: Draft): { piece: Piece; markup: ReplyKeyboardMarkup } {
  const { texts, language } = say;
  const parts = [noticeLine(say, draft.notice), texts.message(language, "picker-ask")];
  const piece = joinPieces(parts, "\n\n");
  return { piece, markup: pickerKeyboard(texts, language) };
}

/** The keyboard with which a chat of one's own is shared, without the bot joining it. */
function pickerKeyboard(texts: Texts, language: string): ReplyKeyboardMarkup {
  const chat = (key: string, id: number, isChannel: boolean) => ({
    text: texts.plain(language, key),
    request_chat: {
      request_id: id,
      chat_is_channel: isChannel,
      request_title: true,
      request_username: true,
    },
  });
  const person = (key: string, id: number, isBot: boolean) => ({
    text: texts.plain(language, key),
    request_users: {
      request_id: id,
      user_is_bot: isBot,
      max_quantity: 1,
      request_name: true,
      request_username: true,
    },
  });
  return {
    keyboard: [
      [
        chat("button-pick-channel", pickerButtons.channel, true),
        chat("button-pick-group", pickerButtons.group, false),
      ],
      [
        person("button-pick-bot", pickerButtons.bot, true),
        person("button-pick-user", pickerButtons.user, false),
      ],
      [{ text: texts.plain(language, "button-pick-close") }],
    ],
    resize_keyboard: true,
    one_time_keyboard: true,
  };
}
