// How fast a bot may edit in a group for people who pressed. Kept by what says to which chats something can be sent.

/** Edits a second: what a busy team needs; and what the limit of new messages would leave for them. */
const rates = { most: 1, least: 1 / 20 };
/** After so long without a refusal a rate has doubled, in milliseconds. */
const doublesInMs = 5 * 60_000;

/**
 * Telegram says how many messages a bot may post in a group, and nothing of edits. So they begin with what
 * people who press buttons need, halve whenever Telegram refuses something in the group, and come back
 * slowly.
 */
export class EditRates {
  readonly #now: () => number;
  /** Of groups in which something was refused, until they have their full rate again. */
  readonly #lowered = new Map<number, { rate: number; sinceMs: number }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Edits a second. */
  of(chatId: number): number {
    const lowered = this.#lowered.get(chatId);
    if (lowered === undefined) return rates.most;
    const rate = lowered.rate * 2 ** ((this.#now() - lowered.sinceMs) / doublesInMs);
    if (rate < rates.most) return rate;
    this.#lowered.delete(chatId);
    return rates.most;
  }

  refused(chatId: number): void {
    const rate = Math.max(rates.least, this.of(chatId) / 2);
    this.#lowered.set(chatId, { rate, sinceMs: this.#now() });
  }
}
