// The files that hold secrets. Asked for at the start.
import { stat } from "node:fs/promises";
import path from "node:path";
import { usualEnvFile } from "./env-file.ts";

export function secretFiles(dataDir: string): { file: string; what: string }[] {
  return [
    { file: usualEnvFile(), what: "env" },
    { file: path.resolve(dataDir, "keys"), what: "keys" },
    { file: path.resolve(dataDir, "database-passwords"), what: "database_passwords" },
  ];
}

/** Whether others than its owner may read a file, or put another one in its place; false where there is none. */
export async function isOpenToOthers(file: string): Promise<boolean> {
  if (process.platform === "win32") return false;
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && (found.mode & 0o066) !== 0;
}
