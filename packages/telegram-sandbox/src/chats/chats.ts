// The chats that there are, and what is kept of each. Used by the methods, and by what people do.
import type { Standing } from "./members.ts";
import { MessageBook } from "../messages/message-book.ts";
import type { Chat, ReplyButton, User } from "../wire.ts";

/** The keyboard beneath a person's input field, put there by the bot. */
export interface ShownKeyboard {
  rows: ReplyButton[][];
  oneTime: boolean;
  /** The message that brought it. */
  messageId: number;
}

export interface PrivateChat {
  kind: "private";
  id: number;
  user: User;
  /** Has the person ever written to the bot; before, it can't write to them. */
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
  book: MessageBook;
  keyboard: ShownKeyboard | "none";
}

export interface Topic {
  id: number;
  name: string;
  state: "open" | "closed" | "deleted";
  byBot: boolean;
}

export interface GroupChat {
  kind: "group" | "supergroup";
  id: number;
  title: string;
  username: string | undefined;
  forum: boolean;
  linkedChatId: number | undefined;
  hasVisibleHistory: boolean;
  members: Map<number, Standing>;
  /** The channels in whose names members write here, by the members' ids. */
  voices: Map<number, number>;
  /** Who is inside, without the bot; "stale" after a change. */
  audience: readonly number[] | "stale";
  topics: Map<number, Topic>;
  /** Where a basic group went when it was upgraded. */
  migratedTo: number | "stays";
  book: MessageBook;
  keyboard: ShownKeyboard | "none";
}

export interface ChannelChat {
  kind: "channel";
  id: number;
  title: string;
  username: string | undefined;
  members: Map<number, Standing>;
  audience: readonly number[] | "stale";
  book: MessageBook;
  keyboard: "none";
}

export type ChatRecord = PrivateChat | GroupChat | ChannelChat;

/** The Chat object as it stands in messages. */
export function chatObject(chat: ChatRecord): Chat {
  switch (chat.kind) {
    case "private":
      return {
        id: chat.id,
        type: "private",
        first_name: chat.user.first_name,
        last_name: chat.user.last_name,
        username: chat.user.username,
      };
    case "group":
      return { id: chat.id, type: "group", title: chat.title };
    case "supergroup":
      return {
        id: chat.id,
        type: "supergroup",
        title: chat.title,
        username: chat.username,
        is_forum: chat.forum ? true : undefined,
      };
    case "channel":
      return { id: chat.id, type: "channel", title: chat.title, username: chat.username };
  }
}

/** Who and what exists. Ids lie where Telegram's lie: users past 2^32, supergroups below -10^12. */
export class Directory {
  readonly users = new Map<number, User>();
  readonly chats = new Map<number, ChatRecord>();
  readonly #usernames = new Map<string, number>();
  #made = 0;

  nextUserId(): number {
    this.#made += 1;
    return 6_100_000_000 + this.#made * 17;
  }

  nextGroupId(kind: "group" | "supergroup" | "channel"): number {
    this.#made += 1;
    const id = 2_100_000_000 + this.#made * 13;
    return kind === "group" ? -id - 2_000_000_000 : -1_000_000_000_000 - id;
  }

  addUser(user: User): void {
    if (this.users.has(user.id)) throw new Error(`sandbox: user ${user.id} exists already`);
    this.users.set(user.id, user);
    this.#claim(user.username, user.id);
  }

  addChat<C extends ChatRecord>(chat: C): C {
    this.chats.set(chat.id, chat);
    if (chat.kind !== "private")
      this.#claim("username" in chat ? chat.username : undefined, chat.id);
    return chat;
  }

  /** The former username becomes free. */
  rename(id: number, username: string): void {
    for (const [name, holder] of this.#usernames) {
      if (holder === id) this.#usernames.delete(name);
    }
    this.#claim(username, id);
  }

  /** @param name with or without the @, in any case */
  byUsername(name: string): number | undefined {
    return this.#usernames.get(name.replace(/^@/, "").toLowerCase());
  }

  #claim(username: string | undefined, id: number): void {
    if (username === undefined) return;
    const key = username.toLowerCase();
    if (this.#usernames.has(key)) throw new Error(`sandbox: @${username} is taken`);
    this.#usernames.set(key, id);
  }
}
