// How long is waited for more that goes together. Used by the poller, the sender and the settler.

/** What comes within so long is polled, looked for and settled together, in milliseconds. */
export const gatherMs = 5;

/** A pause in which more may come. One waits at a time. */
export class Gathering {
  readonly #ms: number;
  #cut: () => void = () => undefined;

  constructor(ms = gatherMs) {
    this.#ms = ms;
  }

  async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const over = setTimeout(resolve, this.#ms);
      this.#cut = () => {
        clearTimeout(over);
        resolve();
      };
    });
  }

  /** Nothing more can come: ends the pause at hand. */
  cut(): void {
    this.#cut();
  }
}
