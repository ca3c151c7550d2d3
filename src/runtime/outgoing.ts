// Files for authorities that do not go through a chat. Written by the sender, taken away after a day.
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Outgoing } from "../domain/legal/outgoing.ts";

const keptMs = 24 * 3_600_000;
const lookEveryMs = 15 * 60_000;

/** What is older than a day goes from `DATA_DIR/outgoing`, also what a process left that is gone. */
export async function clearOutgoing(dataDir: string, now: number): Promise<void> {
  const folder = path.resolve(dataDir, "outgoing");
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const writtenAt = (await stat(file).catch(() => undefined))?.mtimeMs;
    if (writtenAt !== undefined && writtenAt <= now - keptMs) await rm(file, { force: true });
  }
}

/** Closed files in `DATA_DIR/outgoing`, for the bot's own user alone. */
export function createOutgoing(
  dataDir: string,
  isAlways: boolean,
): Outgoing & { stop: () => void } {
  const folder = path.resolve(dataDir, "outgoing");
  const looks = () => void clearOutgoing(dataDir, Date.now());
  looks();
  const timer = setInterval(looks, lookEveryMs);
  timer.unref();
  return {
    isAlways,
    keep: async (fileName, content) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = path.join(folder, path.basename(fileName));
      const fresh = `${file}.${process.pid}`;
      await writeFile(fresh, content, { mode: 0o600 });
      await rename(fresh, file);
      return path.join("outgoing", path.basename(fileName));
    },
    stop: () => clearInterval(timer),
  };
}
