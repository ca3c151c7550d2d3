// A person and what they do. Made through the sandbox; groups give them a seat.
import { chatObject, type GroupChat, type PrivateChat, type Topic } from "../chats/chats.ts";
import { memberObject, type Standing } from "../chats/members.ts";
import { MessageBook } from "../messages/message-book.ts";
import { Seat } from "./seat.ts";
import type { Chat, Message, User } from "../wire.ts";
import { updateLifeS, type World } from "../world.ts";

export interface PersonFacts {
  firstName?: string;
  lastName?: string;
  username?: string;
  /** An IETF tag, as Telegram takes it from the client, e.g. "de". */
  languageCode?: string;
  id?: number;
}

/** A person in a group, who may also speak in the group's own name or in a channel's. */
export class GroupSeat extends Seat {
  get anonymously(): Seat {
    return new Seat(this.world, { ...this.place, as: "group" });
  }

  asChannel(channel: { chat: Chat }): Seat {
    return new Seat(this.world, { ...this.place, as: channel });
  }
}

/** A person. Their own verbs happen in the private chat with the bot. */
export class Person extends Seat {
  readonly user: User;
  readonly #private: PrivateChat;

  constructor(world: World, facts: PersonFacts) {
    const id = facts.id ?? world.directory.nextUserId();
    const user: User = {
      id,
      is_bot: false,
      first_name: facts.firstName ?? `Person ${world.directory.users.size}`,
      last_name: facts.lastName,
      username: facts.username,
      language_code: facts.languageCode,
    };
    world.directory.addUser(user);
    const record = world.directory.addChat<PrivateChat>({
      kind: "private",
      id,
      user,
      started: false,
      blocked: false,
      deactivated: false,
      book: new MessageBook(world.sharedCounter),
      keyboard: "none",
    });
    super(world, { user, chat: () => record });
    this.user = user;
    this.#private = record;
  }

  get id(): number {
    return this.user.id;
  }

  /** The private chat with the bot. */
  get chat(): Chat {
    return chatObject(this.#private);
  }

  /** The same person in a group; with a thread, in that topic of it. */
  in(
    group: { record: () => GroupChat },
    where: { thread?: number | Pick<Topic, "id"> } = {},
  ): GroupSeat {
    const thread = typeof where.thread === "object" ? where.thread.id : where.thread;
    return new GroupSeat(this.world, {
      user: this.user,
      chat: group.record,
      ...(thread === undefined ? {} : { thread }),
    });
  }

  /**
   * Opens a link to the bot and presses what the client offers there: Start, or Restart for
   * somebody who blocked it.
   */
  follows(link: string): Message {
    const { host, pathname, searchParams } = new URL(link);
    if (host !== "t.me" || pathname !== `/${this.world.bot.username}`) {
      throw new Error(`sandbox: ${link} does not lead to the bot`);
    }
    if (this.#private.blocked) this.unblocks();
    const payload = searchParams.get("start");
    return this.sends(payload === null ? "/start" : `/start ${payload}`);
  }

  blocks(): void {
    this.#private.started = true;
    this.#private.blocked = true;
    this.#tellMembership({ kind: "member" }, { kind: "kicked" });
  }

  unblocks(): void {
    this.#private.blocked = false;
    this.#tellMembership({ kind: "kicked" }, { kind: "member" });
  }

  /** Deletes the account. */
  leavesTelegram(): void {
    this.#private.deactivated = true;
  }

  #tellMembership(before: Standing, after: Standing): void {
    this.world.queue.push(
      {
        my_chat_member: {
          chat: this.chat,
          from: this.user,
          date: this.world.clock.date(),
          old_chat_member: memberObject(this.world.bot, before),
          new_chat_member: memberObject(this.world.bot, after),
        },
      },
      `my membership ${this.id}`,
      updateLifeS,
    );
  }
}
