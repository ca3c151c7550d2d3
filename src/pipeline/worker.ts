// Works off the inbox, in order within a lane. Started by start-bot.ts.
import { setTimeout as sleep } from "node:timers/promises";
import { peekLane, type InboxItem, type WaitingLane } from "../db/mail/lane-store.ts";
import { FoundLanes } from "./found-lanes.ts";
import type { AfterCommit, Handling } from "./handling.ts";
import { startLanes, type AtRest, type KeyedLanes, type Lanes } from "./lanes.ts";
import { Turns } from "./turns.ts";

type Work<Facts> = Handling<Facts> & {
  /** So many lanes are taken up at once. */
  width: number;
  /** Hears of what waits behind one that is handled just now in its lane. */
  gatherAhead?: (item: InboxItem) => void;
  /** Hears of each item that is done. */
  done?: () => void;
};

export type Workers = Lanes & {
  /** What has just come into the inbox. */
  take: (waiting: readonly WaitingLane[]) => void;
  /** Something of our own has just come to a lane. */
  takeLane: (lane: string) => void;
  atRest: AtRest;
};

/** Takes the inbox's items, in order within a lane. */
export function startWorkers<Facts>(work: Work<Facts>): Workers {
  const owed = new Set<Promise<void>>();
  const afterwards = (act: AfterCommit) => {
    const acting = act().finally(() => owed.delete(acting));
    owed.add(acting);
  };
  const turns = new Turns(work, afterwards);
  const found = new FoundLanes(work.db);
  const run = async (lane: string, stopping: AbortSignal) => {
    try {
      await workIn(lane, stopping);
    } finally {
      found.end(lane);
    }
  };
  const workIn = async (lane: string, stopping: AbortSignal) => {
    let known = found.takeHead(lane);
    while (!stopping.aborted) {
      const head = known ?? (await peekLane(work.db, lane));
      known = undefined;
      if (head === undefined) return;
      found.begin(lane, head);
      const step = await turns.take({ lane, head });
      if (step === "more" || step === "done") work.done?.();
      if (step === "busy") {
        setTimeout(lanes.wake, found.leaveAlone(lane) + 1).unref();
      }
      if (step !== "more" && step !== "again") return;
    }
  };
  const lanes: KeyedLanes = startLanes({
    stage: "worker",
    find: (limit) => found.look(limit),
    run,
    width: work.width,
    idleMs: 1_000,
    log: work.log,
  });
  const take = (waiting: readonly WaitingLane[]) => {
    for (const each of waiting) {
      const isFirst = found.add(each);
      if (isFirst && lanes.take(each.lane)) continue;
      if (isFirst) found.takeHead(each.lane);
      // What waits for a free hand as well may wait for long.
      if (found.isWorkedOn(each.lane)) work.gatherAhead?.(each.head);
    }
  };
  const stop = async (graceMs: number) => {
    await lanes.stop(graceMs);
    await Promise.race([Promise.allSettled(owed), sleep(1_000, undefined, { ref: false })]);
  };
  const takeLane = (lane: string) => void lanes.take(lane);
  return { wake: lanes.wake, take, takeLane, atRest: lanes.atRest, stop };
}
