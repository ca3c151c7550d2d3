// The sandbox's time and its chance. Used by the world and its limits, faults, presses and updates.

/** Time as the sandbox's Telegram sees it: real time, with Telegram's own limits made shorter. */
export class Clock {
  readonly scale: number;

  /** @param scale how much faster than Telegram; 60 makes a minute's limit last a second */
  constructor(scale: number) {
    if (!(scale > 0)) throw new Error(`sandbox: scale must be above 0, got ${scale}`);
    this.scale = scale;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now();
  }

  /** Unix time in whole seconds, as in a message's `date`. */
  date(): number {
    return Math.floor(this.now() / 1000);
  }

  /** Real milliseconds that a limit of Telegram's, given in seconds, lasts here. */
  lasts(telegramSeconds: number): number {
    return (telegramSeconds * 1000) / this.scale;
  }
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, at least 0, below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  hits(probability: number): boolean {
    return probability > 0 && this.next() < probability;
  }

  /** Letters and digits, as in file ids. */
  letters(count: number): string {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let word = "";
    for (let i = 0; i < count; i += 1) word += alphabet[this.below(alphabet.length)] ?? "A";
    return word;
  }
}
