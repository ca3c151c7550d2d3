// The keys of people, reports and cases, as far as they are at hand. Used by whatever asks statements.
import { sql, type SQL, type SQLChunk } from "drizzle-orm";
import { z } from "zod";
import type { MasterKey } from "../domain/privacy/keys.ts";
import {
  close,
  freshKeyId,
  freshSecret,
  isMark,
  open,
  unwrap,
  wrap,
  type DataKey,
  type Place,
} from "./ciphers.ts";
import { Generations } from "./generations.ts";
import { neededIn, opened, type Rows } from "./opening.ts";
import {
  forgetEverybody,
  forgetMark,
  knowNobody,
  knowPerson,
  personBehind,
} from "./people-cache.ts";
import { Marking, Sealing, type KeyOwner } from "./sealed.ts";
import { few } from "./values.ts";

/** Asks a statement on the connection at hand. */
export type Ask = (query: SQL) => Promise<Rows>;

/** Gives all master keys, the one that wraps first; `isNew`: read anew, should there be others by now. */
export type Masters = (isNew: boolean) => Promise<readonly [MasterKey, ...MasterKey[]]>;

let masters: Masters = () => Promise.reject(new Error("There are no keys"));

export function wrapWith(next: Masters): void {
  masters = next;
}

const Kept = z.object({
  id: z.string(),
  owner: z.string(),
  master: z.string(),
  wrapped: z.string(),
  holder: z.string().nullable(),
  retired: z.boolean(),
});
type Kept = z.infer<typeof Kept>;
const list = sql`k.id, k.owner, k.master, k.wrapped, k.holder, k.retired_at is not null as retired`;

/** The one key that seals for an owner: with a limit, each is looked for by itself, however many there are. */
const current = sql`k.owner = asked.owner and k.retired_at is null`;

async function masterNamed(name: string): Promise<MasterKey> {
  for (const isNew of [false, true]) {
    const found = (await masters(isNew)).find((each) => each.name === name);
    if (found !== undefined) return found;
  }
  throw new Error("A data key is wrapped by a master key that is not there");
}

/** Takes in a key as it is kept, and who holds it. */
async function takeIn(kept: Kept): Promise<DataKey> {
  const known = opened.get(kept.id);
  const key =
    known === undefined || known === "destroyed"
      ? unwrap((await masterNamed(kept.master)).secret, kept)
      : known;
  opened.set(key.id, key);
  const mark = markOwning(kept.owner);
  if (mark !== undefined && kept.holder !== null) {
    knowPerson(mark, Number(open(key, kept.holder, holderOf(key.id))));
  }
  return key;
}

const holderOf = (row: string): Place => ({ table: "data_keys", column: "holder", row });

function markOwning(owner: string): number | undefined {
  return owner.startsWith("p:") ? Number(owner.slice(2)) : undefined;
}

/** A key that nobody has yet, as it is kept. `userId`: whose it is, of a person. */
async function made(owner: KeyOwner, userId: number | undefined) {
  const [master] = await masters(false);
  const key: DataKey = { id: freshKeyId(), secret: freshSecret() };
  const holder = userId === undefined ? null : close(key, String(userId), holderOf(key.id));
  const wrapped = wrap(master.secret, key, owner);
  return { id: key.id, owner, master: master.name, wrapped, holder };
}

/** Which keys seal now in a database, by whose they are. */
type Current = Generations<string, DataKey>;
const currents = new WeakMap<object, Current>();

function currentIn(db: object): Current {
  const known = currents.get(db) ?? new Generations<string, DataKey>(20_000);
  currents.set(db, known);
  return known;
}

/** The keys for the statements of one unit of work, or of one that stands alone. */
export class KeysAtHand {
  readonly #shared: Current;
  readonly #ask: Ask;
  /** What others may use once it is committed. */
  readonly #own = new Map<string, DataKey>();

  constructor(db: object, ask: Ask) {
    this.#shared = currentIn(db);
    this.#ask = ask;
  }

  /** Whether a statement with these parameters can be asked at once. */
  hasAllFor(params: readonly unknown[]): boolean {
    return params.every((param) => {
      const owner = ownerOf(param);
      return owner === undefined || this.#currentOf(owner) !== undefined;
    });
  }

  /** Fetches the keys with which parameters are sealed, and makes those that are missing. */
  async getAllFor(params: readonly unknown[]): Promise<void> {
    await this.getAllForOwners(params.flatMap((param) => ownerOf(param) ?? []));
  }

