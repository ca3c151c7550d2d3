// Telegram's limits on sends and edits. Asked by the desk for each call that posts or edits.
import { tooMany } from "./api-error.ts";
import type { Clock } from "../clock.ts";

/** Times of the last sends, as many as are allowed in the window. */
class Window {
  readonly #times: number[] = [];
  readonly #allowed: number;
  readonly #windowMs: number;

  constructor(allowed: number, windowMs: number) {
    this.#allowed = allowed;
    this.#windowMs = windowMs;
  }

  /** Milliseconds until one more is allowed. */
  waitMs(now: number): number {
    if (this.#times.length < this.#allowed) return 0;
    return Math.max(0, (this.#times[0] ?? now) + this.#windowMs - now);
  }

  count(now: number): void {
    this.#times.push(now);
    if (this.#times.length > this.#allowed) this.#times.shift();
  }
}

/** Private chats: one a second on average, five at once. */
class Bucket {
  static readonly burst = 5;
  #tokens = Bucket.burst;
  #at: number;
  readonly #perToken: number;

  constructor(now: number, msPerToken: number) {
    this.#at = now;
    this.#perToken = msPerToken;
  }

  waitMs(now: number): number {
    this.#refill(now);
    return this.#tokens >= 1 ? 0 : (1 - this.#tokens) * this.#perToken;
  }

  count(now: number): void {
    this.#refill(now);
    this.#tokens -= 1;
  }

  #refill(now: number): void {
    this.#tokens = Math.min(Bucket.burst, this.#tokens + (now - this.#at) / this.#perToken);
    this.#at = now;
  }
}

/** `groupEdits`: how many a group takes a minute, or that they count as sends do. */
export interface Limits {
  enabled: boolean;
  groupEdits: number | "as_sends";
}

type Counted = "posts" | "edits";

/**
 * Telegram's limits on sends and edits: about one a second in a private chat, 20 sends a minute in a
 * group, 30 a second in all. See https://core.telegram.org/bots/faq ("My bot is hitting limits"). How
 * many edits a group takes is documented nowhere, so that is for whoever starts the sandbox to say.
 */
export class Pacer {
  readonly #clock: Clock;
  readonly #enabled: boolean;
  readonly #chats = new Map<string, Window | Bucket>();
  readonly #groupEdits: number | "as_sends";
  readonly #all: Window;

  constructor(clock: Clock, { enabled, groupEdits }: Limits) {
    this.#clock = clock;
    this.#groupEdits = groupEdits;
    this.#enabled = enabled;
    this.#all = new Window(30, clock.lasts(1));
  }

  /** @throws ApiError 429 with the real seconds to wait, rounded up to whole ones */
  check(chatId: number, what: Counted): void {
    if (!this.#enabled) return;
    const now = this.#clock.now();
    const waitMs = Math.max(this.#of(chatId, what).waitMs(now), this.#all.waitMs(now));
    if (waitMs > 0) throw tooMany(waitMs / 1000);
  }

  count(chatId: number, what: Counted): void {
    if (!this.#enabled) return;
    const now = this.#clock.now();
    this.#of(chatId, what).count(now);
    this.#all.count(now);
  }

  #of(chatId: number, what: Counted): Window | Bucket {
    const ofGroup = what === "edits" && this.#groupEdits !== "as_sends" ? "edits" : "posts";
    const key = chatId > 0 ? `${chatId}` : `${chatId} ${ofGroup}`;
    const known = this.#chats.get(key);
    if (known !== undefined) return known;
    const made =
      chatId > 0
        ? new Bucket(this.#clock.now(), this.#clock.lasts(1))
        : new Window(this.#aMinute(ofGroup), this.#clock.lasts(60));
    this.#chats.set(key, made);
    return made;
  }

  #aMinute(what: Counted): number {
    return what === "edits" && this.#groupEdits !== "as_sends" ? this.#groupEdits : 20;
  }
}
