// Reads the keyboards of a call. Used by the methods that send and edit.
import { z } from "zod";
import { badRequest } from "../calls/api-error.ts";
import type { Keyboard } from "./message-book.ts";
import type { InlineButton, InlineKeyboard } from "../wire.ts";

const style = z.string().optional();

const inlineButton = z.looseObject({
  text: z.string(),
  style,
  callback_data: z.string().optional(),
  url: z.string().optional(),
  copy_text: z.object({ text: z.string() }).optional(),
});

const replyButton = z.union([
  z.string().transform((text) => ({ text })),
  z.looseObject({
    text: z.string(),
    style,
    request_chat: z.looseObject({ request_id: z.number().int() }).optional(),
    request_users: z.looseObject({ request_id: z.number().int() }).optional(),
  }),
]);

const markup = z.looseObject({
  inline_keyboard: z.array(z.array(inlineButton)).optional(),
  keyboard: z.array(z.array(replyButton)).optional(),
  one_time_keyboard: z.boolean().optional(),
  remove_keyboard: z.boolean().optional(),
  force_reply: z.boolean().optional(),
});

const actions = [
  "callback_data",
  "url",
  "copy_text",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "login_url",
  "web_app",
  "callback_game",
  "pay",
];

/** The most buttons that the server takes in one keyboard. */
const buttonLimit = 100;

export interface Markup {
  keyboard: Keyboard;
  inline: InlineKeyboard | undefined;
}

/** @throws ApiError 400 with the server's words for what is wrong with a keyboard */
export function readMarkup(value: unknown, chat: "private" | "other"): Markup {
  if (value === undefined || value === "") return { keyboard: { kind: "none" }, inline: undefined };
  if (typeof value !== "object" || value === null)
    throw badRequest("object expected as reply markup");
  const outcome = markup.safeParse(value);
  if (!outcome.success) throw badRequest(shapeFault(outcome.error));
  const given = outcome.data;
  if (given.keyboard !== undefined && given.keyboard.length > 0) {
    const rows = given.keyboard.filter((row) => row.length > 0);
    rows.flat().forEach((button) => checkReplyButton(button, chat));
    const oneTime = given.one_time_keyboard === true;
    return { keyboard: { kind: "reply", rows, oneTime }, inline: undefined };
  }
  const inline = (given.inline_keyboard ?? []).filter((row) => row.length > 0);
  if (inline.length > 0) {
    if (inline.flat().length > buttonLimit) throw badRequest("REPLY_MARKUP_TOO_LONG");
    inline.flat().forEach(checkInlineButton);
    return { keyboard: { kind: "inline" }, inline: { inline_keyboard: inline } };
  }
  if (given.remove_keyboard === true) return { keyboard: { kind: "remove" }, inline: undefined };
  if (given.force_reply === true) return { keyboard: { kind: "force_reply" }, inline: undefined };
  return { keyboard: { kind: "none" }, inline: undefined };
}

function shapeFault(error: z.ZodError): string {
  const path = error.issues[0]?.path ?? [];
  const inline = path[0] === "inline_keyboard";
  const button = inline ? "InlineKeyboardButton" : "KeyboardButton";
  if (path.length <= 2) {
    return inline
      ? 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
      : 'field "keyboard" must be an Array of Arrays';
  }
  const prefix = `can't parse ${inline ? "inline " : ""}keyboard button: `;
  if (path.length === 3) return `${prefix}${button} must be an Object`;
  return `${prefix}can't find field "${String(path[3])}"`;
}

function checkInlineButton(button: InlineButton): void {
  const held = actions.filter((action) => button[action] !== undefined && button[action] !== "");
  if (held.length === 0) {
    throw badRequest(
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    );
  }
  if (button.text.trim() === "") throw badRequest("inline keyboard button text must be non-empty");
  checkStyle(button.style, "inline keyboard");
  // The server quietly takes the first of several actions. Here that is a fault, since nobody means it.
  if (held.length > 1) throw badRequest("BUTTON_TYPE_INVALID");
  if (button.callback_data !== undefined && Buffer.byteLength(button.callback_data) > 64) {
    throw badRequest("BUTTON_DATA_INVALID");
  }
  const copied = button.copy_text?.text;
  if (copied !== undefined && (copied.length === 0 || copied.length > 256)) {
    throw badRequest("BUTTON_COPY_TEXT_INVALID");
  }
  if (button.url !== undefined && !URL.canParse(withScheme(button.url))) {
    throw badRequest(`inline keyboard button URL '${button.url}' is invalid: wrong HTTP URL`);
  }
}

function checkReplyButton(
  button: { text: string; style?: string | undefined; [other: string]: unknown },
  chat: "private" | "other",
): void {
  if (button.text.trim() === "") throw badRequest("keyboard button text must be non-empty");
  checkStyle(button.style, "keyboard");
  if (chat === "private") return;
  if (button["request_chat"] !== undefined)
    throw badRequest("chats can be requested in private chats only");
  if (button["request_users"] !== undefined)
    throw badRequest("users can be requested in private chats only");
}

function checkStyle(style: string | undefined, what: string): void {
  if (style === undefined || ["danger", "success", "primary"].includes(style)) return;
  throw badRequest(`can't parse ${what} button: invalid button style specified`);
}

function withScheme(url: string): string {
  return /^[a-z]+:/i.test(url) ? url : `http://${url}`;
}
