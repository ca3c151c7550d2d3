// Presses that wait for an answer. Kept in the world: a person's press opens one, the bot ends it.
import { badRequest } from "../calls/api-error.ts";
import type { Clock } from "../clock.ts";

export interface CallbackAnswer {
  /** Empty when the bot only ends the button's waiting. */
  text: string;
  alert: boolean;
  /** The link to the bot that the client opens. */
  url?: string;
}

interface OpenPress {
  expiresAt: number;
  onAnswer: (answer: CallbackAnswer) => void;
}

/** How long Telegram lets a bot answer a press, in its seconds. */
export const usualPressLifeS = 150;

/** Presses of inline buttons that wait for the bot's answer. */
export class Presses {
  readonly #open = new Map<string, OpenPress>();
  /** How long a press can be answered, in Telegram's seconds. */
  readonly lifeS: number;
  readonly #clock: Clock;
  #sweptAt = 0;

  constructor(clock: Clock, lifeS: number) {
    this.#clock = clock;
    this.lifeS = lifeS;
  }

  open(id: string, onAnswer: (answer: CallbackAnswer) => void): void {
    this.#sweep();
    this.#open.set(id, { expiresAt: this.#clock.now() + this.#clock.lasts(this.lifeS), onAnswer });
  }

  /** @throws ApiError 400 for an unknown, answered or expired press, or a text over 200 */
  answer(id: string, answer: CallbackAnswer): void {
    const press = this.#open.get(id);
    if (press === undefined || press.expiresAt <= this.#clock.now()) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    if (answer.text.length > 200) throw badRequest("MESSAGE_TOO_LONG");
    this.#open.delete(id);
    press.onAnswer(answer);
  }

  /** Unanswered presses would pile up in a long run. */
  #sweep(): void {
    const now = this.#clock.now();
    if (now - this.#sweptAt < this.#clock.lasts(this.lifeS)) return;
    this.#sweptAt = now;
    for (const [id, press] of this.#open) if (press.expiresAt <= now) this.#open.delete(id);
  }
}
