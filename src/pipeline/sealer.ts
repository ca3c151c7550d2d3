import { setTimeout as sleep } from "node:timers/promises";
import { sealEvents } from "../db/audit-store.ts";
import type { Database } from "../db/connect.ts";
import { unitOfWork } from "../db/unit-of-work.ts";

const lookEveryMs = 300;
const batch = 500;

/** Chains the audit events within a second of their commit, until `signal` aborts. */
export async function runSealer(db: Database, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const sealed = await unitOfWork(db, () => sealEvents(batch));
    if (sealed < batch) await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}
