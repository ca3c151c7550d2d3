// Messages as people see them. Used by whoever looks at a chat: people, the screen, and tests.
import type { Kept } from "./message-book.ts";
import { isService } from "../world.ts";
import type { Entity, InlineButton, LinkPreview, Message } from "../wire.ts";

export interface ShownButton {
  text: string;
  kind: "callback" | "url" | "copy" | "other";
  /** callback_data, the URL, or the text to copy. */
  data: string;
  style: string | undefined;
}

/** A message as people see it at this moment. */
export interface ShownMessage {
  message_id: number;
  chatId: number;
  from: "bot" | { id: number; name: string };
  kind: "text" | "document" | "media" | "service";
  /** Text or caption. */
  text: string;
  entities: readonly Entity[];
  buttons: readonly (readonly ShownButton[])[];
  /** Labels of the keyboard that came with it, for messages that show one beneath the input. */
  keyboard: readonly (readonly string[])[];
  edited: boolean;
  /** Can't be forwarded or saved. */
  protected: boolean;
  /** Ids of the people who were in the chat while it was shown. */
  seenBy: readonly number[];
  linkPreview: LinkPreview | undefined;
  parseMode: string | undefined;
  threadId: number | undefined;
  replyTo: number | undefined;
  /** Milliseconds since 1970. */
  sentAt: number;
  /** The JSON behind it. */
  raw: Message;
}

export function shown(kept: Kept): ShownMessage {
  const message = kept.message;
  const buttons = message.reply_markup?.inline_keyboard ?? [];
  const sender = message.sender_chat?.title ?? message.from?.first_name ?? "";
  return {
    message_id: message.message_id,
    chatId: message.chat.id,
    from: kept.byBot ? "bot" : { id: message.from?.id ?? 0, name: sender },
    kind: kindOf(message),
    text: message.text ?? message.caption ?? "",
    entities: message.entities ?? message.caption_entities ?? [],
    buttons: buttons.map((row) => row.map(shownButton)),
    keyboard:
      kept.keyboard.kind === "reply"
        ? kept.keyboard.rows.map((row) => row.map((button) => button.text))
        : [],
    edited: kept.edits > 0,
    protected: kept.protect,
    seenBy: kept.seenBy,
    linkPreview: message.link_preview_options,
    parseMode: kept.parseMode,
    threadId: message.message_thread_id,
    replyTo: message.reply_to_message?.message_id,
    sentAt: kept.sentAt,
    raw: message,
  };
}

function shownButton(button: InlineButton): ShownButton {
  const { text, style } = button;
  if (button.callback_data !== undefined) {
    return { text, style, kind: "callback", data: button.callback_data };
  }
  if (button.url !== undefined) return { text, style, kind: "url", data: button.url };
  if (button.copy_text !== undefined)
    return { text, style, kind: "copy", data: button.copy_text.text };
  return { text, style, kind: "other", data: "" };
}

function kindOf(message: Message): ShownMessage["kind"] {
  if (isService(message)) return "service";
  if (message.text !== undefined) return "text";
  return message.document === undefined ? "media" : "document";
}

/**
 * Does a text contain the words, as a person reads them: isolates (U+2066 to U+2069), which only
 * steer direction, don't count.
 */
export function says(text: string, pattern: string | RegExp): boolean {
  const read = text.replace(/[\u2066-\u2069]/g, "");
  return typeof pattern === "string" ? read.includes(pattern) : new RegExp(pattern).test(read);
}

/** One line a message, for errors that a tester reads. */
export function dump(messages: readonly ShownMessage[]): string {
  if (messages.length === 0) return "  (nothing)";
  return messages.slice(-12).map(dumpLine).join("\n");
}

function dumpLine(message: ShownMessage): string {
  const who = message.from === "bot" ? "bot" : message.from.name;
  const text = message.text.length > 160 ? `${message.text.slice(0, 160)}…` : message.text;
  const labels = [
    ...message.buttons.flat().map((button) => button.text),
    ...message.keyboard.flat(),
  ];
  const buttons = labels.map((label) => ` [${label}]`).join("");
  const what = message.kind === "text" ? "" : ` (${message.kind})`;
  return `  #${message.message_id} ${who}${what}: ${JSON.stringify(text)}${buttons}`;
}
