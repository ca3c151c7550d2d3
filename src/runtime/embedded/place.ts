import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir, readdir, realpath, stat, symlink } from "node:fs/promises";
import path from "node:path";
import type { Log } from "../../domain/log.ts";
import { OperatorFault } from "../operator-fault.ts";
import { canEnter, chooseServerUser, uidOf, type ServerUser } from "./server-user.ts";

/** Where the database lives and as whom. All folders but the cluster's exist already. */
export interface Place {
  /** DATA_DIR, or what stands in for it. */
  readonly dataDir: string;
  readonly clusterDir: string;
  /** For sockets, whose path can't be longer than about 100 bytes. */
  readonly socketDir: string;
  readonly user: ServerUser;
}

const standIn = "/var/lib/searchlight";
const longestSocketDir = 80;

/**
 * Settles where the data goes. Started as root, the server has to run as another user; when that
 * one can't enter DATA_DIR (under a private home), the data goes to a folder of its own in
 * /var/lib/searchlight, and a link in DATA_DIR leads there, so that moving DATA_DIR loses nothing.
 */
export async function choosePlace(asked: string, log: Log): Promise<Place> {
  const home = await makeHome(path.resolve(asked));
  const cluster = path.join(home, "postgres");
  const user = await chooseServerUser([cluster, home]);
  const linked = await realpath(cluster).catch(() => undefined);
  let dataDir = linked === undefined ? home : path.dirname(linked);
  await openToServer(dataDir, user);
  if (!(await canEnter(user, dataDir))) {
    if (linked !== undefined) {
      throw new OperatorFault(
        "data_dir_unusable",
        `The database in ${dataDir} can't be reached by the user it runs as (uid ${uidOf(user)}). Let that user enter every folder above it (chmod o+x), move the folder to where it can, or set DATABASE_URL.`,
      );
    }
    dataDir = await makeStandIn(home, user);
    await symlink(path.join(dataDir, "postgres"), cluster);
    log.warn("data_dir_out_of_reach", { folder: home });
  }
  if (dataDir !== home) log.warn("data_dir_stands_elsewhere", { folder: dataDir });
  return {
    dataDir,
    clusterDir: path.join(dataDir, "postgres"),
    socketDir: await makeSocketDir(dataDir, user),
    user,
  };
}

async function makeHome(home: string): Promise<string> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
    return await realpath(home);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new OperatorFault(
      "data_dir_unusable",
      `DATA_DIR: expected a folder that can be written to; ${home} can't be made or entered (${code}).`,
      { cause: error },
    );
  }
}

/**
 * Root's folder is private at first: lets others pass through it, but not list it. One that holds
 * other things than ours is left alone.
 */
async function openToServer(folder: string, user: ServerUser): Promise<void> {
  if (user.kind === "self") return;
  const { uid, mode } = await stat(folder);
  const entries = await readdir(folder);
  const ours = entries.length === 0 || entries.includes("postgres");
  if (uid === 0 && (mode & 0o001) === 0 && ours) await chmod(folder, (mode & 0o777) | 0o011);
}

async function makeStandIn(home: string, user: ServerUser): Promise<string> {
  const mark = createHash("sha256").update(home).digest("hex").slice(0, 6);
  const folder = path.join(standIn, `${home.slice(1).replaceAll(/[^\w.]+/g, "-")}-${mark}`);
  await mkdir(folder, { recursive: true });
  for (const each of [standIn, folder]) await chmod(each, 0o711);
  if (!(await canEnter(user, folder))) {
    throw new OperatorFault(
      "data_dir_unusable",
      `DATA_DIR: as root, the database runs as uid ${uidOf(user)}, which can enter neither ${home} nor ${folder}. Set DATA_DIR to a folder that it can enter, or DATABASE_URL.`,
    );
  }
  return folder;
}

async function makeSocketDir(dataDir: string, user: ServerUser): Promise<string> {
  const near = path.join(dataDir, "run");
  const mark = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  const short = `/tmp/searchlight-${uidOf(user)}-${mark}`;
  const folder = Buffer.byteLength(near) <= longestSocketDir ? near : short;
  if (process.platform === "win32") return dataDir;
  await makePrivate(folder, user);
  return folder;
}

/** A folder that only the server's user can enter. In /tmp another user may have made it first. */
export async function makePrivate(folder: string, user: ServerUser): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined && user.kind === "other") await chown(folder, user.uid, user.gid);
  const found = await lstat(folder);
  const owner = uidOf(user);
  if (!found.isDirectory() || (owner !== undefined && found.uid !== owner)) {
    throw new OperatorFault(
      "data_dir_unusable",
      `Expected ${folder} to be a folder of uid ${owner}; it belongs to uid ${found.uid}. Start as the user who started first, hand it over with chown -R, or set DATA_DIR to another folder.`,
    );
  }
  if (process.platform !== "win32" && (found.mode & 0o077) !== 0) await chmod(folder, 0o700);
}
