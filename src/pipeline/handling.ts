// Handles the heads of lanes in one unit of work, and counts what failed. Called by turns.ts.
import type { Database } from "../db/connect.ts";
import { setTimeout as sleep } from "node:timers/promises";
import { isConnectionLost, isTransientFault } from "../db/faults.ts";
import { buryItem, countAttempt, fateOf, finishItem } from "../db/mail/inbox-store.ts";
import {
  takeLane,
  takeLanes,
  type InboxItem,
  type Taken,
  type TakenItem,
  type WaitingLane,
} from "../db/mail/lane-store.ts";
import { sendNow, unitOfWork, writesSoFar } from "../db/unit-of-work.ts";
import { describeFault, type Log } from "../domain/log.ts";
import type { OwnChat, Owned } from "./own-chat.ts";

/** What is left to do once the work is committed, such as answering a press. */
export type AfterCommit = () => Promise<void>;

export type Handling<Facts> = {
  db: Database;
  log: Log;
  /** Asks Telegram for what the handler needs to know. Outside of the transaction; never throws. */
  gather: (item: InboxItem) => Promise<Facts>;
  /** In the unit of work. */
  handle: (item: InboxItem, facts: Facts) => Promise<readonly AfterCommit[]>;
  own: OwnChat;
  /** In a unit of work: what is owed when an item is given up. */
  onDead: (item: InboxItem & { attempts: number }) => Promise<void>;
  handlerDeadlineMs: number;
};

/** Whose turn it is in a lane. */
export type Turn<Facts> = WaitingLane & { facts: Facts };

/**
 * What became of a turn. `more`: it is done, and more waits in the lane. `again`: the lane's head is another one.
 * `left`: others went before, and now it can go. `alone`: it failed before, so nobody goes with it.
 */
export type Step = "more" | "done" | "again" | "busy" | "empty" | "later" | "left" | "alone";
export type Stepped = { step: Step; after: readonly AfterCommit[] };

const maxAttempts = 5;

/**
 * Handles them one after the other in one transaction, and gives what became of each. Whoever does more than what
 * is kept for the end, once their visit is noted, holds rows that others may need: nobody comes after them. When
 * one of several fails, all are rolled back and it throws; of one alone the fault is counted.
 */
export async function handleTurns<Facts>(
  work: Handling<Facts>,
  turns: readonly Turn<Facts>[],
): Promise<Stepped[]> {
  const unit = new Unit(work, turns.length > 1);
  try {
    await unitOfWork(work.db, async () => {
      const lanes = await takeLanes(turns.map(({ lane }) => lane));
      for (const [at, turn] of turns.entries()) {
        // What is kept for the end is a statement for each: so there are only so many.
        await sendNow();
        unit.steps.push(await unit.handle(turn, lanes[at] ?? { kind: "empty" }));
      }
      await work.own.claim(unit.drawn);
    });
    for (const each of unit.drawn) each.begin();
    return unit.steps;
  } catch (error) {
    for (const each of unit.drawn) each.forget();
    const isOver = unit.steps.length === turns.length;
    // What is to follow from a commit that was under way is not to be lost with the line.
    if (isOver && isConnectionLost(error) && (await isCommitted(work, unit.taken)))
      return unit.steps;
    const [only] = turns;
    if (turns.length > 1 || only === undefined) throw error;
    if (unit.taken === undefined || isTransientFault(error)) throw error;
    await countFault(work, only.lane, unit.taken, error);
    return [{ step: "again", after: [] }];
  }
}

/** How long it is looked whether a commit without an answer holds, and how often, in milliseconds. */
const fateKnown = { withinMs: 10_000, everyMs: 250 };

/** Whether a transaction whose commit got no answer is there all the same; false where that stays unknown. */
async function isCommitted<Facts>(
  { db, log }: Handling<Facts>,
  taken: TakenItem | undefined,
): Promise<boolean> {
  if (taken === undefined) return false;
  const untilMs = performance.now() + fateKnown.withinMs;
  while (performance.now() < untilMs) {
    try {
      const fate = await fateOf(db, taken);
      if (fate !== "open") return fate === "done";
    } catch (error) {
      log.warn("fate_unknown", { arrival: taken.arrival, ...describeFault(error) });
      if (!isTransientFault(error)) return false;
    }
    await sleep(fateKnown.everyMs);
  }
  return false;
}

/** A person's visit, as it is noted. */
const writesOfVisit = 1;

class Unit<Facts> {
  readonly #work: Handling<Facts>;
  readonly #isShared: boolean;
  readonly #sinceMs = performance.now();
  #isFull = false;
  /** What became of those that had their turn. */
  readonly steps: Stepped[] = [];
  /** What was handled last. */
  taken: TakenItem | undefined;
  /** What people are answered in the same transaction. */
  readonly drawn: Owned[] = [];

  constructor(work: Handling<Facts>, isShared: boolean) {
    this.#work = work;
    this.#isShared = isShared;
  }

  async handle({ lane, head, facts }: Turn<Facts>, found: Taken): Promise<Stepped> {
    const stays = (step: Step) => ({ step, after: [] });
    if (found.kind !== "taken") return stays(found.kind);
    // Another worker was faster, so the facts are about something else.
    if (found.item.arrival !== head.arrival) return stays("again");
    if (this.#isFull) return stays("left");
    const hasFailed = found.item.attempts > 0;
    if (hasFailed && this.#isShared) return stays("alone");
    this.taken = found.item;
    const before = writesSoFar();
    const { handle, handlerDeadlineMs, own } = this.#work;
    const after = await withDeadline(handle(found.item, facts), handlerDeadlineMs);
    await finishItem(found.item.arrival);
    this.#isFull = writesSoFar() - before > writesOfVisit;
    // What can't be drawn must not keep an item from being handled: then the sender tries it.
    const drawn = hasFailed ? undefined : await own.draw(lane, this.#sinceMs);
    if (drawn !== undefined) this.drawn.push(drawn);
    return { step: found.more ? "more" : "done", after };
  }
}

/** After the rollback: an exception of the handler counts, and the fifth sets the item aside. */
async function countFault<Facts>(
  work: Handling<Facts>,
  lane: string,
  item: TakenItem,
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
