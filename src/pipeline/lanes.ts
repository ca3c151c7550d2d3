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
  let nudge: () => void = () => undefined;
  let nudged = false;
  let woken = 0;
  /** The last round left something lying: all hands were full, or its key was being worked on. */
  let leftLying = false;
  const lookAgain = () => {
    nudged = true;
    nudge();
  };
  const wake = () => {
    woken += 1;
    lookAgain();
  };
  const start = (key: string) => {
    const wokenBefore = woken;
    const end = (isFaulty: boolean) => {
      running.delete(key);
      // What came to a key while it was worked on may not have been found then.
      if (isFaulty || leftLying || woken > wokenBefore) lookAgain();
    };
    const done = work.run(key, stopping.signal).then(
      () => end(false),
      (error: unknown) => pauseAfter(error, work).then(() => end(true)),
    );
    running.set(key, done);
  };
  const round = async () => {
    nudged = false;
    leftLying = running.size >= work.width;
    if (leftLying) return;
    for (const key of await work.find(work.width + running.size)) {
      if (stopping.signal.aborted) return;
      if (running.size >= work.width || running.has(key)) leftLying = true;
      else start(key);
    }
  };
  const idle = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, work.idleMs);
      nudge = () => {
        clearTimeout(timer);
        resolve();
      };
      if (nudged) nudge();
    });
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await round().catch((error: unknown) => pauseAfter(error, work));
      await idle();
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

/** The database is away, or something is broken: say so and come back in a moment. */
async function pauseAfter(error: unknown, work: Work): Promise<void> {
  const transient = isTransientFault(error);
  work.log[transient ? "warn" : "error"]("lane_fault", {
    stage: work.stage,
    ...describeFault(error),
  });
  await new Promise((resolve) => {
    setTimeout(resolve, transient ? 250 : 1_000);
  });
}
