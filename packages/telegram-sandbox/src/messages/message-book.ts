// The messages of a chat. Written by the world, the methods and people; read by all who look.
import type { Content, Message, ReplyButton } from "../wire.ts";

export type Keyboard =
  | { kind: "none" }
  | { kind: "inline" }
  | { kind: "reply"; rows: ReplyButton[][]; oneTime: boolean }
  | { kind: "remove" }
  | { kind: "force_reply" };

/** A message as it stands, with what isn't visible in its JSON. */
export interface Kept {
  message: Message;
  /** Milliseconds since 1970. */
  sentAt: number;
  byBot: boolean;
  /** Whose hand wrote it, in whosever name it stands; undefined when it was nobody's. */
  writer: number | undefined;
  deleted: boolean;
  edits: number;
  protect: boolean;
  /** Ids of the people who were in the chat while it was shown. */
  seenBy: readonly number[];
  keyboard: Keyboard;
  parseMode: string | undefined;
}

/** Gives the next message id; private chats and basic groups share one, supergroups have their own. */
export class Counter {
  #last: number;

  constructor(start = 0) {
    this.#last = start;
  }

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** The messages of one chat, and whoever waits for a change in them. */
export class MessageBook {
  readonly #byId = new Map<number, Kept>();
  readonly #inOrder: Kept[] = [];
  readonly #watchers = new Set<(changed: Kept) => void>();
  readonly #counter: Counter;
  #changes = 0;

  constructor(counter: Counter) {
    this.#counter = counter;
  }

  /** Grows with each change, so that whoever draws the chat can ask whether there is anything new. */
  get changes(): number {
    return this.#changes;
  }

  nextId(): number {
    return this.#counter.next();
  }

  add(kept: Kept): void {
    this.#byId.set(kept.message.message_id, kept);
    this.#inOrder.push(kept);
    this.#changed(kept);
  }

  /** Nothing for ids that never were or were deleted. */
  find(messageId: number): Kept | undefined {
    const kept = this.#byId.get(messageId);
    return kept === undefined || kept.deleted ? undefined : kept;
  }

  wasThere(messageId: number): boolean {
    return this.#byId.has(messageId);
  }

  /** The message objects in updates already made must stay as they were, so it is replaced. */
  replace(kept: Kept, change: Partial<Message> & Content): Message {
    kept.message = { ...kept.message, ...change };
    kept.edits += 1;
    this.#changed(kept);
    return kept.message;
  }

  delete(kept: Kept): void {
    kept.deleted = true;
    this.#changed(kept);
  }

  /** Oldest first. */
  all(): Kept[] {
    return this.#inOrder.filter((kept) => !kept.deleted);
  }

  /** The newest that fits, without walking all the rest. */
  newest(fits: (kept: Kept) => boolean): Kept | undefined {
    for (let i = this.#inOrder.length - 1; i >= 0; i -= 1) {
      const kept = this.#inOrder[i];
      if (kept !== undefined && !kept.deleted && fits(kept)) return kept;
    }
    return undefined;
  }

  /** @returns a function that ends the watch */
  watch(onChange: (changed: Kept) => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  #changed(kept: Kept): void {
    this.#changes += 1;
    for (const watcher of this.#watchers) watcher(kept);
  }
}

/** A replied message shows no further reply of its own. */
export function shallow(message: Message): Message {
  return { ...message, reply_to_message: undefined };
}
