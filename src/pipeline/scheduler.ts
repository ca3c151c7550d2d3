import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/connect.ts";
import { forgetDone } from "../db/mail/inbox-store.ts";
import { handOverDueTasks, isAnythingDue } from "../db/mail/schedule-store.ts";
import { unitOfWork } from "../db/unit-of-work.ts";

const lookEveryMs = 250;
const sweepEveryMs = 3_600_000;
const batch = 200;

/** Hands over what is due, and forgets the ids of updates done long ago, until `signal` aborts. */
export async function runSchedule(db: Database, signal: AbortSignal): Promise<void> {
  let sweptAt = -sweepEveryMs;
  while (!signal.aborted) {
    const isDue = await isAnythingDue(db);
    const moved = isDue ? await unitOfWork(db, () => handOverDueTasks(batch)) : 0;
    if (performance.now() - sweptAt > sweepEveryMs) {
      const forgotten = await forgetDone(db, 10_000);
      if (forgotten < 10_000) sweptAt = performance.now();
    }
    if (moved < batch) await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}
