// Looks into a chat and waits for what appears. Used through people's seats and presses, and by groups.
import type { ChatRecord } from "../chats/chats.ts";
import type { Kept } from "../messages/message-book.ts";
import { dump, says, shown, type ShownMessage } from "../messages/shown.ts";

/** How long anything is waited for, unless somebody says otherwise, in milliseconds. */
export const patienceMs = 30_000;

export interface Wait {
  /** Real milliseconds; default `patienceMs`. */
  withinMs?: number;
  /** Only messages after this one; default: any that is there. */
  after?: { message_id: number };
}

/** Looking into one chat, or one topic of it. */
export class Look {
  readonly #chat: () => ChatRecord;
  readonly #thread: number | undefined;

  constructor(chat: () => ChatRecord, thread?: number) {
    this.#chat = chat;
    this.#thread = thread;
  }

  /** What is there now, oldest first. */
  sees(): ShownMessage[] {
    return this.#chat()
      .book.all()
      .filter((kept) => this.#isHere(kept))
      .map(shown);
  }

  /**
   * The newest message of the bot that contains the words, as soon as there is one.
   * @throws Error with what is in the chat, when none comes in time
   */
  seesText(pattern: string | RegExp, wait: Wait = {}): Promise<ShownMessage> {
    const after = wait.after?.message_id ?? 0;
    const fits = (kept: Kept): boolean => {
      const { message } = kept;
      if (kept.deleted || !kept.byBot || message.message_id <= after) return false;
      return this.#isHere(kept) && says(message.text ?? message.caption ?? "", pattern);
    };
    const found = this.#chat().book.newest(fits);
    if (found !== undefined) return Promise.resolve(shown(found));
    return this.#wait(
      (changed) => (fits(changed) ? shown(changed) : "not yet"),
      wait.withinMs ?? patienceMs,
      () => `no message with ${String(pattern)}`,
    );
  }

  /**
   * Resolves as soon as what is there satisfies the predicate.
   * @throws Error with what is in the chat, when that doesn't happen in time
   */
  until(
    predicate: (messages: ShownMessage[]) => boolean,
    wait: Wait = {},
  ): Promise<ShownMessage[]> {
    const now = this.sees();
    if (predicate(now)) return Promise.resolve(now);
    return this.#wait(
      () => {
        const messages = this.sees();
        return predicate(messages) ? messages : "not yet";
      },
      wait.withinMs ?? patienceMs,
      () => "what was waited for didn't come",
    );
  }

  #isHere(kept: Kept): boolean {
    return this.#thread === undefined || kept.message.message_thread_id === this.#thread;
  }

  #wait<T extends object>(
    check: (changed: Kept) => T | "not yet",
    withinMs: number,
    complaint: () => string,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        unwatch();
        const what = `${complaint()} within ${withinMs} ms. In the chat:`;
        reject(new Error(`sandbox: ${what}\n${dump(this.sees())}`));
      }, withinMs);
      const unwatch = this.#chat().book.watch((changed) => {
        const outcome = check(changed);
        if (outcome === "not yet") return;
        clearTimeout(timer);
        unwatch();
        resolve(outcome);
      });
    });
  }
}
