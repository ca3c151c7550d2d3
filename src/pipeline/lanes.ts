// Works on many keys at once, never on one twice. Used by the worker; its bell and pause by the sender.
import { isTransientFault } from "../db/faults.ts";
import { describeFault, type Log } from "../domain/log.ts";

export type Lanes = { wake: () => void; stop: (graceMs: number) => Promise<void> };
/** `take`: takes up a key that has work, without a look; false: it is found by one. */
export type KeyedLanes = Lanes & { take: (key: string) => boolean };

type Work = {
  stage: string;
  /** Keys that may have work now. */
  find: (limit: number) => Promise<readonly string[]>;
  /** Works on one key until it has nothing more to do there. */
  run: (key: string, stopping: AbortSignal) => Promise<void>;
  width: number;
  /** The slow poll beneath the wake-ups, in milliseconds. */
  idleMs: number;
  log: Log;
};

/** So many keys a hand wait for it before a look sorts them by whose turn it is. */
const waitingAHand = 2;

/** Runs up to `width` keys at once, never one key twice, woken by `wake` or a slow poll. */
export function startLanes(work: Work): KeyedLanes {
  const lanes = new Hands(work);
  return {
    wake: () => lanes.wake(),
    take: (key) => lanes.take(key),
    stop: (graceMs) => lanes.stop(graceMs),
  };
}

class Hands {
  readonly #work: Work;
  readonly #running = new Map<string, Promise<void>>();
  readonly #stopping = new AbortController();
  readonly #bell = new Bell();
  readonly #looping: Promise<void>;
  #woken = 0;
  /** The last round left something lying: all hands were full, or its key was being worked on. */
  #leftLying = false;
  #isLooking = false;
  /** Keys that were taken up and wait for a free hand: until the next look, which finds them. */
  #next: string[] = [];

  constructor(work: Work) {
    this.#work = work;
    this.#looping = this.#loop();
  }

  wake(): void {
    this.#woken += 1;
    this.#bell.ring();
  }

  take(key: string): boolean {
    if (this.#stopping.signal.aborted) return false;
    if (this.#running.has(key)) {
      // After its end it is looked again.
      this.#woken += 1;
      return false;
    }
    const { width } = this.#work;
    if (this.#isLooking || this.#leftLying || this.#next.length >= width * waitingAHand) {
      this.wake();
      return false;
    }
    if (this.#running.size < width) this.#start(key);
    else this.#next.push(key);
    return true;
  }

  async stop(graceMs: number): Promise<void> {
    this.#stopping.abort();
    this.wake();
    await this.#looping;
    const late = new Promise<void>((resolve) => {
      setTimeout(resolve, graceMs).unref();
    });
    await Promise.race([Promise.allSettled(this.#running.values()), late]);
  }

  #start(key: string): void {
    const wokenBefore = this.#woken;
    const end = (isFaulty: boolean) => {
      this.#running.delete(key);
      // What came to a key while it was worked on may not have been found then.
      if (isFaulty || this.#leftLying || this.#woken > wokenBefore) return this.#bell.ring();
      const waiting = this.#next.shift();
      if (waiting !== undefined) this.#start(waiting);
    };
    const done = this.#work.run(key, this.#stopping.signal).then(
      () => end(false),
      (error: unknown) => pauseAfter(error, this.#work).then(() => end(true)),
    );
    this.#running.set(key, done);
  }

  async #loop(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      await this.#round().catch((error: unknown) => pauseAfter(error, this.#work));
      await this.#bell.rung(this.#work.idleMs);
    }
  }

  async #round(): Promise<void> {
    const { width, find } = this.#work;
    this.#leftLying = this.#running.size >= width;
    if (this.#leftLying) return;
    this.#isLooking = true;
    const found = await find(width + this.#running.size).finally(() => (this.#isLooking = false));
    this.#next = [];
    for (const key of found) {
      if (this.#stopping.signal.aborted) return;
      if (this.#running.size >= width || this.#running.has(key)) this.#leftLying = true;
      else this.#start(key);
    }
  }
}

/** Wakes whoever waits for it. Rung while nobody waits, it wakes whoever comes next. */
export class Bell {
  #isRung = false;
  #tell: () => void = () => undefined;

  ring(): void {
    this.#isRung = true;
    this.#tell();
  }

  /** Waits for it, but no longer than so many milliseconds. */
  async rung(withinMs: number): Promise<void> {
    if (!this.#isRung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs);
        this.#tell = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#isRung = false;
  }
}

/** The database is away, or something is broken: say so and come back in a moment. */
export async function pauseAfter(error: unknown, work: Pick<Work, "log" | "stage">): Promise<void> {
  const transient = isTransientFault(error);
  work.log[transient ? "warn" : "error"]("lane_fault", {
    stage: work.stage,
    ...describeFault(error),
  });
  await new Promise((resolve) => {
    setTimeout(resolve, transient ? 250 : 1_000);
  });
}
