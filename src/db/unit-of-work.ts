import { AsyncLocalStorage } from "node:async_hooks";
import { sql, type SQL } from "drizzle-orm";
import type { Database } from "./connect.ts";

type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
type UnitOfWork = { tx: Transaction; open: boolean };

const current = new AsyncLocalStorage<UnitOfWork>();

/**
 * Runs `work` in one transaction, which every store called from it joins. Commits when `work`
 * resolves, rolls back when it rejects. Units of work don't nest: only workers open one.
 */
export async function unitOfWork<T>(db: Database, work: () => Promise<T>): Promise<T> {
  if (isUnitOfWorkOpen()) throw new Error("A unit of work is already open");
  return db.transaction(async (tx) => {
    const unit: UnitOfWork = { tx, open: true };
    try {
      return await current.run(unit, work);
    } finally {
      // What outlives its transaction (after a deadline, say) must not write into another one.
      unit.open = false;
    }
  });
}

export function isUnitOfWorkOpen(): boolean {
  return current.getStore()?.open === true;
}

/** The transaction of the unit of work at hand. Throws outside of one. */
export function tx(): Transaction {
  const unit = current.getStore();
  if (unit?.open !== true) throw new Error("No unit of work is open");
  return unit.tx;
}

/** Runs a query in the unit of work at hand and gives its rows, undecoded. */
export async function rows(query: SQL): Promise<readonly Record<string, unknown>[]> {
  return tx().execute(query);
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
