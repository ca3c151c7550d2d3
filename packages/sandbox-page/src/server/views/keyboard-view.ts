// The keyboard beneath the input field. Used by the views of phones and lines, and by who presses it.
import type { ChatRecord } from "telegram-sandbox/chats/chats";
import type { ReplyButton } from "telegram-sandbox/wire";
import type { InlineButton, KeyboardButton } from "../../protocol/protocol.ts";

/** The keyboard beneath the input field, as the bot put it there. */
export function keyboardOf(chat: ChatRecord): KeyboardButton[][] | null {
  if (chat.keyboard === "none") return null;
  return chat.keyboard.rows.map((row) =>
    row.map((button) => ({
      text: button.text,
      style: styleOf(button.style),
      picks: picksOf(button),
    })),
  );
}

function picksOf(button: ReplyButton): KeyboardButton["picks"] {
  const { request_chat: chat, request_users: users } = button;
  if (chat !== undefined) return chat["chat_is_channel"] === true ? "channels" : "groups";
  if (users !== undefined) return users["user_is_bot"] === true ? "bots" : "people";
  return undefined;
}

/** The button there with exactly this label. */
export function keyboardButton(chat: ChatRecord, text: string): ReplyButton | undefined {
  if (chat.keyboard === "none") return undefined;
  return chat.keyboard.rows.flat().find((button) => button.text === text);
}

const styles = ["primary", "success", "danger"] as const;

export function styleOf(style: string | undefined): InlineButton["style"] {
  return styles.find((known) => known === style);
}
