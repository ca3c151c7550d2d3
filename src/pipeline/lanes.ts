// Works on many keys at once, never on one twice. Used by the worker; its bell and pause by the sender.
import { isTransientFault } from "../db/faults.ts";
import { describeFault, type Log } from "../domain/log.ts";

export type Lanes = { wake: () => void; stop: (graceMs: number) => Promise<void> };

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

/** Runs up to `width` keys at once, never one key twice, woken by `wake` or a slow poll. */
export function startLanes(work: Work): Lanes {
  const running = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  const bell = new Bell();
  let woken = 0;
  /** The last round left something lying: all hands were full, or its key was being worked on. */
  let leftLying = false;
  const wake = () => {
    woken += 1;
    bell.ring();
  };
  const start = (key: string) => {
    const wokenBefore = woken;
    const end = (isFaulty: boolean) => {
      running.delete(key);
      // What came to a key while it was worked on may not have been found then.
      if (isFaulty || leftLying || woken > wokenBefore) bell.ring();
    };
    const done = work.run(key, stopping.signal).then(
      () => end(false),
      (error: unknown) => pauseAfter(error, work).then(() => end(true)),
    );
    running.set(key, done);
  };
  const round = async () => {
    leftLying = running.size >= work.width;
    if (leftLying) return;
    for (const key of await work.find(work.width + running.size)) {
      if (stopping.signal.aborted) return;
      if (running.size >= work.width || running.has(key)) leftLying = true;
      else start(key);
    }
  };
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await round().catch((error: unknown) => pauseAfter(error, work));
      await bell.rung(work.idleMs);
    }
  };
  const looping = loop();
  const stop = async (graceMs: number) => {
    stopping.abort();
    wake();
    await looping;
    const late = new Promise<void>((resolve) => {
      setTimeout(resolve, graceMs).unref();
    });
    await Promise.race([Promise.allSettled(running.values()), late]);
  };
  return { wake, stop };
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
