// What a statement does, told from its text, and reads that are sent as one. Used by units of work.
import { AsyncLocalStorage } from "node:async_hooks";
import { fillPlaceholders, getTableName, sql, type SQL, type SQLChunk } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import type { Rows } from "./opening.ts";
import { textOfQuery } from "./query-text.ts";
import { tablesInUse } from "./table.ts";
import { toldBy, type WakeChannel } from "./wake.ts";

/** A statement as it is sent. */
export type Statement = { params: unknown[] } & Deed;

type Deed = {
  /** Always the same string for a text, so that whoever looks it up need not go through it again. */
  text: string;
  /** In its place: short, and no other text has it. */
  nr: number;
  /** The tables of ours that it names, and those to which rows that it writes refer. */
  tables: readonly string[];
  /** Of these, the ones of which something else may be true after it: it writes there, or locks. */
  changed: readonly string[];
  /** It changes nothing and locks nothing: asked again in the same state, it gives the same. */
  isRead: boolean;
  /** Who is told of it. */
  tells: readonly WakeChannel[];
};

/** What is asked: put together for this call, or once for all. */
export type Query = SQL | Statement;

export function statementOf(query: Query): Statement {
  if ("text" in query) return query;
  const { text, params } = textOfQuery(query);
  return { params, ...deedOf(text) };
}

/**
 * A query in which only values differ between calls, with a place for each. It is put together once, as that
 * takes longer than most of what every update asks.
 */
export function fixed<V extends Readonly<Record<string, unknown>>>(
  make: (places: Readonly<Record<keyof V, SQLChunk>>) => SQL,
): (values: V) => Statement {
  let made: Statement | undefined;
  return (values) => {
    made ??= statementOf(make(places as Record<keyof V, SQLChunk>));
    return { ...made, params: fillPlaceholders(made.params, values) };
  };
}

/** The same with a list among the values: once for each length as `atMost` says it. */
export function fixedForMany<V extends Readonly<Record<string, unknown>>>(
  make: (places: Readonly<Record<keyof V, SQLChunk>>, limit: SQL) => SQL,
): (values: V, count: number) => Statement {
  const made = new Map<number, (values: V) => Statement>();
  return (values, count) => {
    const most = roundedUp(count);
    const known = made.get(most) ?? fixed<V>((named) => make(named, atMost(most)));
    made.set(most, known);
    return known(values);
  };
}

/**
 * `limit`, in the text: for numbers of which there are few. As a value, PostgreSQL would plan the statement anew at
 * each call, once a table is big: without the value it expects a tenth of what there may be.
 */
export const limitTo = (count: number): SQL => sql.raw(`limit ${BigInt(count)}`);

/** The same for a list of so many, rounded up so that there are few texts. */
export const atMost = (count: number): SQL => limitTo(roundedUp(count));

/** 1, 4, 16, and so on. */
function roundedUp(count: number): number {
  let most = 1;
  while (most < count) most *= 4;
  return most;
}

/** Whatever is asked for by name is its place. */
const places = new Proxy({}, { get: (_, name) => sql.placeholder(String(name)) });

/** There are only so many texts; what made more of them would not be worth keeping. */
const maxTexts = 5_000;
const deeds = new Map<string, Deed>();
let newestNr = 0;

function deedOf(text: string): Deed {
  const known = deeds.get(text);
  if (known !== undefined) return known;
  const words = new Set(text.match(/[a-z_]+/g));
  const named = [...tablesInUse.keys()].filter((name) => words.has(name));
  const isRead = /^\s*(?:select|with)\b/.test(text) && !doing.test(text);
  const deed = {
    text,
    nr: (newestNr += 1),
    tables: isRead ? named : [...named, ...named.flatMap(referredToBy)],
    isRead,
    changed: isRead ? [] : changedBy(text, named),
    tells: toldBy(text),
  };
  if (deeds.size >= maxTexts) deeds.clear();
  deeds.set(text, deed);
  return deed;
}

function referredToBy(name: string): string[] {
  const named = tablesInUse.get(name);
  const keys = named === undefined ? [] : getTableConfig(named).foreignKeys;
  return keys.map((key) => getTableName(key.reference().foreignTable));
}

