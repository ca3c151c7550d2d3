// A file that only whoever has the key can make and read. Used by `npm run backup` and `npm run restore`.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Secret } from "../../domain/privacy/keys.ts";
import { OperatorFault } from "../operator-fault.ts";

/*
 * A heading, a salt, and pieces of up to 64 KB, each closed by AES-256-GCM under a key of this file's own.
 * A piece's nonce is its number and whether it is the last one: none can be left out, moved or put in, and
 * a file that ends before its last piece is known as such.
 */
const heading = Buffer.from("SEARCHLIGHT BACKUP 1\n");
const saltBytes = 16;
const pieceBytes = 64 * 1024;
const tagBytes = 16;
const lengthBytes = 4;

export async function* closeBox(
  key: Secret,
  plain: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltBytes);
  const own = keyOf(key, salt);
  yield Buffer.concat([heading, salt]);
  let number = 0;
  for await (const { piece, isLast } of inPieces(plain)) {
    const cipher = createCipheriv("aes-256-gcm", own, nonceOf(number, isLast));
    const closed = Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt32BE(closed.length);
    yield Buffer.concat([length, closed]);
    number += 1;
  }
}

/** Throws an OperatorFault for another key, or a file that was changed or is not whole. */
export async function* openBox(
  key: Secret,
  closed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const bytes = new Bytes(closed);
  const start = await bytes.take(heading.length + saltBytes);
  if (start === undefined || !start.subarray(0, heading.length).equals(heading)) {
    throw broken("it is no backup of this kind");
  }
  const own = keyOf(key, start.subarray(heading.length));
  for (let number = 0, isLast = false; !isLast; number += 1) {
    const length = (await bytes.take(lengthBytes))?.readUInt32BE() ?? 0;
    if (length < tagBytes || length > pieceBytes + tagBytes) throw broken("its end is missing");
    const piece = await bytes.take(length);
    if (piece === undefined) throw broken("its end is missing");
    isLast = await bytes.isAtEnd();
    yield openPiece(own, nonceOf(number, isLast), piece);
  }
}

function openPiece(key: Buffer, nonce: Buffer, piece: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, nonce);
  decipher.setAuthTag(piece.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(piece.subarray(0, -tagBytes)), decipher.final()]);
  } catch (error) {
    throw broken("it was made with another key, was changed, or its end is missing", error);
  }
}

function broken(why: string, cause?: unknown): OperatorFault {
  return new OperatorFault(
    "backup_unusable",
    `The backup can't be read: ${why}. Nothing was restored. Take another backup, and the keys that belong to it (DATA_DIR/keys or ENCRYPTION_KEYS).`,
    { cause },
  );
}

function keyOf(key: Secret, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", key, salt, "searchlight backup", 32));
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(isLast ? 1 : 0);
  nonce.writeBigUInt64BE(BigInt(number), 4);
  return nonce;
}

async function* inPieces(plain: AsyncIterable<Uint8Array>) {
  let held = Buffer.alloc(0);
  for await (const chunk of plain) {
    held = Buffer.concat([held, chunk]);
    while (held.length > pieceBytes) {
      yield { piece: held.subarray(0, pieceBytes), isLast: false };
      held = held.subarray(pieceBytes);
    }
  }
  yield { piece: held, isLast: true };
}

/** What comes in chunks, by so many bytes. */
class Bytes {
  readonly #source: AsyncIterator<Uint8Array>;
  #held = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Undefined: there are not so many. */
  async take(count: number): Promise<Buffer | undefined> {
    while (this.#held.length < count) if (!(await this.#more())) return undefined;
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }

  async isAtEnd(): Promise<boolean> {
    while (this.#held.length === 0) if (!(await this.#more())) return true;
    return false;
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done === true) return false;
    this.#held = Buffer.concat([this.#held, next.value]);
    return true;
  }
}
