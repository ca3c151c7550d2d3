// Composes what is to be sent and commits to it, many in one unit of work. Used by the sender.
import type { Database } from "../db/connect.ts";
import { isTransientFault } from "../db/faults.ts";
import { claim } from "../db/mail/claim-store.ts";
import type { OwedRow, TakenRow } from "../db/mail/destination-store.ts";
import {
  setBack,
  type OutboxRow,
  type Settlement,
  type Touched,
} from "../db/mail/sending-store.ts";
import type { Trace } from "../db/mail/settling-store.ts";
import { apart } from "../db/statement.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import { OutboxMessage } from "../domain/delivery.ts";
import { describeFault, type Log } from "../domain/log.ts";
import type { SendOutcome } from "../domain/speaking/send-outcome.ts";
import { afterRejection } from "./settlement.ts";

type Sent<Call> = { row: OutboxRow; call: Call; outcome: SendOutcome };
/** What of it tells what it leaves behind. */
export type Traced<Call> = Omit<Sent<Call>, "row"> & { row: Pick<OutboxRow, "message" | "chatId"> };

export type Saying<Call> = {
  db: Database;
  log: Log;
  /** In a unit of work: the call that says it, from what is true now, or nothing. */
  compose: (message: OutboxMessage, chatId: number) => Promise<Call | undefined>;
  /** What a call does to the messages that follow the database. */
  touchedBy: (call: Call) => Touched;
  /** What a send leaves behind, where nothing more follows from it. */
  traceOf: (sent: Traced<Call>) => Trace | undefined;
  /** In a unit of work: keeps what follows from the outcome. */
  settled: (sent: Sent<Call> & { as: Settlement }) => Promise<void>;
  /** In a unit of work: a row was given up, as it can't be composed. */
  abandoned: (row: OwedRow) => Promise<void>;
};

/** `done`: nothing is to be sent. `left`: the row changed meanwhile, or somebody works on it. */
export type Claim<Call> =
  { kind: "call"; row: OutboxRow; call: Call } | { kind: "done" } | { kind: "left" };

/**
 * Claims all in one unit of work; where one of them fails, each in one of its own, so that what can't be
 * composed takes no other one down. Gives what became of each, in order. Throws for a passing fault.
 */
export async function claimAll<Call>(
  saying: Saying<Call>,
  owner: number,
  taken: readonly TakenRow[],
): Promise<Claim<Call>[]> {
  try {
    return await unitOfWork(saying.db, () => claimInUnit(saying, owner, taken));
  } catch (error) {
    if (isTransientFault(error)) throw error;
    const [only, ...others] = taken;
    if (only !== undefined && others.length === 0) return [await countFault(saying, only, error)];
  }
  const claims: Claim<Call>[] = [];
  for (const each of taken) claims.push(...(await claimAll(saying, owner, [each])));
  return claims;
}

/** In a unit of work: the same, where all of them fail if one does. */
async function claimInUnit<Call>(
  saying: Saying<Call>,
  owner: number,
  taken: readonly TakenRow[],
): Promise<Claim<Call>[]> {
  const composed = await allOf(
    taken.map(async (each) => {
      const { urgent: _, stands: __, ...read } = each;
      const row: OutboxRow = { ...read, message: OutboxMessage.parse(each.message) };
      return { row, call: await apart(() => saying.compose(row.message, row.chatId)) };
    }),
  );
  const asked = composed.map(({ row: { id, wanted }, call }) => ({
    id,
    wanted,
    says: call === undefined ? undefined : { edits: editOf(saying.touchedBy(call)) },
  }));
  const became = await claim(owner, asked);
  const claims: Claim<Call>[] = [];
  for (const { row, call } of composed) {
    const as = became.get(row.id);
    if (as === undefined) claims.push({ kind: "left" });
    else if (as === "sending" && call !== undefined) claims.push({ kind: "call", row, call });
    else {
      if (as === "sent" && call !== undefined) await keepUnchanged(saying, row, call);
      claims.push({ kind: "done" });
    }
  }
  return claims;
}

/** What of a message the call changes. */
export function editOf(touched: Touched) {
  return touched.kind === "edited" ? touched.look : undefined;
}

/** The message looks so already, which is as good as sent. */
async function keepUnchanged<Call>(
  saying: Saying<Call>,
  row: OutboxRow,
  call: Call,
): Promise<void> {
  const sent = { row, call, outcome: { kind: "not_modified" } } as const;
  if (saying.traceOf(sent) !== undefined) return;
  await saying.settled({ ...sent, as: { kind: "sent" } });
}

/** All have ended, so that none goes on in a unit of work that is over. A passing fault is told first. */
async function allOf<T>(working: readonly Promise<T>[]): Promise<T[]> {
  const ended = await Promise.allSettled(working);
  const faults = ended.flatMap((each): unknown[] =>
    each.status === "rejected" ? [each.reason] : [],
  );
  if (faults.length > 0) throw faults.find(isTransientFault) ?? faults[0];
  return ended.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
}

/** After the rollback: what can't be composed must not keep all else from its destination. */
async function countFault<Call>(
  saying: Saying<Call>,
  row: TakenRow,
  error: unknown,
): Promise<Claim<Call>> {
  const attempt = row.attempts + 1;
  saying.log.error("not_composed", { outboxId: row.id, attempt, ...describeFault(error) });
  const as = afterRejection(row, "not_composed");
  await unitOfWork(saying.db, async () => {
    await setBack(row, as);
    if (as.kind === "abandoned") await saying.abandoned(row);
  });
  return { kind: "done" };
}
