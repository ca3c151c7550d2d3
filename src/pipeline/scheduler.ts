import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/connect.ts";
import { handOverDueTasks, isAnythingDue } from "../db/mail/schedule-store.ts";
import { unitOfWork } from "../db/unit-of-work.ts";

const lookEveryMs = 250;
const batch = 200;

/** Hands over what is due, until `signal` aborts. */
export async function runSchedule(db: Database, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const isDue = await isAnythingDue(db);
    const moved = isDue ? await unitOfWork(db, () => handOverDueTasks(batch)) : 0;
    if (moved < batch) await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}
