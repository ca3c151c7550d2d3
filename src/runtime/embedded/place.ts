// Where the database lives, and as whom. Used by all that starts or makes the embedded server.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, readdir, readlink, realpath, rm, stat, symlink } from "node:fs/promises";
import path from "node:path";
import type { Log } from "../../domain/log.ts";
import { OperatorFault } from "../operator-fault.ts";
import { handFolderOver, makeFolder, makePrivateFolder } from "./folders.ts";
import {
  canEnter,
  chooseServerUser,
  isNobody,
  ownUser,
  uidOf,
  type ServerUser,
} from "./server-user.ts";

/** Where the database lives and as whom. All folders but the cluster's exist already. */
export interface Place {
  /** DATA_DIR, or what stands in for it. */
  readonly dataDir: string;
  readonly clusterDir: string;
  /** For sockets, whose path can't be longer than about 100 bytes. */
  readonly socketDir: string;
  readonly user: ServerUser;
}

/** Root's own place, where the server's user may enter. */
export const standIn = "/var/lib/searchlight";
const longestSocketDir = 80;
/** Others may pass through, but not list. */
const passable = 0o711;

/**
 * Settles where the data goes. Started as root, the server has to run as another user; when that
 * one can't enter DATA_DIR (under a private home), the data goes to a folder of its own in
 * /var/lib/searchlight, and a link in DATA_DIR leads there, so that moving DATA_DIR loses nothing.
 */
export async function choosePlace(asked: string, log: Log): Promise<Place> {
  const home = await makeHome(path.resolve(asked));
  const cluster = path.join(home, "postgres");
  const user = await chooseServerUser([cluster, home]);
  const link = await readlink(cluster).catch(() => undefined);
  let dataDir = home;
  if (link !== undefined) {
    dataDir = path.dirname(path.resolve(home, link));
    await makeFolder(dataDir, passable);
  }
  await openToServer(dataDir, user);
  if (!(await canEnter(user, dataDir))) {
    if (existsSync(cluster)) throw outOfReach(dataDir, user);
    dataDir = await makeStandIn(home, user);
    await symlink(path.join(dataDir, "postgres"), cluster).catch((error: NodeJS.ErrnoException) => {
      // A rival that starts at the same moment made the same link; the lock will settle it.
      if (error.code !== "EEXIST") throw error;
    });
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

/**
 * Hands what `nobody` had to a user of the server's own, who is found by it from then on. Only for the
 * holder of the folder's lock, while no server runs; the lock goes with the socket's folder.
 */
export async function takeFromNobody({ dataDir, clusterDir, socketDir }: Place): Promise<void> {
  const user = await ownUser(dataDir);
  await rm(socketDir, { recursive: true, force: true });
  if (existsSync(clusterDir)) await handFolderOver(clusterDir, user);
  const { uid } = await stat(dataDir);
  if (user.kind === "other" && isNobody({ ...user, uid })) await chown(dataDir, user.uid, user.gid);
}

/** Root's folders let the server's user pass through; an ordinary user's are its own. */
async function makeHome(home: string): Promise<string> {
  await makeFolder(home, process.getuid?.() === 0 ? passable : 0o700);
  return realpath(home);
}

/** Lets others pass through a folder of root's. One that holds other things is left alone. */
async function openToServer(folder: string, user: ServerUser): Promise<void> {
  if (user.kind === "self") return;
  const { uid, mode } = await stat(folder);
  const entries = await readdir(folder);
  const ours = entries.length === 0 || entries.includes("postgres");
  if (uid === 0 && (mode & 0o001) === 0 && ours) await chmod(folder, (mode & 0o777) | 0o011);
}

async function makeStandIn(home: string, user: ServerUser): Promise<string> {
  const mark = createHash("sha256").update(home).digest("hex").slice(0, 6);
  const name = home
    .slice(1)
    .replaceAll(/[^\w.]+/g, "-")
    .slice(-40);
  const folder = path.join(standIn, `${name}-${mark}`);
  await makeFolder(folder, passable);
  if (!(await canEnter(user, folder))) throw outOfReach(folder, user);
  return folder;
}

function outOfReach(folder: string, user: ServerUser): OperatorFault {
  return new OperatorFault(
    "data_dir_unusable",
    `DATA_DIR: started as root, the database runs as uid ${uidOf(user)}, which can't enter ${folder}. Let it enter every folder above (chmod o+x), set DATA_DIR to a folder that it can enter, or set DATABASE_URL.`,
  );
}

async function makeSocketDir(dataDir: string, user: ServerUser): Promise<string> {
  if (process.platform === "win32") return dataDir;
  const near = path.join(dataDir, "run");
  const mark = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  const short = `/tmp/searchlight-${uidOf(user)}-${mark}`;
  const folder = Buffer.byteLength(near) <= longestSocketDir ? near : short;
  await makePrivateFolder(folder, user);
  return folder;
}
