// Transactions, which all stores called within them join. Opened by workers, used by every store.
import { AsyncLocalStorage } from "node:async_hooks";
import { sql, type SQL } from "drizzle-orm";
import type { Database } from "./connect.ts";
import { isConnectionLost, LostConnection } from "./faults.ts";

type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
type UnitOfWork = {
  tx: Transaction;
  state: "open" | "ended" | "lost";
  /** What its first statement that failed, failed of. */
  failure: { error: unknown } | undefined;
};

const current = new AsyncLocalStorage<UnitOfWork>();

/**
 * Runs `work` in one transaction, which every store called from it joins. Commits when `work`
 * resolves, rolls back when it rejects. Units of work don't nest: only workers open one.
 */
export async function unitOfWork<T>(db: Database, work: () => Promise<T>): Promise<T> {
  if (isUnitOfWorkOpen()) throw new Error("A unit of work is already open");
  let unit: UnitOfWork | undefined;
  const transaction = db.transaction(async (tx) => {
    unit = { tx, state: "open", failure: undefined };
    const result = await outcomeOf(unit, work);
    if (result.kind === "failed") throw result.error;
    return result.value;
  });
  try {
    return await transaction;
  } catch (error) {
    if (unit?.state === "open") unit.state = "lost";
    throw error;
  }
}

type Outcome<T> = { kind: "done"; value: T } | { kind: "failed"; error: unknown };

/**
 * What outlives its transaction (after a deadline, say) must not write into another one. And
 * postgres.js answers a rejection with a ROLLBACK, which on a lost connection throws out of reach
 * (porsager/postgres#1208) or meets the connection's next user; so after a loss nothing is said
 * to it any more. The transaction as a whole is rejected by the connection's end.
 */
async function outcomeOf<T>(unit: UnitOfWork, work: () => Promise<T>): Promise<Outcome<T>> {
  let outcome: Outcome<T>;
  try {
    outcome = { kind: "done", value: await current.run(unit, work) };
  } catch (error) {
    if (isConnectionLost(error)) unit.state = "lost";
    outcome = { kind: "failed", error };
  }
  if (isLost(unit)) return new Promise(() => undefined);
  unit.state = "ended";
  return outcome;
}

/** Asked anew: it may be lost while something is awaited. */
function isLost(unit: UnitOfWork): boolean {
  return unit.state === "lost";
}

export function isUnitOfWorkOpen(): boolean {
  return current.getStore()?.state === "open";
}

/** The transaction of the unit of work at hand. Throws outside of one. */
function tx(): Transaction {
  const unit = current.getStore();
  if (unit?.state === "lost") throw new LostConnection();
  if (unit?.state !== "open") throw new Error("No unit of work is open");
  return unit.tx;
}

/** What stands for the unit of work at hand, to keep something by for as long as it lasts. */
export function unitAtHand(): object {
  return tx();
}

/**
 * Runs something in the transaction of the unit of work at hand. Throws outside of one. After a failed
 * statement PostgreSQL takes no other one, and says of each only that: it fails of what the first did.
 */
async function inUnit<T>(ask: (tx: Transaction) => Promise<T>): Promise<T> {
  const transaction = tx();
  try {
    return await ask(transaction);
  } catch (error) {
    const unit = current.getStore();
    if (unit?.state !== "open") throw error;
    if (isConnectionLost(error)) unit.state = "lost";
    unit.failure ??= { error };
    throw unit.failure.error;
  }
}

/** Runs a query in the unit of work at hand and gives its rows, undecoded. */
export async function rows(query: SQL): Promise<readonly Record<string, unknown>[]> {
  return inUnit((tx) => tx.execute(query));
}

/** Takes an advisory lock until the end of the transaction, or says at once that it is taken. */
export async function tryLock(space: number, key: string): Promise<boolean> {
  const [row] = await rows(
    sql`select pg_try_advisory_xact_lock(${space}::int, hashtext(${key})) as taken`,
  );
  return row?.["taken"] === true;
}

/** Waits for an advisory lock and holds it until the end of the transaction. */
export async function lock(space: number, key: string): Promise<void> {
  await rows(sql`select pg_advisory_xact_lock(${space}::int, hashtext(${key}))`);
}

/** Waits for several, in one order whoever asks: by what is locked, as two keys may have one hash. */
export async function lockAll(space: number, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await rows(sql`
    select pg_advisory_xact_lock(${space}::int, hash) from (
      select distinct hashtext(key) as hash
      from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) key order by hash) hashes`);
}

/** Waits for a lock that others may hold at the same time, if they also share it. */
export async function lockShared(space: number, key: string): Promise<void> {
  await rows(sql`select pg_advisory_xact_lock_shared(${space}::int, hashtext(${key}))`);
}
