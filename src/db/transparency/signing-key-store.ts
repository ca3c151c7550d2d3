// The key with which what leaves the system is signed. Made by its first use.
import { sql } from "drizzle-orm";
import { first, record } from "../record.ts";
import { signingKeys } from "../tables/transparency/signing-keys.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto } from "../values.ts";

const Kept = record({ publicKey: signingKeys.publicKey, secret: signingKeys.secret });
type Key = { publicKey: string; secret: string };

export function findSigningKey(): Promise<Key | undefined> {
  return first(Kept, sql`select ${Kept.list} from ${signingKeys}`);
}

/** Keeps a fresh one, where there is none yet. */
export async function keepSigningKey(fresh: Key): Promise<void> {
  await rows(sql`${insertInto(signingKeys, fresh)} on conflict do nothing`);
}
