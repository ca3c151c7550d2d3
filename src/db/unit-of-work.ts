// Transactions, which all stores called within them join. Opened by workers, used by every store.
import { AsyncLocalStorage } from "node:async_hooks";
import { getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "./connect.ts";
import { KeysAtHand } from "./data-keys.ts";
import type { Rows } from "./opening.ts";
import { isConnectionLost, LostConnection } from "./faults.ts";
import { Pending, type Due, type Write } from "./pending.ts";
import { Answers, ReadsTogether, statementOf, type Query, type Statement } from "./statement.ts";
import { News, type WakeChannel } from "./wake.ts";

type UnitOfWork = {
  db: Database;
  client: Asking;
  state: "open" | "ended" | "lost";
  /** What its first statement that failed, failed of. */
  failure: { error: unknown } | undefined;
  pending: Pending;
  news: News;
  keys: KeysAtHand;
  answers: Answers;
  reads: ReadsTogether;
  /** How many statements that write or lock were asked for by themselves. */
  writes: number;
  /** By table: rows of which nobody else can change anything until the unit ends, and the like. */
  memory: Map<string, Map<unknown, unknown>>;
};

type Asking = { unsafe: (text: string, params: never[]) => Promise<Rows> };

const current = new AsyncLocalStorage<UnitOfWork>();

/**
 * Runs `work` in one transaction, which every store called from it joins. Commits when `work`
 * resolves, rolls back when it rejects. Units of work don't nest: only workers open one.
 */
export async function unitOfWork<T>(db: Database, work: () => Promise<T>): Promise<T> {
  if (isUnitOfWorkOpen()) throw new Error("A unit of work is already open");
  let unit: UnitOfWork | undefined;
  const transaction = db.$client.begin(async (client) => {
    const fresh: UnitOfWork = {
      db,
      client,
      state: "open",
      failure: undefined,
      pending: new Pending(),
      news: new News(),
      keys: new KeysAtHand(db, (query) => ask(fresh, statementOf(query))),
      answers: new Answers(),
      reads: new ReadsTogether((read) => ask(fresh, read)),
      writes: 0,
      memory: new Map(),
    };
    unit = fresh;
    const result = await outcomeOf(unit, work);
    if (result.kind === "failed") throw result.error;
    return { value: result.value };
  });
  try {
    const { value } = await transaction;
    unit?.keys.publish();
    unit?.news.tell();
    return value;
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
    const value = await current.run(unit, work);
    await current.run(unit, writeNow);
    outcome = { kind: "done", value };
  } catch (error) {
    if (isConnectionLost(error)) unit.state = "lost";
    outcome = { kind: "failed", error };
  }
  // Whatever came of it afterwards: the transaction failed of this.
  if (unit.failure !== undefined) outcome = { kind: "failed", error: unit.failure.error };
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

/** The unit of work at hand. Throws outside of one. */
function openUnit(): UnitOfWork {
  const unit = current.getStore();
  if (unit === undefined) throw new Error("No unit of work is open");
  expectOpen(unit);
  return unit;
}

function expectOpen({ state }: UnitOfWork): void {
  if (state === "lost") throw new LostConnection();
  if (state !== "open") throw new Error("No unit of work is open");
}

/** Where the unit of work at hand works. Throws outside of one. */
export function databaseAtHand(): Database {
  return openUnit().db;
}

/**
 * What the unit of work at hand knows of a table, for a store to keep it in. It is forgotten when a
 * statement that the store does not know of writes there.
 */
export function memoryOf<T>(table: PgTable): Map<unknown, T> {
  const { memory } = openUnit();
  const name = getTableName(table);
  const known = memory.get(name) ?? new Map<unknown, unknown>();
  memory.set(name, known);
  return known as Map<unknown, T>;
}

/**
 * Keeps a write for the end of the unit of work at hand, where all of them are one statement; it is
 * sent before whatever reads or writes that table. Throws outside of one.
 */
export async function later<R>(write: Write<R>, written: R): Promise<void> {
  openUnit().pending.add(write, written);
}

/** Sends what was kept for the end of the unit of work at hand. */
export async function writeNow(): Promise<void> {
  const unit = openUnit();
  let due = dueIn(unit);
  while (due !== undefined && !unit.keys.hasAllFor(due.statement.params)) {
    await unit.keys.getAllFor(due.statement.params);
    due = dueIn(unit);
  }
  // Nothing is awaited in between: what is kept meanwhile would be lost.
  await sendPending(unit, due);
}

type DueNow = { due: Due; statement: Statement };

function dueIn(unit: UnitOfWork): DueNow | undefined {
  const due = unit.pending.look();
  return due && { due, statement: statementOf(due.query) };
}

async function sendPending(unit: UnitOfWork, now: DueNow | undefined): Promise<void> {
  if (now === undefined) return;
  const { due, statement } = now;
  unit.pending.clear();
  unit.answers.clear();
  for (const [channel, count] of due.tells) unit.news.add(channel, count);
  unit.news.addLanes(due.lanes);
  unit.reads.send();
  const met = await ask(unit, statement);
  if (due.orElse !== undefined && met.filter((row) => row["met"] === 1).length < due.must) {
    throw due.orElse();
  }
}

/**
 * Runs a statement in the transaction. After a failed statement PostgreSQL takes no other one, and says
 * of each only that: it fails of what the first did.
 */
async function ask(
  unit: UnitOfWork,
  { text, params }: Pick<Statement, "text" | "params">,
): Promise<Rows> {
  expectOpen(unit);
  try {
    return await unit.client.unsafe(text, unit.keys.sealed(params) as never[]);
  } catch (error) {
    if (unit.state !== "open") throw error;
    if (isConnectionLost(error)) unit.state = "lost";
    unit.failure ??= { error };
    throw unit.failure.error;
  }
}

/**
 * Runs a query in the unit of work at hand and gives its rows, undecoded. What was read already, with
 * nothing written or locked since then, is not read again.
 */
export async function rows(query: Query): Promise<Rows> {
  const unit = openUnit();
  const statement = statementOf(query);
  const { params, tables, changed, isRead, tells } = statement;
  for (const channel of tells) unit.news.add(channel, Infinity);
  if (!unit.keys.hasAllFor(params)) await unit.keys.getAllFor(params);
  const sending = unit.pending.touches(tables) ? writeNow() : undefined;
  // It waits for keys: what is asked now would come before it.
  if (unit.pending.touches(tables)) await sending;
  if (!isRead) {
    unit.writes += 1;
    unit.answers.clear();
    for (const table of changed) unit.memory.delete(table);
    unit.reads.send();
  }
  const answer = isRead
    ? unit.answers.to(statement, () => unit.reads.add(statement))
    : ask(unit, statement);
  const [found] = await Promise.all([answer, sending]);
  await unit.keys.getAllIn(found);
  return found;
}

/**
 * Keeps the rows that another query brought along as the answer to this one, as long as nothing is written
 * or locked. They come under the names of its select list.
 */
export function broughtAlong(query: Query, found: Rows): void {
  openUnit().answers.bring(statementOf(query), found);
}

/** How many statements the unit of work at hand has sent that write or lock, but for what it kept for its end. */
export function writesSoFar(): number {
  return openUnit().writes;
}

/** Nobody has to look for one of the rows of which the unit of work at hand tells. */
export function isSeenTo(channel: WakeChannel): void {
  openUnit().news.add(channel, -1);
}

/** The keys of the unit of work at hand. */
export function keysAtHand(): KeysAtHand {
  return openUnit().keys;
}

/** From here on the unit of work at hand sees what others have committed meanwhile. */
export function readAnew(): void {
  openUnit().answers.clear();
}
