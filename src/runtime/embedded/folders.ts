// Makes folders with the right mode. Used by the choice of the place, and for the cluster.
import { chmod, chown, lstat, mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { OperatorFault } from "../operator-fault.ts";
import { uidOf, type ServerUser } from "./server-user.ts";

/**
 * Makes a folder and those above it that are missing, each with `mode`, whatever the umask.
 * Not with mkdir's `recursive`, which gives the umask's mode, and never returns under /proc.
 */
export async function makeFolder(folder: string, mode: number): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
    throw unusable(folder, "ENOTDIR");
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw asUnusable(folder, error);
  }
  await makeFolder(path.dirname(folder), mode);
  try {
    await mkdir(folder);
    await chmod(folder, mode);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw asUnusable(folder, error);
  }
}

/** A folder that only the server's user can enter. In /tmp another user may have made it first. */
export async function makePrivateFolder(folder: string, user: ServerUser): Promise<void> {
  const owner = uidOf(user);
  try {
    await mkdir(folder, { mode: 0o700 });
    if (user.kind === "other") await chown(folder, user.uid, user.gid);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw asUnusable(folder, error);
  }
  const found = await lstat(folder);
  if (!found.isDirectory() || (owner !== undefined && found.uid !== owner)) {
    throw new OperatorFault(
      "data_dir_unusable",
      `Expected ${folder} to be a folder of uid ${owner}; it belongs to uid ${found.uid}. Start as the user who started first, hand it over with chown -R, or set DATA_DIR to another folder.`,
    );
  }
  if (owner !== undefined && (found.mode & 0o077) !== 0) await chmod(folder, 0o700);
}

function asUnusable(folder: string, error: unknown): OperatorFault {
  return error instanceof OperatorFault ? error : unusable(folder, codeOf(error), error);
}

function unusable(folder: string, code: string, cause?: unknown): OperatorFault {
  return new OperatorFault(
    "data_dir_unusable",
    `DATA_DIR: expected a folder that this process can make and write to; ${folder} isn't (${code}). Set DATA_DIR to one that is, or set DATABASE_URL.`,
    { cause },
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
