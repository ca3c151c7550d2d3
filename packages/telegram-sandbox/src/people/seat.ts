import { chatObject } from "../chats/chats.ts";
import { Look, type Wait } from "./look.ts";
import { media } from "../messages/media.ts";
import { isAdmin } from "../chats/members.ts";
import type { Kept } from "../messages/message-book.ts";
import { findButton, noButton, Press, sendCallback, type FoundButton } from "./press.ts";
import { Sender, type Place } from "./sender.ts";
import type { ShownMessage } from "../messages/shown.ts";
import { typed } from "../messages/text.ts";
import type { Content, Message, SharedUser, User } from "../wire.ts";
import { updateLifeS, type World } from "../world.ts";

/** Where a button is looked for: on one message, or only beneath the input field. Default: anywhere. */
interface On {
  message?: { message_id: number };
  beneath?: true;
}

interface SharedChatLike {
  id: number;
  chat: { title?: string | undefined; username?: string | undefined };
}

/** A person in a chat: what they do there, and what they see. */
export class Seat extends Sender {
  readonly #look: Look;

  constructor(world: World, place: Place) {
    super(world, place);
    this.#look = new Look(place.chat, place.thread);
  }

  /** What is there now, oldest first. */
  sees(): ShownMessage[] {
    return this.#look.sees();
  }

  /** The newest message of the bot with these words, as soon as there is one. See `Look`. */
  seesText(pattern: string | RegExp, wait: Wait = {}): Promise<ShownMessage> {
    return this.#look.seesText(pattern, wait);
  }

  until(
    predicate: (messages: ShownMessage[]) => boolean,
    wait: Wait = {},
  ): Promise<ShownMessage[]> {
    return this.#look.until(predicate, wait);
  }

  /**
   * Presses the newest button whose label contains the words. A text button beneath the input field
   * sends its text.
   * @throws Error with the buttons that are there, when none fits
   */
  presses(label: string | RegExp, on: On = {}): Press {
    const found = this.#find(label, on);
    if (found.kind === "reply") {
      const { text, request_chat, request_users } = found.button;
      if (request_chat !== undefined || request_users !== undefined) {
        throw new Error(`sandbox: [${text}] opens a picker; use sharesChat or sharesUser`);
      }
      this.sends(text);
      this.#lowerKeyboard(found);
      return new Press(text, "nothing to answer");
    }
    const { button, message } = found;
    if (button.callback_data === undefined) return new Press(button.text, "nothing to answer");
    return new Press(button.text, this.#callback(message, button.callback_data));
  }

  /** As `presses`, waiting until such a button is there. */
  async pressesSoon(label: string | RegExp, wait: Wait = {}): Promise<Press> {
    await this.until(() => this.#seek(label, {}) !== undefined, wait);
    return this.presses(label);
  }

  /** A press with data of one's own, as a modified client can send it for any message id. */
  pressesData(message: { message_id: number }, data: string): Press {
    return new Press(data, this.#callback(message, data));
  }

  /** Answers a `request_chat` button with a chat. */
  sharesChat(label: string | RegExp, shared: SharedChatLike): Message {
    const found = this.#find(label, { beneath: true });
    const request = found.kind === "reply" ? found.button.request_chat : undefined;
    if (request === undefined) throw new Error(`sandbox: ${String(label)} asks for no chat`);
    const message = this.puts({
      chat_shared: {
        request_id: Number(request["request_id"]),
        chat_id: shared.id,
        title: request["request_title"] === true ? shared.chat.title : undefined,
        username: request["request_username"] === true ? shared.chat.username : undefined,
      },
    });
    this.#lowerKeyboard(found);
    return message;
  }

  /** Answers a `request_users` button with one or more people. */
  sharesUser(label: string | RegExp, ...shared: readonly { user: User }[]): Message {
    const found = this.#find(label, { beneath: true });
    const request = found.kind === "reply" ? found.button.request_users : undefined;
    if (request === undefined) throw new Error(`sandbox: ${String(label)} asks for no user`);
    const users = shared.map(({ user }): SharedUser => ({
      user_id: user.id,
      first_name: request["request_name"] === true ? user.first_name : undefined,
      last_name: request["request_name"] === true ? user.last_name : undefined,
      username: request["request_username"] === true ? user.username : undefined,
    }));
    const request_id = Number(request["request_id"]);
    const message = this.puts({ users_shared: { request_id, users } });
    this.#lowerKeyboard(found);
    return message;
  }

  /** Changes a text message of one's own. */
  edits(message: { message_id: number }, text: string): Message {
    const { entities } = typed(text);
    return this.#edit(message, { text, entities: entities.length > 0 ? entities : undefined });
  }

  /** Puts a picture in the place of a text of one's own. */
  editsIntoPhoto(message: { message_id: number }): Message {
    const photo = media("photo", this.world.chance, {});
    return this.#edit(message, { text: undefined, entities: undefined, ...photo });
  }

  #edit(message: { message_id: number }, change: Partial<Message> & Content): Message {
    const chat = this.place.chat();
    const edited = chat.book.replace(this.#kept(message), {
      ...change,
      edit_date: this.world.clock.date(),
    });
    this.world.tell(chat, edited, "edited_message");
    return edited;
  }

  /** Takes a message away, for everybody. No bot is told. */
  deletes(message: { message_id: number }): void {
    this.place.chat().book.delete(this.#kept(message));
  }

  /** Makes a message older by so many of Telegram's hours: what is too old no bot may delete. */
  ages(message: { message_id: number }, hours: number): void {
    this.#kept(message).sentAt -= this.world.clock.lasts(hours * 3600);
  }

  #kept({ message_id: id }: { message_id: number }): Kept {
    const kept = this.place.chat().book.find(id);
    if (kept === undefined) throw new Error(`sandbox: no message #${id} here`);
    return kept;
  }

  /**
   * In groups, a bot hears of reactions only as an admin.
   * @param emoji "" takes the reaction back
   */
  reacts(message: { message_id: number }, emoji: string): void {
    const chat = this.place.chat();
    if (chat.kind !== "private" && !isAdmin(this.world.botStanding(chat))) return;
    this.world.queue.push(
      {
        message_reaction: {
          chat: chatObject(chat),
          message_id: message.message_id,
          user: this.place.user,
          date: this.world.clock.date(),
          old_reaction: [],
          new_reaction: emoji === "" ? [] : [{ type: "emoji", emoji }],
        },
      },
      `reactions ${chat.id}`,
      updateLifeS,
    );
  }

  #find(label: string | RegExp, on: On): FoundButton {
    const found = this.#seek(label, on);
    if (found === undefined) throw noButton(this.place.chat(), label, this.#isHere(on));
    return found;
  }

  #seek(label: string | RegExp, on: On): FoundButton | undefined {
    const chat = this.place.chat();
    const keyboard = on.message === undefined ? chat.keyboard : "none";
    const isOn = on.beneath === true ? () => false : this.#isHere(on);
    return findButton(chat, label, isOn, keyboard);
  }

  #isHere({ message }: On): (kept: Kept) => boolean {
    const thread = this.place.thread;
    if (message !== undefined) return (kept) => kept.message.message_id === message.message_id;
    return (kept) => thread === undefined || kept.message.message_thread_id === thread;
  }

  #callback(message: { message_id: number }, data: string): ReturnType<typeof sendCallback> {
    return sendCallback(this.world, this.place.chat(), this.place.user, message, data);
  }

  #lowerKeyboard(found: FoundButton): void {
    const chat = this.place.chat();
    if (found.kind === "reply" && found.keyboard.oneTime && chat.kind !== "channel") {
      chat.keyboard = "none";
    }
  }
}
