import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/connect.ts";
import { storeUpdates, type IncomingUpdate } from "../db/mail/inbox-store.ts";
import type { WaitingLane } from "../db/mail/lane-store.ts";
import { describeFault, type Log } from "../domain/log.ts";
import type { Term } from "./elected.ts";
import { gatherMs } from "./gather.ts";
import type { AtRest } from "./lanes.ts";

/** One long poll's answer. */
type Polled =
  | { kind: "updates"; updates: readonly IncomingUpdate[] }
  /** Somebody else polls with the same token. */
  | { kind: "conflict" }
  | { kind: "failed"; retryAfterMs: number };

type Polling = {
  db: Database;
  log: Log;
  /** Asks for what comes after `offset`, which also confirms all before it. */
  poll: (offset: number, signal: AbortSignal) => Promise<Polled>;
  /** Hears of what is new in the inbox. */
  onStored: (lanes: readonly WaitingLane[]) => void;
  /** Whoever does something while others are handled is taken in with those who do so at the same time. */
  atRest: AtRest;
  /** Called once a streak: the admins should know. */
  onConflict: () => Promise<void>;
};

/**
 * Takes updates from Telegram as long as the term lasts. A batch is stored before the next poll
 * confirms it, so a kill at any point makes Telegram deliver it again.
 */
export async function pollUpdates(
  polling: Polling,
  { signal, isMine, well }: Pick<Term, "signal" | "isMine" | "well">,
): Promise<void> {
  let offset = 0;
  let conflicts = 0;
  while (isMine()) {
    try {
      const polled = await polling.poll(offset, signal);
      if (signal.aborted) return;
      switch (polled.kind) {
        case "updates":
          polling.onStored(await storeUpdates(polling.db, polled.updates));
          for (const update of polled.updates) offset = update.updateId + 1;
          conflicts = 0;
          well();
          // Whoever answers at once with nothing, unlike Telegram, is not asked without a pause.
          await (polled.updates.length === 0 ? pause(gatherMs, signal) : polling.atRest());
          break;
        case "conflict":
          conflicts += 1;
          polling.log.error("poll_conflict", { attempt: conflicts });
          // A single one is what a hand-over between two processes of ours looks like.
          if (conflicts === 3) await polling.onConflict();
          await pause(Math.min(1_000 * 2 ** conflicts, 30_000), signal);
          break;
        case "failed":
          await pause(polled.retryAfterMs, signal);
          break;
      }
    } catch (error) {
      polling.log.warn("updates_not_stored", describeFault(error));
      await pause(500, signal);
    }
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