  async getAllForOwners(owners: readonly KeyOwner[]): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      const wanted = new Set(owners.filter((owner) => this.#currentOf(owner) === undefined));
      if (wanted.size === 0) return;
      // Another process has just made it, so it is there the next time.
      if (tries > 5) throw new Error("A data key could not be made");
      const fresh = await Promise.all([...wanted].map((owner) => made(owner, personOf(owner))));
      for (const kept of await this.#keep(fresh)) this.#own.set(kept.owner, await takeIn(kept));
    }
  }

  async #keep(fresh: readonly object[]): Promise<Kept[]> {
    const found = await this.#ask(sql`
      with asked as (
        select * from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb)
          as asked(id text, owner text, master text, wrapped text, holder text)
      ), made as (
        insert into data_keys as k (id, owner, master, wrapped, holder)
        select id, owner, master, wrapped, holder from asked where (
          select k.id from data_keys k where ${current} limit 1) is null
        order by owner on conflict do nothing returning ${list}
      ) select * from made union all
        select kept.* from asked cross join lateral (
          select ${list} from data_keys k where ${current} limit 1) kept`);
    return found.map((row) => Kept.parse(row));
  }

  /** A key for what is new itself, so that nobody else can have made one; to be kept with `row`. */
  async fresh(owner: KeyOwner) {
    if (this.#own.has(owner)) return undefined;
    const row = await made(owner, undefined);
    this.#own.set(owner, await takeIn({ ...row, retired: false }));
    return row;
  }

  /** Parameters as they are sent. */
  sealed(params: readonly unknown[]): unknown[] {
    return params.map((param) => {
      if (param instanceof Marking) return param.mark;
      if (!(param instanceof Sealing)) return param;
      const key = this.#currentOf(param.owner);
      if (key === undefined) throw new Error("A data key is not at hand");
      const stored = close(key, param.plain, param.at);
      return param.isJson ? JSON.stringify(stored) : stored;
    });
  }

  idsOf(owners: readonly KeyOwner[]): string[] {
    return owners.flatMap((owner) => this.#currentOf(owner)?.id ?? []);
  }

  /** Fetches the keys with which rows are opened. */
  async getAllIn(found: Rows): Promise<void> {
    const { ids, marks } = neededIn(found);
    if (ids.size === 0 && marks.size === 0) return;
    const owners = [...marks].map((mark) => `p:${mark}`);
    const kept = await this.#ask(sql`
      select ${list} from data_keys k where k.id in (
        select id from data_keys where id in (${few(ids)})
        union select id from data_keys where owner in (${few(owners)}))`);
    for (const row of kept) await takeIn(Kept.parse(row));
    for (const id of ids) if (opened.get(id) === undefined) opened.set(id, "destroyed");
    for (const mark of marks) knowNobody(mark);
  }

  /** What the statement that takes a lane has read of its person's key: another process may have retired it. */
  async know(owner: string, read: unknown): Promise<void> {
    const known = this.#shared.get(owner);
    const isObject = typeof read === "object" && read !== null;
    if (known !== undefined && isObject && "id" in read && read.id === known.id) return;
    const kept = Kept.nullish().parse(read);
    if (kept === null || kept === undefined) this.#shared.delete(owner);
    else this.#shared.set(owner, await takeIn(kept));
  }

  /** What was made is committed. */
  publish(): void {
    for (const [owner, key] of this.#own) this.#shared.set(owner, key);
    this.#own.clear();
  }

  /** This process remembers none of the keys that it has met, and nobody: what is needed again is fetched. */
  dropAll(): void {
    this.#own.clear();
    opened.clear();
    forgetEverybody();
  }

  /** From now on nothing is sealed with the key of this owner that was. */
  letGo(owner: KeyOwner): void {
    this.#own.delete(owner);
    this.#shared.delete(owner);
  }

  #currentOf(owner: string): DataKey | undefined {
    return this.#own.get(owner) ?? this.#shared.get(owner);
  }
}

/** Of a lane's person, for `know`. */
export const currentKeyOf = (owner: SQLChunk) => sql`(
  select to_jsonb(found) from (
    select ${list} from data_keys k where k.owner = ${owner} and k.retired_at is null) found)`;

function ownerOf(param: unknown): KeyOwner | undefined {
  if (param instanceof Sealing) return param.owner;
  if (!(param instanceof Marking)) return undefined;
  return typeof param.mark === "string" ? `p:${Number(param.mark.slice(2))}` : `p:${param.mark}`;
}

function personOf(owner: KeyOwner): number | undefined {
  const mark = markOwning(owner);
  const userId = mark === undefined ? undefined : personBehind(mark);
  if (mark !== undefined && (userId === undefined || isMark(userId))) {
    throw new Error("A key is asked for a person whose id is not known");
  }
  return userId;
}

/** Nothing in this process opens with these keys any more. */
export function dropOpened(ids: readonly string[], mark?: number): void {
  for (const id of ids) opened.delete(id);
  if (mark !== undefined) forgetMark(mark);
}
