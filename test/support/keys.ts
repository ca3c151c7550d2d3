import { createHash } from "node:crypto";
import { readKeys, type Keys } from "../../src/domain/privacy/keys.ts";

/* Keys of the tests: the same in each, so that whatever one process sealed, another opens. */

const names = ["master-1", "lookup", "audit", "pseudonyms", "backups"];

/** As ENCRYPTION_KEYS takes them. */
export const keyWords = names
  .map((name) => `${name}:${createHash("sha256").update(`of the tests ${name}`).digest("base64")}`)
  .join(",");

export const testKeys: Keys = keysOf(keyWords);

export function keysOf(words: string): Keys {
  const read = readKeys(words);
  if (read.kind === "faulty") throw new Error(read.fault);
  return read.keys;
}
