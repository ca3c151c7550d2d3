// How values are sealed and opened, and what stands for a person's id. Used by data-keys.ts and sealed.ts.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { Secret } from "../domain/privacy/keys.ts";

/** A key of a person, a report, a case or the house; its id stands in what it sealed. */
export type DataKey = { id: string; secret: Secret };

/** Which value of which row is sealed; what belongs to one row must not open in another. */
export type Place = { table: string; column: string; row: string };

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

export const freshKeyId = (): string => randomBytes(9).toString("base64url");
export const freshSecret = (): Secret => randomBytes(32);

const sealedForm = /^~1\.([\w-]{12})\.([\w-]+)$/;

/** The id of the key that sealed a value; undefined: it is no sealed one. */
export function keyIdIn(stored: unknown): string | undefined {
  return typeof stored === "string" ? sealedForm.exec(stored)?.[1] : undefined;
}

export function close({ id, secret }: DataKey, plain: string, at: Place): string {
  return `~1.${id}.${encrypted(secret, plain, boundTo(id, at)).toString("base64url")}`;
}

/** Throws where it was sealed with another key, or in another place. */
export function open({ id, secret }: DataKey, stored: string, at: Place): string {
  const [, , sealed = ""] = sealedForm.exec(stored) ?? [];
  return decrypted(secret, Buffer.from(sealed, "base64url"), boundTo(id, at)).toString();
}

function boundTo(id: string, { table, column, row }: Place): string {
  return [id, table, column, row].join("\0");
}

/** A data key under a master key, bound to whose it is. */
export function wrap(master: Secret, { id, secret }: DataKey, owner: string): string {
  return encrypted(master, secret, ["data key", id, owner].join("\0")).toString("base64url");
}

export function unwrap(
  master: Secret,
  { id, wrapped, owner }: { id: string; wrapped: string; owner: string },
): DataKey {
  const bound = ["data key", id, owner].join("\0");
  const opened = decrypted(master, Buffer.from(wrapped, "base64url"), bound);
  // A copy that is no part of the memory which buffers share: it is kept for long, and would keep all of that.
  const secret = Buffer.alloc(opened.length);
  opened.copy(secret);
  return { id, secret };
}

/** Random bytes for nonces to come: asking the system for some takes as long however many they are. */
let nonces = Buffer.alloc(0);

function freshNonce(): Buffer {
  if (nonces.length < nonceBytes) nonces = randomBytes(nonceBytes * 256);
  const nonce = nonces.subarray(0, nonceBytes);
  nonces = nonces.subarray(nonceBytes);
  return nonce;
}

function encrypted(secret: Secret, plain: string | Secret, bound: string): Buffer {
  const nonce = freshNonce();
  const cipher = createCipheriv(algorithm, secret, nonce).setAAD(Buffer.from(bound));
  const first = typeof plain === "string" ? cipher.update(plain, "utf8") : cipher.update(plain);
  return Buffer.concat([nonce, first, cipher.final(), cipher.getAuthTag()]);
}

function decrypted(secret: Secret, sealed: Buffer, bound: string): Buffer {
  const decipher = createDecipheriv(algorithm, secret, sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(bound)).setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
}

/** Marks begin here, past every id that Telegram gives, and end where numbers are no longer exact. */
const firstMark = 2 ** 51;

export const isMark = (stored: number): boolean => stored >= firstMark;

/** What stands for a person's id: the same for the same one, and nothing that leads back to it. */
export function markOf(lookup: Secret, userId: number): number {
  const digest = createHmac("sha256", lookup).update(`person ${userId}`).digest();
  return firstMark + (digest.readUIntBE(0, 6) * 8 + (digest.readUInt8(6) & 7));
}

/** What stands for a number in a key of ours: told apart, but not read. */
export function maskOf(lookup: Secret, number: string): string {
  return `~${createHmac("sha256", lookup).update(`key ${number}`).digest("base64url").slice(0, 12)}`;
}

/** A key of ours with something in the place of its numbers, a person's id among them. */
export function masked(key: string, maskOfNumber: (number: string) => string): string {
  return key.replace(/(?<=^|:)\d+(?=:|$)/g, maskOfNumber);
}
