// Signs what leaves the system, with the one key of this bot. Called by reports, the feed and packages.
import { findSigningKey, keepSigningKey } from "../../db/transparency/signing-key-store.ts";
import { freshSigningKey, signatureOf, type SigningKey } from "./minisign.ts";

/** What stands beside a file as `FILE.minisig`. `trusted`: one line that is signed with it. */
export async function signFile(content: Uint8Array, trusted: string): Promise<string> {
  return signatureOf(content, await signingKey(), trusted);
}

/** By which anybody checks that a file comes from here: `minisign -V -P KEY -m FILE`. */
export async function publicKeyNow(): Promise<string> {
  return (await signingKey()).publicKey;
}

async function signingKey(): Promise<SigningKey> {
  const known = await findSigningKey();
  if (known !== undefined) return known;
  await keepSigningKey(freshSigningKey());
  const kept = await findSigningKey();
  if (kept === undefined) throw new Error("The signing key was not kept");
  return kept;
}
