// Works on many keys at once, never on one twice. Used by the worker; its bell and pause by the sender.
import { isTransientFault } from "../db/faults.ts";
import { describeFault, type Log } from "../domain/log.ts";
import { Gathering } from "./gather.ts";

export type Lanes = { wake: () => void; stop: (graceMs: number) => Promise<void> };
/** `take`: takes up a key that has work, without a look; false: it is found by one. */
export type KeyedLanes = Lanes & { take: (key: string) => boolean; atRest: AtRest };
/** Waits until nothing is worked on, but no longer than what comes is gathered. One waits at a time. */
export type AtRest = () => Promise<void>;

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
    atRest: () => lanes.atRest(),
    stop: (graceMs) => lanes.stop(graceMs),
  };
}

class Hands {
  readonly #work: Work;
  readonly #running = new Map<string, Promise<void>>();
  readonly #stopping = new AbortController();
  readonly #bell = new Bell();
  readonly #looping: Promise<void>;
  /** What came to them while they were worked on may not have been found then: they are worked on again. */
  readonly #again = new Set<string>();
  /** Keys that wait for a free hand: until the next look, which finds them. */
  #next: string[] = [];
  /** There is more than these. */
  #leftLying = false;
  #isLooking = false;
  readonly #gathering = new Gathering();

  constructor(work: Work) {
    this.#work = work;
    this.#looping = this.#loop();
  }

  wake(): void {
    for (const key of this.#running.keys()) this.#again.add(key);
    this.#bell.ring();
  }

  take(key: string): boolean {
    if (this.#stopping.signal.aborted) return false;
    if (this.#running.has(key)) {
      this.#again.add(key);
      return false;
    }
    if (this.#isLooking || this.#leftLying || !this.#hasRoom) {
      this.#leftLying = true;
      this.#bell.ring();
      return false;
    }
    this.#next.push(key);
    this.#goOn();
    return true;
  }

  async atRest(): Promise<void> {
    if (this.#running.size > 0) await this.#gathering.pause();
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

  get #isFree(): boolean {
    return this.#running.size < this.#work.width;
  }

  get #hasRoom(): boolean {
    return this.#next.length < this.#work.width * waitingAHand;
  }

  /** Takes up what waits, as far as hands are free. */
  #goOn(): void {
    while (this.#isFree && !this.#stopping.signal.aborted) {
      const key = this.#next.shift();
      if (key === undefined) break;
      if (this.#running.has(key)) this.#again.add(key);
      else this.#start(key);
    }
    if (this.#leftLying && this.#next.length === 0) this.#bell.ring();
  }

  #start(key: string): void {
    const end = () => {
      this.#running.delete(key);
      if (this.#again.delete(key)) this.#next.push(key);
      this.#goOn();
      if (this.#running.size === 0) this.#gathering.cut();
    };
    const done = this.#work.run(key, this.#stopping.signal).then(end, async (error: unknown) => {
      await pauseAfter(error, this.#work);
      this.#bell.ring();
      end();
    });
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
    this.#leftLying = !this.#isFree;
    if (this.#leftLying) return;
    this.#isLooking = true;
    this.#next = [];
    // One more than there is room for, so that it is known whether something is left lying.
    const limit = this.#running.size + width * (1 + waitingAHand) + 1;
    const found = await find(limit).finally(() => (this.#isLooking = false));
    for (const key of found) {
      if (this.#running.has(key)) this.#again.add(key);
      else if (this.#hasRoom) this.#next.push(key);
      else this.#leftLying = true;
      this.#goOn();
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
