// Makes folders and files with the right mode. Used by the choice of the place, and for the cluster.
import {
  chmod,
  chown,
  lchown,
  lstat,
  mkdir,
  readdir,
  rename,
  stat,
  writeFile,
} from "node:fs/promises";
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

/** Gives a folder and all in it to the server's user; the folder itself last, so that a kill is noticed. */
export async function handFolderOver(folder: string, user: ServerUser): Promise<void> {
  if (user.kind === "self") return;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) await handFolderOver(inside, user);
    else await lchown(inside, user.uid, user.gid);
  }
  await lchown(folder, user.uid, user.gid);
}

/** The file is there as a whole or as it was. */
export async function replaceFile(
  file: string,
  text: string,
  prepare: (file: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const fresh = `${file}.new`;
  await writeFile(fresh, text, { mode: 0o600, flush: true });
  await prepare(fresh);
  await rename(fresh, file);
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
