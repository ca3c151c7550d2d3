// To which chats something can be sent now, in the memory of the process whose they are. Used by the sender.
import { priorities } from "../domain/delivery.ts";
import { Pace } from "./pace.ts";
import { botRule, canWait, chatRule } from "./pacing.ts";

type Ours = {
  /** Since when a chat is this process's; undefined: it is not. */
  sinceMs: (chatId: number) => number | undefined;
  /** How much of all is this process's. */
  share: number;
};

/** `counted`: Telegram counts it against the chat's limit. */
type Guest = { chatId: number; priority: number; urgent: boolean; counted: boolean };

/** Where it waits, and for how long, in milliseconds. */
type Entered = { kind: "in" } | { kind: "wait"; at: "chat" | "bot"; forMs: number };

/** One message at a time goes to a chat, and only when there is a token for the chat and for the bot. */
export class Chats {
  readonly pace: Pace;
  readonly #ours: Ours;
  readonly #startedMs: number;
  /** What is on its way, how it came in, and who waits until it has left. */
  readonly #busy = new Map<number, { guest: Guest; waiting: (() => void)[] }>();
  /** Chats without a token, and until when. */
  readonly #resting = new Map<number, { untilMs: number; urgent: boolean }>();
  /** Chats that Telegram asked to leave alone. */
  #parked = new Map<number, number>();
  /** Groups to which something went last that nobody pressed for. */
  readonly #pressNext = new Set<number>();

  constructor(ours: Ours, pace = new Pace()) {
    this.#ours = ours;
    this.pace = pace;
    this.#startedMs = pace.nowMs;
  }

  get size(): number {
    return this.#busy.size;
  }

  get pressNext(): readonly number[] {
    return [...this.#pressNext];
  }

  isBusy(chatId: number): boolean {
    return this.#busy.has(chatId);
  }

  /** Resolves once what is on its way there has come to its end; at once where nothing is. */
  async whenFree(chatId: number): Promise<void> {
    const busy = this.#busy.get(chatId);
    if (busy === undefined) return;
    await new Promise<void>((resolve) => busy.waiting.push(resolve));
  }

  isParked(chatId: number): boolean {
    return (this.#parked.get(chatId) ?? 0) > this.pace.nowMs;
  }

  busyWith(chats: (chatId: number) => boolean): boolean {
    return [...this.#busy.keys()].some(chats);
  }

  park(chatId: number, forMs: number): void {
    this.#parked.set(chatId, this.pace.nowMs + forMs);
  }

  /** What others know to be parked, too. */
  parkAll(chats: readonly { chatId: number; forMs: number }[]): void {
    const nowMs = this.pace.nowMs;
    for (const [chatId, untilMs] of this.#parked) if (untilMs <= nowMs) this.#parked.delete(chatId);
    for (const { chatId, forMs } of chats) this.park(chatId, forMs);
  }

  /** Chats in which nothing can be begun now, whatever waits there. */
  get closed(): readonly number[] {
    const nowMs = this.pace.nowMs;
    const closed = [...this.#busy.keys()];
    for (const [chatId, { untilMs, urgent }] of this.#resting) {
      if (untilMs <= nowMs) this.#resting.delete(chatId);
      else if (chatId > 0 || urgent) closed.push(chatId);
    }
    return closed;
  }

  /** How many groups wait for a token that something urgent would not wait for. */
  get restingGroups(): number {
    const isOpen = ([chatId, { urgent }]: [number, { urgent: boolean }]) => chatId < 0 && !urgent;
    return [...this.#resting].filter(isOpen).length;
  }

  /** In how many milliseconds anything can be begun at all. */
  get botWaitMs(): number {
    return this.pace.waitMs(botKey, botRule(this.#ours.share, false), this.#startedMs);
  }

  /** Takes a token of the chat's and one of the bot's, or none. */
  enter(guest: Guest): Entered {
    const { chatId, urgent, counted, priority } = guest;
    const sinceMs = this.#ours.sinceMs(chatId);
    if (sinceMs === undefined || this.#busy.has(chatId)) {
      return { kind: "wait", at: "chat", forMs: notOursMs };
    }
    const own = chatRule(chatId, urgent);
    const ownMs = counted ? this.pace.waitMs(`${chatId}`, own, sinceMs) : 0;
    if (ownMs > 0) {
      this.#resting.set(chatId, { untilMs: this.pace.nowMs + ownMs, urgent });
      return { kind: "wait", at: "chat", forMs: ownMs };
    }
    const all = botRule(this.#ours.share, canWait(chatId, priority));
    const botMs = this.pace.waitMs(botKey, all, this.#startedMs);
    if (botMs > 0) return { kind: "wait", at: "bot", forMs: botMs };
    if (counted) this.pace.take(`${chatId}`, own, sinceMs);
    this.pace.take(botKey, all, this.#startedMs);
    this.#busy.set(chatId, { guest, waiting: [] });
    return { kind: "in" };
  }

  /** The next one may come; `unused`: nothing was sent. */
  leave(chatId: number, unused: boolean): void {
    const busy = this.#busy.get(chatId);
    this.#busy.delete(chatId);
    if (busy === undefined) return;
    const { guest, waiting } = busy;
    for (const go of waiting) go();
    if (unused) {
      if (guest.counted) this.pace.giveBack(`${chatId}`);
      this.pace.giveBack(botKey);
    } else if (chatId < 0) {
      if (guest.priority === priorities.owed_to_press) this.#pressNext.delete(chatId);
      else this.#pressNext.add(chatId);
    }
  }
}

const botKey = "bot";
/** Something waits there that is not this process's to send; it looks again soon. */
const notOursMs = 50;
