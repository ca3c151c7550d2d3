// Runs something in one process at a time. Used by the start, for the poller, the schedule and the sealer.
import { setTimeout as sleep } from "node:timers/promises";
import { isTransientFault } from "../db/faults.ts";
import { lockSpaces, roleNumbers, type Role } from "../db/locks.ts";
import { tryHold, type HeldLock } from "../db/session-lock.ts";
import { describeFault, type Log } from "../domain/log.ts";

export type Elected = { stop: () => Promise<void> };

type Candidacy = {
  url: string;
  role: Role;
  log: Log;
  /** Runs while elected; ends soon after `signal` aborts. */
  work: (signal: AbortSignal) => Promise<void>;
};

const retryMs = 1_000;

/** Does `work` in one process at a time: whoever holds the role's lock, until its session ends. */
export function startElected(candidacy: Candidacy): Elected {
  const stopping = new AbortController();
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await serveOnce(candidacy, stopping.signal).catch((error: unknown) => {
        const level = isTransientFault(error) ? "warn" : "error";
        candidacy.log[level]("role_fault", { role: candidacy.role, ...describeFault(error) });
      });
      await sleep(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const looping = loop();
  return {
    stop: async () => {
      stopping.abort();
      await looping;
    },
  };
}

async function serveOnce(candidacy: Candidacy, stopping: AbortSignal): Promise<void> {
  const number = roleNumbers[candidacy.role];
  const held = await tryHold(candidacy.url, { space: lockSpaces.role, number });
  if (held === undefined) return;
  candidacy.log.info("role_taken", { role: candidacy.role });
  const serving = new AbortController();
  const end = () => serving.abort();
  stopping.addEventListener("abort", end, { once: true });
  void held.lost.then(end);
  try {
    if (stopping.aborted) return;
    await candidacy.work(serving.signal);
  } finally {
    stopping.removeEventListener("abort", end);
    await releaseQuietly(held);
    candidacy.log.info("role_left", { role: candidacy.role });
  }
}

async function releaseQuietly(held: HeldLock): Promise<void> {
  await held.release().catch(() => undefined);
}
