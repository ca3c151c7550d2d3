// Hears when the database owes an answer for too long. Used by pools of connections.
import { NoAnswer } from "./faults.ts";

/**
 * A line that fell silent brings neither an answer nor an end, and postgres.js waits for either for ever.
 * So whoever asks is waited for no longer than `answerMs`; then `silent` hears of it, once.
 */
export class Watch {
  readonly #answerMs: number;
  readonly #silent: () => void;
  readonly #giveUps = new Set<() => void>();
  #isOver = false;

  constructor(answerMs: number, silent: () => void) {
    this.#answerMs = answerMs;
    this.#silent = silent;
  }

  /** From now on an answer is owed; what it gives is called when it has come. */
  begin(): () => void {
    const timer = setTimeout(() => this.#overdue(), this.#answerMs);
    timer.unref();
    return () => clearTimeout(timer);
  }

  /** What was asked, for whose answer is waited from now on. */
  until<A extends PromiseLike<unknown>>(asked: A): A {
    const answered = this.begin();
    // postgres.js settles a query by this, and may forget one when it ends a pool.
    const reject: unknown = Reflect.get(asked, "reject");
    const giveUp = () => {
      if (typeof reject === "function") reject(new NoAnswer());
    };
    this.#giveUps.add(giveUp);
    const end = () => {
      answered();
      this.#giveUps.delete(giveUp);
    };
    asked.then(end, end);
    return asked;
  }

  /** The same result, or a passing fault when the line falls silent meanwhile. */
  through<T>(going: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(new NoAnswer());
      this.#giveUps.add(giveUp);
      const forget = () => this.#giveUps.delete(giveUp);
      going.then(resolve, reject).then(forget, forget);
      if (this.#isOver) giveUp();
    });
  }

  /** Whatever is still owed will not come. */
  giveUp(): void {
    this.#isOver = true;
    for (const giveUp of this.#giveUps) giveUp();
  }

  #overdue(): void {
    const isNews = !this.#isOver;
    this.giveUp();
    if (isNews) this.#silent();
  }
}