/** Others may have changed what is locked, as long as it was not. */
function changedBy(text: string, tables: readonly string[]): readonly string[] {
  if (locking.test(text)) return tables;
  const written = new Set([...text.matchAll(writing)].map(([, name]) => name));
  return tables.filter((name) => written.has(name));
}

const writing = /\b(?:insert into|update|delete from) "?([a-z_]+)"?/g;
const locking = /\bfor (?:no key update|update|key share|share)\b|\bpg_(?:try_)?advisory/;

const doing =
  /\b(?:insert|update|delete|share|nextval|setval|set_config|random|pg_notify|pg_(?:try_)?advisory\w*)\b/;

/** What was read in a unit of work since something was last written or locked. */
export class Answers {
  readonly #known = new Map<string, Promise<Rows>>();

  /** What was read already, with nothing written or locked since then, is not read again. */
  to(statement: Statement, ask: () => Promise<Rows>): Promise<Rows> {
    const name = nameOf(statement);
    const answer = this.#known.get(name) ?? ask();
    this.#known.set(name, answer);
    return answer;
  }

  /** Another query brought it along. */
  bring(statement: Statement, found: Rows): void {
    this.#known.set(nameOf(statement), Promise.resolve(found));
  }

  clear(): void {
    this.#known.clear();
  }
}

function nameOf({ nr, params }: Statement): string {
  return `${nr} ${JSON.stringify(params)}`;
}

export type Read = Pick<Statement, "text" | "params">;
type Asked = Pick<Statement, "text" | "params" | "nr"> & {
  answer: (found: Rows) => void;
  fail: (error: unknown) => void;
};

const apartFrom = new AsyncLocalStorage<symbol>();

/**
 * What this work reads at once is one statement, and what others in its unit of work read is not in it. So there
 * are only so many statements, each of which PostgreSQL comes to know.
 */
export function apart<T>(work: () => Promise<T>): Promise<T> {
  return apartFrom.run(Symbol("apart"), work);
}

/**
 * Reads that are asked for before any of them is waited for are one statement, which gives the rows of each
 * as JSON: what is kept of a row is told from numbers and texts, so it is read from that as well.
 */
export class ReadsTogether {
  readonly #ask: (read: Read) => Promise<Rows>;
  #asked = new Map<symbol | undefined, Asked[]>();

  constructor(ask: (read: Read) => Promise<Rows>) {
    this.#ask = ask;
  }

  add({ text, nr, params }: Statement): Promise<Rows> {
    // After all that goes on without an answer from outside.
    if (this.#asked.size === 0) process.nextTick(() => this.send());
    const work = apartFrom.getStore();
    const asked = this.#asked.get(work) ?? [];
    this.#asked.set(work, asked);
    return new Promise((answer, fail) => asked.push({ text, nr, params, answer, fail }));
  }

  /** Sends what was asked for so far. */
  send(): void {
    const works = [...this.#asked.values()];
    this.#asked.clear();
    for (const asked of works) {
      const [only, ...others] = asked;
      if (others.length > 0) void this.#sendAsOne(asked);
      else if (only !== undefined) this.#ask(only).then(only.answer, only.fail);
    }
  }

  async #sendAsOne(asked: readonly Asked[]): Promise<void> {
    try {
      const params = asked.flatMap((each) => each.params);
      const [row = {}] = await this.#ask({ text: textOfAll(asked), params });
      for (const [at, { answer }] of asked.entries()) answer(row[`r${at}`] as Rows);
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  }
}

const joinedTexts = new Map<string, string>();

function textOfAll(reads: readonly Asked[]): string {
  const name = reads.map(({ nr }) => nr).join();
  const known = joinedTexts.get(name);
  if (known !== undefined) return known;
  let before = 0;
  const parts = reads.map(({ text, params }, at) => {
    const first = before;
    before += params.length;
    const own = text.replace(/\$(\d+)/g, (_, nth) => `$${first + Number(nth)}`);
    return `(select coalesce(json_agg(r), '[]') from (${own}) r) as r${at}`;
  });
  if (joinedTexts.size >= maxTexts) joinedTexts.clear();
  const joined = `select ${parts.join(", ")}`;
  joinedTexts.set(name, joined);
  return joined;
}
