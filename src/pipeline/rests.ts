/** Whoever waits for a token is not asked again before there may be one. */
export class Rests {
  readonly #until = new Map<string, number>();

  set(key: string, ms: number): void {
    this.#until.set(key, performance.now() + ms);
  }

  /** For how long it rests still, in milliseconds. */
  leftMs(key: string): number {
    const leftMs = (this.#until.get(key) ?? 0) - performance.now();
    if (leftMs > 0) return leftMs;
    this.#until.delete(key);
    return 0;
  }

  get size(): number {
    return this.#until.size;
  }
}
