import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/connect.ts";
import {
  markSending,
  markVoid,
  recoverFromDeadOwners,
  setBack,
  type OutboxRow,
  type Settlement,
  type Touched,
} from "../db/mail/sending-store.ts";
import {
  readyDestinations,
  takeDestination,
  type LastSent,
  type TakenRow,
} from "../db/mail/destination-store.ts";
import { takeTokens } from "../db/mail/pacing-store.ts";
import type { Trace } from "../db/mail/settling-store.ts";
import { looksSo } from "../db/speaking/posted-store.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import { isTransientFault } from "../db/faults.ts";
import { OutboxMessage, priorities } from "../domain/delivery.ts";
import type { SendOutcome } from "../domain/speaking/send-outcome.ts";
import { describeFault, type Log } from "../domain/log.ts";
import { startLanes, type Lanes } from "./lanes.ts";
import { logOutcome } from "./log-outcome.ts";
import { botBucket, botKey, chatBucket, isCounted } from "./pacing.ts";
import { Rests } from "./rests.ts";
import { Turns } from "./turns.ts";
import { afterRejection } from "./settlement.ts";
import { Settler, unknownPauseMs } from "./settler.ts";

type Work<Call> = {
  db: Database;
  log: Log;
  width: number;
  /** The owner number whose lock this process holds right now. */
  owner: () => number | undefined;
  /** In a unit of work: the call that says it, from what is true now, or nothing. */
  compose: (message: OutboxMessage, chatId: number) => Promise<Call | undefined>;
  /** What a call does to the messages that follow the database. */
  touchedBy: (call: Call) => Touched;
  /** Outside of any: makes the call. Never throws. */
  perform: (call: Call) => Promise<SendOutcome>;
  /** What a send leaves behind, where nothing more follows from it. */
  traceOf: (sent: { row: OutboxRow; call: Call; outcome: SendOutcome }) => Trace | undefined;
  /** In a unit of work: keeps what follows from the outcome. */
  settled: (sent: {
    row: OutboxRow;
    call: Call;
    outcome: SendOutcome;
    as: Settlement;
  }) => Promise<void>;
  /** In a unit of work: a row was given up, as it can't be composed. */
  abandoned: (row: TakenRow) => Promise<void>;
};

type Claim<Call> =
  | { kind: "call"; row: OutboxRow; call: Call; owner: number }
  | { kind: "void" }
  | { kind: "nothing" }
  | { kind: "rest"; key: string; ms: number };

const recoveryEveryMs = 500;

/** Sends what the outbox owes: one message on its way a destination, at Telegram's pace. */
export function startSenders<Call>(work: Work<Call>): Lanes {
  const hand: Hand<Call> = {
    work,
    rests: new Rests(),
    claims: new Turns(),
    settler: new Settler(work),
    last: new Map(),
  };
  const { rests } = hand;
  let recoveredAt = 0;
  const find = async (limit: number) => {
    if (work.owner() === undefined) return [];
    if (performance.now() - recoveredAt > recoveryEveryMs) {
      recoveredAt = performance.now();
      const count = await unitOfWork(work.db, () => recoverFromDeadOwners(unknownPauseMs));
      if (count > 0) work.log.warn("outcome_unknown", { count, reason: "owner_gone" });
    }
    const found = await readyDestinations(work.db, limit + rests.size);
    return found
      .filter((at) => rests.leftMs(restKey(at.chatId, at.urgent)) === 0)
      .map((at) => `${at.chatId}`);
  };
  const run = async (key: string, stopping: AbortSignal) => {
    while (!stopping.aborted) {
      const step = await sendOne(hand, Number(key), stopping);
      if (step.kind === "rest") setTimeout(lanes.wake, step.ms).unref();
      if (step.kind !== "more") return;
    }
  };
  const lanes = startLanes({
    stage: "sender",
    find,
    run,
    width: work.width,
    idleMs: recoveryEveryMs,
    log: work.log,
  });
  return lanes;
}

