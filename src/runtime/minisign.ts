// Signs in minisign's container what leaves the house. Used by what sends packages and publishes reports.
import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  sign,
  type KeyObject,
} from "node:crypto";
import type { Secret } from "../domain/privacy/keys.ts";

/** How minisign says what it signed by: an Ed25519 key, and that it signed the digest of the content. */
const ofKey = Buffer.from("Ed");
const ofDigest = Buffer.from("ED");

/** What stands before the 32 bytes of an Ed25519 seed in PKCS #8. */
const beforeSeed = Buffer.from("302e020100300506032b657004220420", "hex");

export type Signer = {
  /** The file with the public key, as `minisign -V -p` reads it. */
  publicKey: string;
  /** The file with a signature; what `trusted` says is signed, too. */
  sign: (content: Uint8Array, trusted: string) => string;
};

/**
 * Signs with a key that an installation has as long as its audit key, so that a backup of the keys has
 * it, too. Whoever has what was signed can't tell that key by it.
 */
export function createSigner(auditKey: Secret): Signer {
  const seed = createHmac("sha256", auditKey).update("searchlight signatures").digest();
  const secret = createPrivateKey({
    key: Buffer.concat([beforeSeed, seed]),
    format: "der",
    type: "pkcs8",
  });
  const open = rawOf(createPublicKey(secret));
  const id = createHash("sha256").update(open).digest().subarray(0, 8);
  const name = Buffer.from(id.toReversed()).toString("hex").toUpperCase();
  return {
    publicKey: `untrusted comment: minisign public key ${name}\n${base64(ofKey, id, open)}\n`,
    sign: (content, trusted) => {
      if (/[\r\n]/.test(trusted)) throw new Error("A trusted comment is one line");
      const digest = createHash("blake2b512").update(content).digest();
      const signature = sign(null, digest, secret);
      const whole = sign(null, Buffer.concat([signature, Buffer.from(trusted)]), secret);
      return [
        `untrusted comment: signature from searchlight ${name}`,
        base64(ofDigest, id, signature),
        `trusted comment: ${trusted}`,
        base64(whole),
        "",
      ].join("\n");
    },
  };
}

const base64 = (...parts: Uint8Array[]) => Buffer.concat(parts).toString("base64");

/** The 32 bytes at the end of an Ed25519 key in DER. */
function rawOf(key: KeyObject): Buffer {
  return key.export({ format: "der", type: "spki" }).subarray(-32);
}
