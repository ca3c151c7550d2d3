// The number under which this process sends. Used by the start, which gives it to the sender.
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/connect.ts";
import { lockSpaces } from "../db/locks.ts";
import { nextOwner } from "../db/mail/sending-store.ts";
import { tryHold } from "../db/session-lock.ts";
import { describeFault, type Log } from "../domain/log.ts";

export type Ownership = { current: () => number | undefined; stop: () => Promise<void> };

/**
 * Holds a fresh owner number under a session lock, and takes a new one when the session is lost:
 * sends under the old number then count as unknown to everybody.
 */
export function startOwnership(input: { url: string; db: Database; log: Log }): Ownership {
  const stopping = new AbortController();
  let owner: number | undefined;
  const loop = async () => {
    while (!stopping.signal.aborted) {
      try {
        const number = await nextOwner(input.db);
        const held = await tryHold(input.url, { space: lockSpaces.owner, number });
        if (held !== undefined) {
          owner = number;
          input.log.debug("owner_taken", { owner: number });
          await Promise.race([held.lost, aborted(stopping.signal)]);
          owner = undefined;
          await held.release();
        }
      } catch (error) {
        owner = undefined;
        input.log.warn("owner_fault", describeFault(error));
      }
      await sleep(200, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const looping = loop();
  return {
    current: () => owner,
    stop: async () => {
      stopping.abort();
      await looping;
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
