// One transaction's statements: asked, answered, failed. Used by units of work.
import { isConnectionLost, LostConnection } from "./faults.ts";
import type { Rows } from "./opening.ts";

type Asking = { unsafe: (text: string, params: never[]) => Promise<Rows> };

export class Transaction {
  /** `ended`: nothing more may be asked. `lost`: its connection is gone, or nobody knows what became of it. */
  state: "open" | "ended" | "lost" = "open";
  /** What its first statement that failed, failed of. */
  failure: { error: unknown } | undefined;
  readonly #client: Asking;
  readonly #unanswered: Promise<unknown>[] = [];

  constructor(client: Asking) {
    this.#client = client;
  }

  get isLost(): boolean {
    return this.state === "lost";
  }

  expectOpen(): void {
    if (this.state === "lost") throw new LostConnection();
    if (this.state !== "open") throw new Error("No unit of work is open");
  }

  /**
   * Asks a statement. After a failed one PostgreSQL takes no other one, and says of each only that: it fails of
   * what the first did. `told`: what a failure of this one means.
   */
  async ask(
    text: string,
    params: readonly unknown[],
    told = (error: unknown) => error,
  ): Promise<Rows> {
    this.expectOpen();
    try {
      return await this.#client.unsafe(text, params as never[]);
    } catch (error) {
      if (this.state === "lost") throw error;
      if (isConnectionLost(error)) this.state = "lost";
      this.failure ??= { error: told(error) };
      throw this.failure.error;
    }
  }

  /** What nobody waits for before the commit, which is sent right behind it. */
  goesOn(answer: Promise<unknown>): void {
    answer.catch(() => undefined);
    this.#unanswered.push(answer);
  }

  /** After the commit. Throws what a statement failed of: then PostgreSQL rolled all of it back. */
  async answered(): Promise<void> {
    await Promise.all(this.#unanswered);
  }
}
