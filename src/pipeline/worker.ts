// Works off the inbox, each update in a unit of work of its own. Started by start-bot.ts.
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/connect.ts";
import { isTransientFault } from "../db/faults.ts";
import {
  buryItem,
  countAttempt,
  finishItem,
  peekLane,
  takeLane,
  type InboxItem,
  type WaitingLane,
} from "../db/mail/inbox-store.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import { describeFault, type Log } from "../domain/log.ts";
import { FoundLanes } from "./found-lanes.ts";
import type { OwnChat, Owned } from "./own-chat.ts";
import { startLanes, type KeyedLanes, type Lanes } from "./lanes.ts";

/** What is left to do once the work is committed, such as answering a press. */
type AfterCommit = () => Promise<void>;

type Work<Facts> = {
  db: Database;
  log: Log;
  width: number;
  /** Asks Telegram for what the handler needs to know. Outside of the transaction; never throws. */
  gather: (item: InboxItem) => Promise<Facts>;
  /** In the unit of work. */
  handle: (item: InboxItem, facts: Facts) => Promise<readonly AfterCommit[]>;
  own: OwnChat;
  /** In a unit of work: what is owed when an item is given up. */
  onDead: (item: InboxItem & { attempts: number }) => Promise<void>;
  handlerDeadlineMs: number;
  /** Hears of each item that is done. */
  done?: () => void;
};

/** `more`: it is done, and more waits in the lane. */
type Step = "more" | "again" | "busy" | "empty" | "later" | "done";

const maxAttempts = 5;

export type Workers = Lanes & {
  /** What has just come into the inbox. */
  take: (waiting: readonly WaitingLane[]) => void;
  /** Something of our own has just come to a lane. */
  takeLane: (lane: string) => void;
};

/** Takes the inbox's items, one transaction each, in order within a lane. */
export function startWorkers<Facts>(work: Work<Facts>): Workers {
  const owed = new Set<Promise<void>>();
  const afterwards = (act: AfterCommit) => {
    const acting = act().finally(() => owed.delete(acting));
    owed.add(acting);
  };
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
      const step = await takeOne(work, { lane, head }, afterwards);
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
    for (const each of waiting)
      if (found.add(each) && !lanes.take(each.lane)) found.takeHead(each.lane);
  };
  const stop = async (graceMs: number) => {
    await lanes.stop(graceMs);
    await Promise.race([Promise.allSettled(owed), sleep(1_000, undefined, { ref: false })]);
  };
  return { wake: lanes.wake, take, takeLane: (lane) => void lanes.take(lane), stop };
}

async function takeOne<Facts>(
  work: Work<Facts>,
  { lane, head: peeked }: WaitingLane,
  afterwards: (act: AfterCommit) => void,
): Promise<Step> {
  await work.own.answered(lane);
  const facts = await work.gather(peeked);
  let taken: (InboxItem & { attempts: number }) | undefined;
  let owned: Owned | undefined;
  try {
    const { step, after } = await unitOfWork(work.db, async () => {
      const head = await takeLane(lane);
      if (head.kind !== "taken") return { step: head.kind, after: [] };
      // Another worker was faster, so the facts are about something else.
      if (head.item.arrival !== peeked.arrival) return { step: "again" as const, after: [] };
      taken = head.item;
      const after = await withDeadline(work.handle(head.item, facts), work.handlerDeadlineMs);
      await finishItem(head.item.arrival);
      // What can't be drawn must not keep an item from being handled: then the sender tries it.
      if (head.item.attempts === 0) owned = await work.own.claim(lane);
      return { step: head.more ? ("more" as const) : ("done" as const), after };
    });
    if (step === "done" || step === "more") work.done?.();
    owned?.begin();
    for (const act of after) afterwards(act);
    return step;
  } catch (error) {
    owned?.forget();
    if (taken === undefined || isTransientFault(error)) throw error;
    await countFault(work, lane, taken, error);
    return "again";
  }
}

/** After the rollback: an exception of the handler counts, and the fifth sets the item aside. */
async function countFault<Facts>(
  work: Work<Facts>,
  lane: string,
  item: InboxItem & { attempts: number },
  error: unknown,
): Promise<void> {
  const attempt = item.attempts + 1;
  work.log.error("handler_failed", { arrival: item.arrival, attempt, ...describeFault(error) });
  await unitOfWork(work.db, async () => {
    const head = await takeLane(lane);
    if (head.kind !== "taken" || head.item.arrival !== item.arrival) return;
    if (attempt < maxAttempts) return countAttempt(item.arrival, 100 * 2 ** attempt);
    await buryItem(item.arrival);
    await work.onDead({ ...item, attempts: attempt });
    return undefined;
  });
}

async function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The handler passed its deadline")), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
