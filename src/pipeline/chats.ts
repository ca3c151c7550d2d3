// To which chats something can be sent now, in the memory of the process whose they are. Used by the sender.
import type { Look } from "../db/mail/destination-store.ts";
import { priorities } from "../domain/delivery.ts";
import { EditRates } from "./edit-rates.ts";
import { Pace, type Rule } from "./pace.ts";
import { botRule, canWait, chatRule, editRule } from "./pacing.ts";

type Ours = {
  /** Since when a chat is this process's; undefined: it is not. */
  sinceMs: (chatId: number) => number | undefined;
  /** How much of all is this process's. */
  share: number;
};

/** `counted`: Telegram counts it against the chat's limit. `edits`: it changes a message that stands there. */
type Guest = {
  chatId: number;
  priority: number;
  urgent: boolean;
  counted: boolean;
  edits: boolean;
};

/** Of which chats what is looked for: in all others anything may go. */
type Open = Pick<Look, "busy" | "pressOnly" | "noPress" | "pressNext"> & {
  /** In how many groups something may be found that can't go yet. */
  groups: number;
};

/** Where it waits, and for how long, in milliseconds. */
type Entered = { kind: "in" } | { kind: "wait"; at: "chat" | "bot"; forMs: number };

/** One message at a time goes to a chat, and only when there is a token for the chat and for the bot. */
export class Chats {
  readonly pace: Pace;
  readonly #ours: Ours;
  readonly #startedMs: number;
  /** What is on its way, how it came in, and who waits until it has left. */
  readonly #busy = new Map<number, { guest: Guest; waiting: (() => void)[] }>();
  /** Chats without a token for messages, and until when. */
  readonly #resting = new Map<number, { untilMs: number; urgent: boolean }>();
  /** Groups without a token for edits that somebody who pressed waits for, and until when. */
  readonly #restingEdits = new Map<number, number>();
  readonly #edits: EditRates;
  /** Chats that Telegram asked to leave alone. */
  #parked = new Map<number, number>();
  /** When the last thing left, as far as somebody may still ask. */
  readonly #leftMs = new Map<number, number>();
  /** Groups to which something went last that nobody pressed for. */
  readonly #pressNext = new Set<number>();

  constructor(ours: Ours, pace = new Pace()) {
    this.#ours = ours;
    this.pace = pace;
    this.#startedMs = pace.nowMs;
    this.#edits = new EditRates(() => pace.nowMs);
  }

  get size(): number {
    return this.#busy.size;
  }

  isBusy(chatId: number): boolean {
    return this.#busy.has(chatId);
  }

