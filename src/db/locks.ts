// Advisory locks: which there are, and how they are taken. Used by stores that lock more than a row.
import { sql, type SQL } from "drizzle-orm";
import { goesOn, rows } from "./unit-of-work.ts";

/**
 * The first key of each kind of lock. The second key is a hash or a number; where two things have
 * the same one, they only wait for each other.
 */
export const lockSpaces = {
  migration: 7_301,
  lane: 7_302,
  owner: 7_304,
  subject: 7_306,
  routing: 7_307,
  figures: 7_308,
  keys: 7_309,
  published: 7_310,
  feed: 7_311,
} as const;

/**
 * Takes an advisory lock and holds it until the end of the transaction. Whatever is asked from then on comes
 * behind it, so nobody waits here until it is there.
 */
export function lock(space: number, key: string): void {
  take(sql`select pg_advisory_xact_lock(${space}::int, hashtext(${key}))`);
}

/** Takes several, in one order whoever asks: by what is locked, as two keys may have one hash. */
export function lockAll(space: number, keys: readonly string[]): void {
  if (keys.length === 0) return;
  take(sql`
    select pg_advisory_xact_lock(${space}::int, hash) from (
      select distinct hashtext(key) as hash
      from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) key order by hash) hashes`);
}

/** Takes a lock that others may hold at the same time, if they also share it. */
export function lockShared(space: number, key: string): void {
  take(sql`select pg_advisory_xact_lock_shared(${space}::int, hashtext(${key}))`);
}

function take(locking: SQL): void {
  goesOn(() => rows(locking));
}
