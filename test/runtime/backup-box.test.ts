import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { closeBox, openBox } from "../../src/runtime/backup/box.ts";

const key = randomBytes(32);
const pieces = (...all: Uint8Array[]) => Readable.from(all, { objectMode: true });
const closed = (plain: Buffer) => buffer(Readable.from(closeBox(key, pieces(plain))));
const opened = (bytes: Buffer, with_ = key) => buffer(Readable.from(openBox(with_, pieces(bytes))));

/** Of three whole pieces and one more. */
const plain = Buffer.concat([Buffer.from("canary"), randomBytes(3 * 65_536)]);
const pieceAt = (number: number) => 21 + 16 + number * (4 + 65_536 + 16);

describe("a box", () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])(
    "of %i bytes opens as it was closed",
    async (size) => {
      const given = randomBytes(size);
      expect((await opened(await closed(given))).equals(given)).toBe(true);
    },
  );

  it("opens however it comes in chunks", async () => {
    const bytes = await closed(plain);
    const chunks: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += 7_919) chunks.push(bytes.subarray(at, at + 7_919));
    const read = await buffer(Readable.from(openBox(key, pieces(...chunks))));
    expect(read.equals(plain)).toBe(true);
  });

  it("shows nothing of what is in it, and is another one each time", async () => {
    const bytes = await closed(plain);
    expect(bytes.includes("canary")).toBe(false);
    expect((await closed(plain)).subarray(21, 200).equals(bytes.subarray(21, 200))).toBe(false);
  });

  it.each<{ what: string; change: (bytes: Buffer) => Buffer | undefined }>([
    {
      what: "of another kind",
      change: () => Buffer.from("PGDMP and so on, for long enough to read"),
    },
    { what: "that is empty", change: () => Buffer.alloc(0) },
    { what: "without its last byte", change: (bytes) => bytes.subarray(0, -1) },
    { what: "without its last piece", change: (bytes) => bytes.subarray(0, pieceAt(3)) },
    { what: "that ends within a piece", change: (bytes) => bytes.subarray(0, pieceAt(2) + 99) },
    { what: "with a byte more", change: (bytes) => Buffer.concat([bytes, Buffer.alloc(1)]) },
    {
      what: "with a second end",
      change: (bytes) => Buffer.concat([bytes, bytes.subarray(pieceAt(3))]),
    },
    {
      what: "with a byte changed",
      change: (bytes) => {
        const changed = Buffer.from(bytes);
        changed[pieceAt(1) + 50] = (changed[pieceAt(1) + 50] ?? 0) ^ 1;
        return changed;
      },
    },
    {
      what: "with its salt changed",
      change: (bytes) => {
        const changed = Buffer.from(bytes);
        changed[25] = (changed[25] ?? 0) ^ 1;
        return changed;
      },
    },
    {
      what: "with two pieces that changed places",
      change: (bytes) =>
        Buffer.concat([
          bytes.subarray(0, pieceAt(0)),
          bytes.subarray(pieceAt(1), pieceAt(2)),
          bytes.subarray(pieceAt(0), pieceAt(1)),
          bytes.subarray(pieceAt(2)),
        ]),
    },
    {
      what: "with a piece left out",
      change: (bytes) => Buffer.concat([bytes.subarray(0, pieceAt(1)), bytes.subarray(pieceAt(2))]),
    },
  ])("$what is refused", async ({ change }) => {
    const bytes = change(await closed(plain)) ?? Buffer.alloc(0);
    await expect(opened(bytes)).rejects.toMatchObject({ kind: "backup_unusable" });
  });

  it("does not open with another key", async () => {
    await expect(opened(await closed(plain), randomBytes(32))).rejects.toThrow(/another key/);
  });
});
