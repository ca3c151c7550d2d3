import { createHmac, hkdfSync } from "node:crypto";

/**
 * Gives people numbers by which they can be known again but not identified, alone or together with what
 * they reported. The key serves nothing else, and comes from a secret that is not in the database.
 */
export function createPseudonyms(secret: string): (userId: number, of?: string) => string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "somebody forgotten", 32));
  return (userId, of = "") =>
    createHmac("sha256", key).update(`${userId} ${of}`).digest("base64url");
}