  /** Resolves once what is on its way there has come to its end; undefined: nothing is. */
  whenFree(chatId: number): Promise<void> | undefined {
    const busy = this.#busy.get(chatId);
    return busy && new Promise<void>((resolve) => busy.waiting.push(resolve));
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

  /** Telegram asked for it. */
  refused(chatId: number, forMs: number): void {
    this.park(chatId, forMs);
    if (chatId < 0) this.#edits.refused(chatId);
  }

  /** What is known to all to be parked; of what is on its way it is not known yet. */
  parkAll(chats: readonly { chatId: number; forMs: number }[]): void {
    for (const chatId of this.#parked.keys())
      if (!this.#busy.has(chatId)) this.#parked.delete(chatId);
    for (const { chatId, forMs } of chats) this.park(chatId, forMs);
  }

  /** Where what can't be begun now. */
  get open(): Open {
    const nowMs = this.pace.nowMs;
    for (const [chatId, { untilMs }] of this.#resting) {
      if (untilMs <= nowMs) this.#resting.delete(chatId);
    }
    for (const [chatId, untilMs] of this.#restingEdits) {
      if (untilMs <= nowMs) this.#restingEdits.delete(chatId);
    }
    const resting = [...this.#resting];
    const closed = resting.filter(([chatId, { urgent }]) => chatId > 0 || urgent);
    return {
      busy: [...this.#busy.keys(), ...closed.flatMap(([chatId]) => (chatId > 0 ? [chatId] : []))],
      pressOnly: closed.flatMap(([chatId]) => (chatId < 0 ? [chatId] : [])),
      noPress: [...this.#restingEdits.keys()],
      pressNext: [...this.#pressNext],
      groups: resting.filter(([chatId]) => chatId < 0).length,
    };
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
    const { bucket, rule } = this.#ruleFor(guest);
    const ownMs = counted ? this.pace.waitMs(bucket, rule, sinceMs) : 0;
    if (ownMs > 0) {
      const untilMs = this.pace.nowMs + ownMs;
      if (isAwaitedEdit(guest)) this.#restingEdits.set(chatId, untilMs);
      else this.#resting.set(chatId, { untilMs, urgent });
      return { kind: "wait", at: "chat", forMs: ownMs };
    }
    const all = botRule(this.#ours.share, canWait(chatId, priority));
    const botMs = this.pace.waitMs(botKey, all, this.#startedMs);
    if (botMs > 0) return { kind: "wait", at: "bot", forMs: botMs };
    if (counted) this.pace.take(bucket, rule, sinceMs);
    this.pace.take(botKey, all, this.#startedMs);
    this.#busy.set(chatId, { guest, waiting: [] });
    return { kind: "in" };
  }

  /** Takes the tokens for one call more to a chat to which something is on its way; false: there are none. */
  more(chatId: number): boolean {
    const busy = this.#busy.get(chatId);
    const sinceMs = this.#ours.sinceMs(chatId);
    if (busy === undefined || sinceMs === undefined) return false;
    const { bucket, rule } = this.#ruleFor(busy.guest);
    const all = botRule(this.#ours.share, canWait(chatId, busy.guest.priority));
    const waitMs = this.pace.waitMs(bucket, rule, sinceMs);
    if (Math.max(waitMs, this.pace.waitMs(botKey, all, this.#startedMs)) > 0) return false;
    this.pace.take(bucket, rule, sinceMs);
    this.pace.take(botKey, all, this.#startedMs);
    return true;
  }

  #ruleFor(guest: Guest): { bucket: string; rule: Rule } {
    const { chatId, urgent } = guest;
    return isAwaitedEdit(guest)
      ? { bucket: `${chatId} edits`, rule: editRule(this.#edits.of(chatId)) }
      : { bucket: `${chatId}`, rule: chatRule(chatId, urgent) };
  }

  /** Whether nothing that stands there can have changed by a send since then, by the clock of this process. */
  isUntouchedSince(chatId: number, sinceMs: number): boolean {
    const oursSinceMs = this.#ours.sinceMs(chatId) ?? Infinity;
    return Math.max(oursSinceMs, this.#leftMs.get(chatId) ?? 0) < sinceMs;
  }

  #noteLeft(chatId: number): void {
    const nowMs = this.pace.nowMs;
    // Put behind all others, so that the oldest come first.
    this.#leftMs.delete(chatId);
    this.#leftMs.set(chatId, nowMs);
    for (const [oldest, leftMs] of this.#leftMs) {
      if (this.#leftMs.size <= mostNoted || leftMs > nowMs - notedForMs) break;
      this.#leftMs.delete(oldest);
    }
  }

  /** The next one may come; `unused`: nothing was sent. */
  leave(chatId: number, unused: boolean): void {
    const busy = this.#busy.get(chatId);
    this.#busy.delete(chatId);
    if (busy === undefined) return;
    this.#noteLeft(chatId);
    const { guest, waiting } = busy;
    for (const go of waiting) go();
    if (unused) {
      if (guest.counted) this.pace.giveBack(this.#ruleFor(guest).bucket);
      this.pace.giveBack(botKey);
    } else if (chatId < 0) {
      if (guest.priority === priorities.owed_to_press) this.#pressNext.delete(chatId);
      else this.#pressNext.add(chatId);
    }
  }
}

/** In milliseconds; what is handled takes less. */
const notedForMs = 120_000;
const mostNoted = 1_000;

/** In a group, for somebody who pressed. */
function isAwaitedEdit({ chatId, priority, edits }: Guest): boolean {
  return chatId < 0 && edits && priority === priorities.owed_to_press;
}

const botKey = "bot";
/** Something waits there that is not this process's to send; it looks again soon. */
const notOursMs = 50;
