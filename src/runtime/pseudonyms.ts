// Numbers by which people are known again. Given to workflows by the start of the bot.
import { createHmac, hkdfSync } from "node:crypto";
import type { Secret } from "../domain/privacy/keys.ts";

/**
 * Gives people numbers by which they can be known again but not identified, alone or together with what
 * they reported. The key serves nothing else, and is not in the database.
 */
export function createPseudonyms(key: Secret): (userId: number, of?: string) => string {
  return (userId, of = "") =>
    createHmac("sha256", key).update(`${userId} ${of}`).digest("base64url");
}

/** The key of a database from before there was a file of keys: what it keeps of people stays theirs. */
export function pseudonymsKeyOf(botToken: string): Secret {
  return Buffer.from(hkdfSync("sha256", botToken, "", "somebody forgotten", 32));
}
