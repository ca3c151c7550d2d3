// Writes that nobody waits for: kept until a unit of work ends. Filled by stores, sent by units of work.
import { getTableName, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { tell, type WakeChannel } from "./wake.ts";

/** A kind of write. What is written of one kind in a unit of work is sent at once. */
export type Write<R> = {
  into: PgTable;
  /** Each an insert, an update or a delete without `returning`; no two of the same row. */
  statements: (written: readonly R[]) => readonly SQL[];
  /** Of several writes under one name, one is sent. */
  named?: { by: (written: R) => string; join: (before: R, after: R) => R };
  /** It tells of what else is written, and bears a later time. */
  comesLast?: true;
  /** On which channel others are told. */
  tells?: WakeChannel;
  /** To which lane it comes: then this process need not look for it. */
  lane?: (written: R) => string;
  /** What the unit of work fails of unless each write meets its row. */
  orElse?: () => Error;
};

class Kind<R> {
  readonly write: Write<R>;
  readonly into: string;
  readonly #written = new Map<unknown, R>();

  constructor(write: Write<R>) {
    this.write = write;
    this.into = getTableName(write.into);
  }

  add(written: R): void {
    const { named } = this.write;
    const name = named?.by(written) ?? Symbol("unnamed");
    const before = this.#written.get(name);
    const isSecond = named !== undefined && before !== undefined;
    this.#written.set(name, isSecond ? named.join(before, written) : written);
  }

  get size(): number {
    return this.#written.size;
  }

  get lanes(): readonly string[] {
    const { lane } = this.write;
    return lane === undefined ? [] : [...this.#written.values()].map(lane);
  }

  statements(): readonly SQL[] {
    return this.write.statements([...this.#written.values()]);
  }
}

/**
 * `orElse`: what it means that it divides by zero. `tells`: which channels are told, each with how many rows are
 * in no lane that is known. `lanes`: those to which something comes.
 */
export type Due = {
  query: SQL;
  orElse: (() => Error) | undefined;
  tells: ReadonlyMap<WakeChannel, number>;
  lanes: readonly string[];
};

export class Pending {
  #kinds = new Map<object, Kind<unknown>>();

  add<R>(write: Write<R>, written: R): void {
    const kind = (this.#kinds.get(write) as Kind<R> | undefined) ?? new Kind(write);
    kind.add(written);
    this.#kinds.set(write, kind as Kind<unknown>);
  }

  touches(tables: readonly string[]): boolean {
    return [...this.#kinds.values()].some(({ into }) => tables.includes(into));
  }

  /** From now on nothing is pending. */
  clear(): void {
    this.#kinds = new Map();
  }

  /** All of it as one statement, which divides by zero where a row is not there that must be. */
  look(): Due | undefined {
    const kinds = [...this.#kinds.values()].toSorted(
      (one, other) => Number(one.write.comesLast ?? 0) - Number(other.write.comesLast ?? 0),
    );
    const parts = kinds.flatMap((kind) =>
      kind.statements().map((query) => ({ query, must: kind.write.orElse !== undefined })),
    );
    if (parts.length === 0) return undefined;
    const named = parts.map((part, at) => ({ ...part, name: sql.raw(`w${at}`) }));
    const writes = named.map(({ name, query }) => sql`${name} as (${query} returning 1)`);
    // Read one after the other, so that rows are locked in the order in which they were written.
    const met = named.map(({ name, must }) =>
      must ? sql`select 1 / count(*)::int from ${name}` : sql`select 0 from ${name}`,
    );
    const tells = countTold(kinds);
    const told = [...tells.keys()].map((channel) => sql`select 0 from ${tell(channel)}`);
    return {
      query: sql`with ${sql.join(writes, sql.raw(", "))}
        ${sql.join([...met, ...told], sql.raw(" union all "))}`,
      tells,
      lanes: kinds.flatMap(({ lanes }) => lanes),
      orElse: kinds.find(({ write }) => write.orElse)?.write.orElse,
    };
  }
}

function countTold(kinds: readonly Kind<unknown>[]): Map<WakeChannel, number> {
  const told = new Map<WakeChannel, number>();
  for (const { write, size } of kinds) {
    if (write.tells === undefined) continue;
    const unnamed = write.lane === undefined ? size : 0;
    told.set(write.tells, (told.get(write.tells) ?? 0) + unnamed);
  }
  return told;
}
