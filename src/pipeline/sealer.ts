import { setTimeout as sleep } from "node:timers/promises";
import { isAnythingUnsealed, sealEvents, settledUpTo } from "../db/control/audit-store.ts";
import type { Database } from "../db/connect.ts";
import { unitOfWork } from "../db/unit-of-work.ts";

const lookEveryMs = 300;
const batch = 500;

/**
 * Chains the audit events within a second of their commit, until `signal` aborts: all that were left
 * unsealed before it began, then what comes.
 */
export async function runSealer(db: Database, signal: AbortSignal): Promise<void> {
  let after = 0;
  while (!signal.aborted) {
    // Read before the look: what it moves past was looked through, even if the clock jumps.
    const settled = await settledUpTo(db);
    const isAny = await isAnythingUnsealed(db, after);
    const sealed = isAny ? await unitOfWork(db, () => sealEvents(after, batch)) : 0;
    if (sealed === batch) continue;
    after = settled;
    await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}
