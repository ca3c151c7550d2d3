// Which keys a database was sealed with. Used by the start of the program.
import { sql } from "drizzle-orm";
import { lock, lockSpaces } from "../locks.ts";
import { all, computed, count, one, record } from "../record.ts";
import { knownKeys } from "../tables/privacy/known-keys.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto } from "../values.ts";
import { z } from "zod";

const Known = record({ name: knownKeys.name, proof: knownKeys.proof });

/** By name. Until the end of the unit of work nobody else looks or adds to them. */
export async function lockKnownKeys(): Promise<ReadonlyMap<string, string>> {
  lock(lockSpaces.keys, "known");
  const found = await all(Known, sql`select ${Known.list} from known_keys`);
  return new Map(found.map(({ name, proof }) => [name, proof]));
}

/** How many a database was sealed with; 0: it is not sealed yet. */
export async function knownKeyCount(): Promise<number> {
  return (await one(Count, sql`select ${Count.list}`)).count;
}

const Count = record({ count: computed(sql`(select count(*) from known_keys)`, count) });

export async function noteKnownKey(key: { name: string; proof: string }): Promise<void> {
  await rows(insertInto(knownKeys, key));
}

const Kept = record({
  anything: computed(sql`exists (select from forgotten_people)`, z.boolean()),
});

/** Whether anybody who was forgotten is still to be known again. */
export async function keepsForgotten(): Promise<boolean> {
  return (await one(Kept, sql`select ${Kept.list}`)).anything;
}
