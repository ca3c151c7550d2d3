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

/**
 * Telegram's limits on sends and edits: about one a second in a private chat, 20 a minute in a
 * group, 30 a second in all. See https://core.telegram.org/bots/faq ("My bot is hitting limits").
 */
export class Pacer {
  readonly #clock: Clock;
  readonly #enabled: boolean;
  readonly #chats = new Map<number, Window | Bucket>();
  readonly #all: Window;

  constructor(clock: Clock, enabled: boolean) {
    this.#clock = clock;
    this.#enabled = enabled;
    this.#all = new Window(30, clock.lasts(1));
  }

  /** @throws ApiError 429 with the real seconds to wait, rounded up to whole ones */
  check(chatId: number): void {
    if (!this.#enabled) return;
    const now = this.#clock.now();
    const waitMs = Math.max(this.#of(chatId, now).waitMs(now), this.#all.waitMs(now));
    if (waitMs > 0) throw tooMany(waitMs / 1000);
  }

  count(chatId: number): void {
    if (!this.#enabled) return;
    const now = this.#clock.now();
    this.#of(chatId, now).count(now);
    this.#all.count(now);
  }

  #of(chatId: number, now: number): Window | Bucket {
    const known = this.#chats.get(chatId);
    if (known !== undefined) return known;
    const made =
      chatId > 0 ? new Bucket(now, this.#clock.lasts(1)) : new Window(20, this.#clock.lasts(60));
    this.#chats.set(chatId, made);
    return made;
  }
}
