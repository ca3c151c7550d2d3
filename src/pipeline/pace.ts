// Buckets of tokens in the memory of a process. Used by what says to which chats something can be sent.
/** How many may go at once, how fast that comes back (per second), how many stay reserved. */
export type Rule = { burst: number; perSecond: number; reserve: number };

type Level = { tokens: number; atMs: number };

/** So many buckets are kept before those that are full are let go of. */
const keptBuckets = 1_000;

/**
 * Buckets of tokens, one a chat and one in all. One that was not drawn on was empty when this process
 * took it over, as it does not know what others sent before; it has filled since.
 */
export class Pace {
  readonly #levels = new Map<string, Level>();
  readonly #now: () => number;
  #most = keptBuckets;
  /** How much faster than Telegram's the limits pass: only a sandbox quickens them. */
  quickenedBy = 1;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** By the clock of this process. */
  get nowMs(): number {
    return this.#now();
  }

  /** In how many milliseconds there may be a token; 0: there is one. */
  waitMs(key: string, rule: Rule, sinceMs: number): number {
    const { tokens } = this.#level(key, rule, sinceMs);
    return Math.ceil((Math.max(0, 1 + rule.reserve - tokens) / this.#perSecond(rule)) * 1_000);
  }

  take(key: string, rule: Rule, sinceMs: number): void {
    const { tokens, atMs } = this.#level(key, rule, sinceMs);
    if (this.#levels.size >= this.#most) this.#letGo();
    this.#levels.set(key, { tokens: tokens - 1, atMs });
  }

  /** It was not needed. */
  giveBack(key: string): void {
    const level = this.#levels.get(key);
    if (level !== undefined) level.tokens += 1;
  }

  #perSecond({ perSecond }: Rule): number {
    return perSecond * this.quickenedBy;
  }

  #level(key: string, rule: Rule, sinceMs: number): Level {
    const nowMs = this.#now();
    const { tokens, atMs } = this.#levels.get(key) ?? { tokens: 0, atMs: sinceMs };
    const more = (Math.max(0, nowMs - atMs) / 1_000) * this.#perSecond(rule);
    return { tokens: Math.min(rule.burst, tokens + more), atMs: nowMs };
  }

  /** Lets go of buckets that are full by now, whatever their rule: all of them are within a minute. */
  #letGo(): void {
    const fullSinceMs = this.#now() - 60_000 / this.quickenedBy;
    for (const [key, { atMs }] of this.#levels) if (atMs < fullSinceMs) this.#levels.delete(key);
    this.#most = Math.max(keptBuckets, this.#levels.size * 2);
  }
}
