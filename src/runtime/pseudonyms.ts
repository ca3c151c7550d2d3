import { createHmac, hkdfSync } from "node:crypto";

/**
 * Gives people numbers by which they can be known again and not be told, under a key that serves
 * nothing else. It comes from a secret that is not in the database.
 */
export function createPseudonyms(secret: string): (userId: number) => string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "allowance of somebody forgotten", 32));
  return (userId) => createHmac("sha256", key).update(String(userId)).digest("base64url");
}
