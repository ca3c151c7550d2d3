// Where a backup is written, whole or not at all. Used by `npm run backup`.
import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** In a folder of its own in DATA_DIR, by the time it is made. */
export function defaultBackupFile(dataDir: string, now: Date): string {
  const name = `searchlight-${now.toISOString().slice(0, 19).replaceAll(":", "-")}.backup`;
  return path.resolve(dataDir, "backups", name);
}

/** Readable by its owner only; under its own name once it is complete and on disk. Gives its size in bytes. */
export async function writeWhole(file: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(Readable.from(bytes), createWriteStream(unfinished, { mode: 0o600 }));
    const handle = await open(unfinished, "r+");
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
    return (await stat(file)).size;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
