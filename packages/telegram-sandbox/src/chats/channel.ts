// A channel and what its owner does with it. Made through the sandbox.
import { chatObject, type ChannelChat, type GroupChat } from "./chats.ts";
import { forwarded } from "../messages/forwards.ts";
import { usualRights } from "./members.ts";
import { changeStanding } from "./membership.ts";
import { Counter, MessageBook } from "../messages/message-book.ts";
import { typed } from "../messages/text.ts";
import type { Chat, Message, User } from "../wire.ts";
import type { World } from "../world.ts";

export interface ChannelFacts {
  title?: string;
  username?: string;
  /** Texts of its first posts. */
  posts?: readonly string[];
  /** Who can write in its name elsewhere, too. */
  owner?: { id: number };
  id?: number;
}

const telegram: User = { id: 777_000, is_bot: false, first_name: "Telegram" };

/** A channel, as something that people forward from and bots look up. */
export class Channel {
  readonly #world: World;
  readonly #record: ChannelChat;

  constructor(world: World, facts: ChannelFacts) {
    this.#world = world;
    this.#record = world.directory.addChat({
      kind: "channel",
      id: facts.id ?? world.directory.nextGroupId("channel"),
      title: facts.title ?? "Channel",
      username: facts.username,
      members: new Map(),
      audience: "stale",
      book: new MessageBook(new Counter()),
      keyboard: "none",
    });
    if (facts.owner !== undefined) {
      this.#record.members.set(facts.owner.id, { kind: "creator", anonymous: false });
    }
    for (const text of facts.posts ?? []) this.posts(text);
  }

  get id(): number {
    return this.#record.id;
  }

  get chat(): Chat {
    return chatObject(this.#record);
  }

  /** Bots can be in a channel as administrators only. */
  addsBot(by: { user: User }): void {
    const standing = { kind: "administrator", rights: usualRights } as const;
    changeStanding(this.#world, this.#record, this.#world.bot, by.user, standing);
  }

  get newestPost(): number {
    return this.#record.book.newest(() => true)?.message.message_id ?? 1;
  }

  posts(text: string): Message {
    const post = this.#world.post(this.#record, { ...typed(text), sender_chat: this.chat });
    for (const chat of this.#world.directory.chats.values()) {
      if (chat.kind === "supergroup" && chat.linkedChatId === this.id) this.#copies(post, chat);
    }
    return post;
  }

  /** Telegram itself forwards each post to the group that holds the comments. */
  #copies(post: Message, group: GroupChat): void {
    const copy = this.#world.post(group, {
      ...forwarded(post),
      from: telegram,
      sender_chat: this.chat,
      is_automatic_forward: true,
    });
    this.#world.tell(group, copy, "message");
  }

  /** Another title and, if given, another username; the id stays. */
  renames(title: string, username?: string): void {
    this.#record.title = title;
    if (username === undefined) return;
    this.#record.username = username;
    this.#world.directory.rename(this.#record.id, username);
  }
}
