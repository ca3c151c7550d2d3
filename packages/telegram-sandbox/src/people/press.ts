// A press on a button. Made from a person's seat.
import { chatObject, type ChatRecord, type ShownKeyboard } from "../chats/chats.ts";
import { patienceMs } from "./look.ts";
import type { CallbackAnswer } from "./presses.ts";
import type { Kept } from "../messages/message-book.ts";
import { dump, says, shown } from "../messages/shown.ts";
import type { InlineButton, Message, ReplyButton, User } from "../wire.ts";
import type { World } from "../world.ts";

export type FoundButton =
  | { kind: "inline"; button: InlineButton; message: Message }
  | { kind: "reply"; button: ReplyButton; keyboard: ShownKeyboard };

/**
 * The newest button whose label contains the words: on a message, or beneath the input field.
 * @param keyboard "none" to look on messages only
 */
export function findButton(
  chat: ChatRecord,
  label: string | RegExp,
  isHere: (kept: Kept) => boolean,
  keyboard: ShownKeyboard | "none",
): FoundButton | undefined {
  const holder = chat.book.newest(
    (kept) => isHere(kept) && inlineButton(kept, label) !== undefined,
  );
  const button = holder === undefined ? undefined : inlineButton(holder, label);
  const below = keyboard === "none" ? undefined : replyButton(keyboard, label);
  const newer =
    keyboard !== "none" &&
    keyboard.messageId > (holder?.message.message_id ?? Number.NEGATIVE_INFINITY);
  if (keyboard !== "none" && below !== undefined && (newer || button === undefined)) {
    return { kind: "reply", button: below, keyboard };
  }
  if (holder !== undefined && button !== undefined) {
    return { kind: "inline", button, message: holder.message };
  }
  return undefined;
}

export function noButton(
  chat: ChatRecord,
  label: string | RegExp,
  isHere: (kept: Kept) => boolean,
): Error {
  const messages = chat.book.all().filter(isHere).map(shown);
  return new Error(`sandbox: no button with ${String(label)}. In the chat:\n${dump(messages)}`);
}

function inlineButton(kept: Kept, label: string | RegExp): InlineButton | undefined {
  return kept.message.reply_markup?.inline_keyboard
    .flat()
    .find((button) => says(button.text, label));
}

function replyButton(keyboard: ShownKeyboard, label: string | RegExp): ReplyButton | undefined {
  return keyboard.rows.flat().find((button) => says(button.text, label));
}

/**
 * Sends a callback query as a client does.
 * @param message the message that the button stands on, or only its id when it isn't accessible
 * @returns the bot's answer, as soon as it comes
 */
export function sendCallback(
  world: World,
  chat: ChatRecord,
  from: User,
  message: { message_id: number },
  data: string,
): Promise<CallbackAnswer> {
  const id =
    String(1 + world.chance.below(899_999_999)) + String(world.chance.below(1_000_000_000));
  const kept = chat.book.find(message.message_id);
  const answered = new Promise<CallbackAnswer>((resolve) => {
    world.presses.open(id, resolve);
  });
  world.queue.push(
    {
      callback_query: {
        id,
        from,
        message: kept?.message ?? {
          chat: chatObject(chat),
          message_id: message.message_id,
          date: 0,
        },
        chat_instance: String(Math.abs(chat.id) * 31 + 7),
        data,
      },
    },
    `presses ${from.id}`,
    world.presses.lifeS,
  );
  return answered;
}

/** A button that was pressed, and what comes of it. */
export class Press {
  readonly label: string;
  readonly #answered: Promise<CallbackAnswer> | "nothing to answer";

  constructor(label: string, answered: Promise<CallbackAnswer> | "nothing to answer") {
    this.label = label;
    this.#answered = answered;
  }

  /**
   * What the bot says to the press.
   * @throws Error when it says nothing in time, or the button asks nothing of the bot
   */
  async answer(withinMs = patienceMs): Promise<CallbackAnswer> {
    if (this.#answered === "nothing to answer") {
      throw new Error(`sandbox: [${this.label}] is no button that a bot answers`);
    }
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(
          new Error(
            `sandbox: the bot didn't answer the press of [${this.label}] within ${withinMs} ms`,
          ),
        );
      }, withinMs);
    });
    return Promise.race([this.#answered, late]).finally(() => clearTimeout(timer));
  }
}
