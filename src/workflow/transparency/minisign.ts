// Signatures in minisign's container, as `minisign -V` verifies. Used by all that leaves signed.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
  type KeyObject,
} from "node:crypto";

/** A pair of keys: the public one as minisign writes it, and the secret one for `signatureOf`. */
export type SigningKey = { publicKey: string; secret: string };

/** What of a key stands in front of its 32 bytes in the standard form of an Ed25519 key. */
const publicHead = Buffer.from("302a300506032b6570032100", "hex");
/** `Ed`: of a key, and of a signature over the content; `ED`: of one over its BLAKE2b digest. */
const ofKey = Buffer.from("Ed");
const ofDigest = Buffer.from("ED");
const idLength = 8;

export function freshSigningKey(): SigningKey {
  const pair = generateKeyPairSync("ed25519");
  const raw = pair.publicKey.export({ format: "der", type: "spki" }).subarray(publicHead.length);
  const id = randomBytes(idLength);
  return {
    publicKey: Buffer.concat([ofKey, id, raw]).toString("base64"),
    secret: pair.privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
  };
}

/** The file beside `content`. Throws for a comment of several lines. `trusted` is signed as well. */
export function signatureOf(
  content: Uint8Array,
  { publicKey, secret }: SigningKey,
  trusted: string,
): string {
  if (/[\r\n]/.test(trusted)) throw new Error("A trusted comment is one line");
  const key = createPrivateKey({
    key: Buffer.from(secret, "base64"),
    format: "der",
    type: "pkcs8",
  });
  const signature = sign(null, digestOf(content), key);
  const id = Buffer.from(publicKey, "base64").subarray(ofKey.length, ofKey.length + idLength);
  const whole = sign(null, Buffer.concat([signature, Buffer.from(trusted)]), key);
  return [
    "untrusted comment: signed by Searchlight",
    Buffer.concat([ofDigest, id, signature]).toString("base64"),
    `trusted comment: ${trusted}`,
    whole.toString("base64"),
    "",
  ].join("\n");
}

/** The comment that was signed with the content; undefined: it is not of this key, or something changed. */
export function trustedIn(
  content: Uint8Array,
  { publicKey, signature }: { publicKey: string; signature: string },
): string | undefined {
  const [, first = "", comment = "", second = ""] = signature.split("\n");
  const [key, signed] = [Buffer.from(publicKey, "base64"), Buffer.from(first, "base64")];
  const head = ofDigest.length + idLength;
  const isOfKey = key.subarray(ofKey.length, head).equals(signed.subarray(ofDigest.length, head));
  if (!isOfKey || !signed.subarray(0, ofDigest.length).equals(ofDigest)) return undefined;
  const open = opened(key.subarray(head));
  const trusted = /^trusted comment: (.*)$/.exec(comment)?.[1];
  if (trusted === undefined || open === undefined) return undefined;
  const bytes = signed.subarray(head);
  const isWhole =
    verify(null, digestOf(content), open, bytes) &&
    verify(null, Buffer.concat([bytes, Buffer.from(trusted)]), open, Buffer.from(second, "base64"));
  return isWhole ? trusted : undefined;
}

function opened(raw: Uint8Array): KeyObject | undefined {
  if (raw.length !== 32) return undefined;
  return createPublicKey({
    key: Buffer.concat([publicHead, raw]),
    format: "der",
    type: "spki",
  });
}

const digestOf = (content: Uint8Array) => createHash("blake2b512").update(content).digest();
