// Who was forgotten, by the numbers of their rows, kept apart from the database. Added to by the sealer.
import { existsSync } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import path from "node:path";

export interface ForgottenList {
  /** Undefined: there is no list. */
  read(): Promise<string[] | undefined>;
  /** Adds those who are not on it. */
  add(codes: readonly string[]): Promise<void>;
}

/** `DATA_DIR/forgotten`: for a restore, after which they have to be forgotten again. */
export function createForgottenList(dataDir: string): ForgottenList {
  const folder = path.resolve(dataDir);
  const file = path.join(folder, "forgotten");
  const read = async () => {
    const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    return text?.split("\n").filter((line) => line !== "");
  };
  return {
    read,
    add: async (codes) => {
      if (codes.length === 0 || !existsSync(folder)) return;
      const known = new Set(await read());
      const fresh = codes.filter((code) => !known.has(code));
      if (fresh.length === 0) return;
      await appendFile(file, fresh.map((code) => `${code}\n`).join(""), {
        mode: 0o600,
        flush: true,
      });
    },
  };
}
