// Opens what an authority is given, and looks whether it is what was signed. Used by tests of packages.
import { createHash } from "node:crypto";
import { z } from "zod";
import { trustedIn } from "../../src/workflow/transparency/minisign.ts";

/** The files in an archive, as anybody reads it. */
export function untar(bytes: Uint8Array): Map<string, string> {
  const found = new Map<string, string>();
  const text = (from: number, to: number) =>
    Buffer.from(bytes.subarray(from, to)).toString("utf8").replace(/\0.*$/s, "");
  for (let at = 0; bytes[at] !== undefined && bytes[at] !== 0;) {
    const size = Number.parseInt(text(at + 124, at + 136), 8);
    found.set(text(at, at + 100), text(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}

const Manifest = z.object({ files: z.array(z.object({ name: z.string(), sha256: z.string() })) });

/** The code with which the manifest is signed; undefined: it is not, or a file is another one. */
export function signedAs(
  files: ReadonlyMap<string, string>,
  publicKey: string,
): string | undefined {
  const manifest = files.get("manifest.json") ?? "";
  const signature = files.get("manifest.json.minisig") ?? "";
  const { files: listed } = Manifest.parse(JSON.parse(manifest));
  const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");
  const isWhole =
    listed.length === files.size - 2 &&
    listed.every(({ name, sha256 }) => digestOf(files.get(name) ?? "") === sha256);
  return isWhole ? trustedIn(Buffer.from(manifest), { publicKey, signature }) : undefined;
}
