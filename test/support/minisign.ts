// Debian's `minisign`, which verifies what the bot signed apart from our own code.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { test } from "vitest";

const program = "/usr/bin/minisign";
const run = promisify(execFile);

/** A test that needs it, and is skipped where there is none. */
export function minisignTest(name: string, trying: () => Promise<void>): void {
  test.skipIf(!existsSync(program))(name, trying);
}

type Signed = { content: string | Uint8Array; signature: string; publicKey: string };

/** What `minisign -V` says of a file; rejects where it does not accept it. */
export async function minisignSays({ content, signature, publicKey }: Signed): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "minisign-"));
  try {
    const file = path.join(folder, "file");
    await writeFile(file, content);
    await writeFile(`${file}.minisig`, signature);
    const { stdout } = await run(program, ["-V", "-P", publicKey, "-m", file]);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
