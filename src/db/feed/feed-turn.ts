// Who may write the next line of the feed. Used by all stores that write one.
import { sql } from "drizzle-orm";
import { lock, lockSpaces } from "../locks.ts";

/**
 * The number of the next line. It grows with the clock, so that gaps do not count what others are told. Whoever
 * takes one holds the lock until the end: no line comes up later below one that was read.
 */
export const nextSeq = sql`(
  select greatest(coalesce(max(seq), 0) + 1, (extract(epoch from app_now()) * 1000)::bigint)
  from feed_entries)`;

/** One writes after the other: what is read from here on stays true until the end of the transaction. */
export function takeTurn(): void {
  lock(lockSpaces.feed, "feed");
}
