// Transactions, which all stores called within them join. Opened by workers, used by every store.
import { AsyncLocalStorage } from "node:async_hooks";
import { getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "./connect.ts";
import { KeysAtHand } from "./data-keys.ts";
import type { Rows } from "./opening.ts";
import { hasDividedByZero, isConnectionLost } from "./faults.ts";
import { Pending, type Due, type Write } from "./pending.ts";
import { Answers, ReadsTogether, statementOf, type Query, type Read } from "./statement.ts";
import { Transaction } from "./transaction.ts";
import { News, type WakeChannel } from "./wake.ts";

type UnitOfWork = {
  db: Database;
  transaction: Transaction;
  pending: Pending;
  /** What is asked behind all that is kept for the end. */
  ending: (() => void)[];
  news: News;
  keys: KeysAtHand;
  answers: Answers;
  reads: ReadsTogether;
  /** How many statements that write or lock were asked for by themselves. */
  writes: number;
  /** By table: rows of which nobody else can change anything until the unit ends, and the like. */
  memory: Map<string, Map<unknown, unknown>>;
};

const current = new AsyncLocalStorage<UnitOfWork>();

/**
 * Runs `work` in one transaction, which every store called from it joins. Commits when `work`
 * resolves, rolls back when it rejects. Units of work don't nest: only workers open one.
 */
export async function unitOfWork<T>(db: Database, work: () => Promise<T>): Promise<T> {
  if (isUnitOfWorkOpen()) throw new Error("A unit of work is already open");
  let unit: UnitOfWork | undefined;
  const going = db.$client.begin(async (client) => {
    unit = freshUnit(db, new Transaction(client));
    const result = await outcomeOf(unit, work);
    if (result.kind === "failed") throw result.error;
    return { value: result.value };
  });
  try {
    const { value } = await going;
    await unit?.transaction.answered();
    unit?.keys.publish();
    unit?.news.tell();
    return value;
  } catch (error) {
    if (unit?.transaction.state === "open") unit.transaction.state = "lost";
    throw error;
  }
}

function freshUnit(db: Database, transaction: Transaction): UnitOfWork {
  const fresh: UnitOfWork = {
    db,
    transaction,
    pending: new Pending(),
    ending: [],
    news: new News(),
    keys: new KeysAtHand(db, (query) => ask(fresh, statementOf(query))),
    answers: new Answers(),
    reads: new ReadsTogether((read) => ask(fresh, read)),
    writes: 0,
    memory: new Map(),
  };
  return fresh;
}

type Outcome<T> = { kind: "done"; value: T } | { kind: "failed"; error: unknown };

/**
 * What outlives its transaction (after a deadline, say) must not write into another one. And
 * postgres.js answers a rejection with a ROLLBACK, which on a lost connection throws out of reach
 * (porsager/postgres#1208) or meets the connection's next user; so after a loss nothing is said
 * to it any more. The transaction as a whole is rejected by the connection's end.
 */
async function outcomeOf<T>(unit: UnitOfWork, work: () => Promise<T>): Promise<Outcome<T>> {
  const { transaction } = unit;
  let outcome: Outcome<T>;
  try {
    const value = await current.run(unit, work);
    await current.run(unit, sendNow);
    // The commit is sent right behind: nothing is awaited from here on.
    for (const send of unit.ending) send();
    outcome = { kind: "done", value };
  } catch (error) {
    if (isConnectionLost(error)) transaction.state = "lost";
    outcome = { kind: "failed", error };
  }
  // Whatever came of it afterwards: the transaction failed of this.
  if (transaction.failure) outcome = { kind: "failed", error: transaction.failure.error };
  if (transaction.isLost) return new Promise(() => undefined);
  transaction.state = "ended";
  return outcome;
}

export function isUnitOfWorkOpen(): boolean {
  return current.getStore()?.transaction.state === "open";
}

/** The unit of work at hand. Throws outside of one. */
function openUnit(): UnitOfWork {
  const unit = current.getStore();
  if (unit === undefined) throw new Error("No unit of work is open");
  unit.transaction.expectOpen();
  return unit;
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

/**
 * Asks a query behind all that is kept for the end of the unit of work at hand, right before the commit. `read`
 * gets what it gave once all is committed, so nothing in the unit can depend on it.
 */
export async function atTheEnd(query: Query, read: (found: Rows) => void): Promise<void> {
  const unit = openUnit();
  const statement = statementOf(query);
  if (!unit.keys.hasAllFor(statement.params)) await unit.keys.getAllFor(statement.params);
  unit.ending.push(() => unit.transaction.goesOn(ask(unit, statement).then(read)));
}

/** Sends what was kept for the end of the unit of work at hand, and waits until it is written. */
export async function writeNow(): Promise<unknown> {
  return (await send(openUnit())).written;
}

/** The same, but waits only until it is sent: what is asked from then on comes behind it. */
export async function sendNow(): Promise<void> {
  const unit = openUnit();
  unit.transaction.goesOn((await send(unit)).written);
}

/** Asks what nobody in the unit of work at hand waits for: its commit does. Throws outside of one. */
export function goesOn(ask: () => Promise<unknown>): void {
  openUnit().transaction.goesOn(ask());
}

type DueNow = { due: Due; statement: Read };

function dueIn(unit: UnitOfWork): DueNow | undefined {
  const due = unit.pending.look();
  return due && { due, statement: statementOf(due.query) };
}

async function send(unit: UnitOfWork): Promise<{ written: Promise<unknown> }> {
  let now = dueIn(unit);
  while (now !== undefined && !unit.keys.hasAllFor(now.statement.params)) {
    await unit.keys.getAllFor(now.statement.params);
    now = dueIn(unit);
  }
  // Nothing is awaited in between: what is kept meanwhile would be lost.
  return { written: now === undefined ? Promise.resolve() : sendPending(unit, now) };
}

function sendPending(unit: UnitOfWork, { due, statement }: DueNow): Promise<unknown> {
  unit.pending.clear();
  unit.answers.clear();
  for (const [channel, count] of due.tells) unit.news.add(channel, count);
  unit.news.addLanes(due.lanes);
  unit.reads.send();
  return ask(unit, statement, (error) =>
    due.orElse !== undefined && hasDividedByZero(error) ? due.orElse() : error,
  );
}

/** Runs a statement in the transaction, with what is sealed in it closed. */
function ask(unit: UnitOfWork, asked: Read, told?: (error: unknown) => unknown): Promise<Rows> {
  return unit.transaction.ask(asked.text, unit.keys.sealed(asked.params), told);
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

/** Another query brought along, by the names of its select list, what answers this one until a write or lock. */
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
