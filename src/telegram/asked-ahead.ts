// What Telegram was asked for presses that wait behind others in their group. Kept by telegram.ts.
import type { Facts } from "./at-hand.ts";

/** How long it counts, in milliseconds: the press is to be decided on by what is true now. */
const goodForMs = 3_000;
const most = 64;

/**
 * Has Telegram asked about whoever pressed while what others pressed before them is handled: it takes as long
 * as all else together. Each answer is for one update, and for one time.
 */
export class AskedAhead {
  readonly #asked = new Map<number, { facts: Promise<Facts>; atMs: number }>();
  readonly #now: () => number;

  /** @param now milliseconds that only go forward */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  ask(updateId: number, gather: () => Promise<Facts>): void {
    for (const [id, { atMs }] of this.#asked) if (this.#isOver(atMs)) this.#asked.delete(id);
    if (this.#asked.size >= most || this.#asked.has(updateId)) return;
    const facts = gather();
    facts.catch(() => undefined);
    this.#asked.set(updateId, { facts, atMs: this.#now() });
  }

  /** Undefined: nothing was asked, or nothing came of it, so it is asked now. */
  async take(updateId: number): Promise<Facts | undefined> {
    const asked = this.#asked.get(updateId);
    this.#asked.delete(updateId);
    if (asked === undefined || this.#isOver(asked.atMs)) return undefined;
    const facts = await asked.facts.catch(() => undefined);
    return facts === undefined || facts.membership === "unknown" ? undefined : facts;
  }

  #isOver(atMs: number): boolean {
    return this.#now() - atMs > goodForMs;
  }
}
