import { execFile } from "node:child_process";
import { createHash, createPublicKey, verify } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createSigner } from "../../src/runtime/minisign.ts";

const run = promisify(execFile);
const signer = createSigner(new Uint8Array(32).fill(7));
const content = Buffer.from("what leaves the house\n");

/** Reads a signature as minisign's documentation says it, with nothing of ours. */
function holds(publicKey: string, signature: string, signed: Uint8Array): boolean {
  const key = Buffer.from(publicKey.split("\n")[1] ?? "", "base64");
  const [, line = "", trusted = "", whole = ""] = signature.split("\n");
  const made = Buffer.from(line, "base64");
  const open = createPublicKey({
    key: Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), key.subarray(10)]),
    format: "der",
    type: "spki",
  });
  const digest = createHash("blake2b512").update(signed).digest();
  const comment = Buffer.from(trusted.slice("trusted comment: ".length));
  return (
    key.subarray(0, 2).toString() === "Ed" &&
    made.subarray(0, 2).toString() === "ED" &&
    made.subarray(2, 10).equals(key.subarray(2, 10)) &&
    verify(null, digest, open, made.subarray(10)) &&
    verify(null, Buffer.concat([made.subarray(10), comment]), open, Buffer.from(whole, "base64"))
  );
}

describe("a signature", () => {
  const signature = signer.sign(content, "L-7F3K9Q2M");

  it("holds of what was signed and of its comment, and of nothing else", () => {
    expect(holds(signer.publicKey, signature, content)).toBe(true);
    expect(holds(signer.publicKey, signature, Buffer.from("What leaves the house\n"))).toBe(false);
    expect(holds(signer.publicKey, signature.replace("L-7F", "L-8F"), content)).toBe(false);
    const other = createSigner(new Uint8Array(32).fill(8));
    expect(holds(other.publicKey, signature, content)).toBe(false);
  });

  it("is the same each time, and takes no comment of two lines", () => {
    expect(signer.sign(content, "L-7F3K9Q2M")).toBe(signature);
    expect(() => signer.sign(content, "one\ntwo")).toThrow("one line");
  });

  it.skipIf(!existsSync("/usr/bin/minisign"))("is taken by minisign itself", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "minisign-"));
    const at = (name: string) => path.join(folder, name);
    await writeFile(at("key.pub"), signer.publicKey);
    await writeFile(at("file"), content);
    await writeFile(at("file.minisig"), signature);
    const asked = ["-V", "-p", at("key.pub"), "-m", at("file")];
    expect((await run("minisign", asked)).stdout).toContain("L-7F3K9Q2M");
    await writeFile(at("file"), "swapped");
    await expect(run("minisign", asked)).rejects.toThrow();
  });
});