/** What the lanes of one process share. */
type Hand<Call> = {
  work: Work<Call>;
  rests: Rests;
  /** One claim after the other: several at once would wait for the same token of the bot's. */
  claims: Turns;
  settler: Settler<Call>;
  /** By group: what went there last. */
  last: Map<number, LastSent>;
};

type Step = { kind: "more" | "done" } | { kind: "rest"; ms: number };

async function sendOne<Call>(
  hand: Hand<Call>,
  chatId: number,
  stopping: AbortSignal,
): Promise<Step> {
  const { work, rests, last } = hand;
  const claim = await hand.claims.take(async (): Promise<Claim<Call>> => {
    // The token that all wait for comes soon: whoever has the turn waits for it, and is next.
    const restMs = rests.leftMs(botKey);
    if (restMs > 0) await sleep(restMs, undefined, { signal: stopping }).catch(() => undefined);
    return stopping.aborted ? { kind: "nothing" } : claimNext(hand, chatId);
  });
  if (claim.kind === "rest") {
    rests.set(claim.key, claim.ms);
    return claim.key === botKey ? { kind: "more" } : claim;
  }
  if (claim.kind === "nothing") return { kind: "done" };
  if (claim.kind === "void") return { kind: "more" };
  if (chatId < 0) last.set(chatId, isOwedToPress(claim.row) ? "press" : "other");
  const outcome = await work.perform(claim.call);
  await hand.settler.settle({ ...claim, outcome });
  logOutcome(work.log, claim.row, outcome);
  return { kind: claim.row.more ? "more" : "done" };
}

async function claimNext<Call>({ work, last }: Hand<Call>, chatId: number): Promise<Claim<Call>> {
  let taken: TakenRow | undefined;
  return unitOfWork(work.db, async () => {
    const owner = work.owner();
    taken = owner === undefined ? undefined : await takeDestination(chatId, last.get(chatId));
    if (owner === undefined || taken === undefined) return { kind: "nothing" as const };
    return claimRow(work, taken, owner);
  }).catch((error: unknown) => {
    if (taken === undefined || isTransientFault(error)) throw error;
    return countFault(work, taken, error);
  });
}

/** After the rollback: what can't be composed must not keep all else from its destination. */
async function countFault<Call>(
  work: Work<Call>,
  row: TakenRow,
  error: unknown,
): Promise<{ kind: "void" }> {
  const attempt = row.attempts + 1;
  work.log.error("not_composed", { outboxId: row.id, attempt, ...describeFault(error) });
  const as = afterRejection(row, "not_composed");
  await unitOfWork(work.db, async () => {
    await setBack(row, as);
    if (as.kind === "abandoned") await work.abandoned(row);
  });
  return { kind: "void" };
}

async function claimRow<Call>(
  work: Work<Call>,
  taken: TakenRow,
  owner: number,
): Promise<Claim<Call>> {
  const { chatId } = taken;
  const row: OutboxRow = { ...taken, message: OutboxMessage.parse(taken.message) };
  const call = await work.compose(row.message, chatId);
  if (call === undefined) {
    await markVoid(row);
    return { kind: "void" };
  }
  const touched = work.touchedBy(call);
  const edit = touched.kind === "edited" ? touched.look : undefined;
  if (edit !== undefined && (await looksSo(edit))) {
    const as: Settlement = { kind: "sent" };
    await setBack(row, as);
    await work.settled({ row, call, outcome: { kind: "not_modified" }, as });
    return { kind: "void" };
  }
  const own = isCounted(row.message) ? [chatBucket(chatId, row.urgent)] : [];
  const wait = await takeTokens([...own, botBucket(chatId, row.priority)]);
  if (wait !== undefined) {
    const key = wait.key === botKey ? botKey : restKey(chatId, row.urgent);
    return { kind: "rest", key, ms: wait.waitMs };
  }
  await markSending(row, owner, edit?.at);
  return { kind: "call", row, call, owner };
}

function restKey(chatId: number, urgent: boolean): string {
  return urgent ? `${chatId} urgent` : `${chatId}`;
}

function isOwedToPress({ priority }: TakenRow): boolean {
  return priority === priorities.owed_to_press;
}
