// Lets one process at a time have the data folder. Used by the start of the embedded server.
import { createHash, randomBytes } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import path from "node:path";
import { OperatorFault } from "../operator-fault.ts";
import type { Place } from "./place.ts";

export interface DataDirLock {
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process. The lock is a socket that the process listens on: the
 * system closes it when the process ends, however it ends, so a lock of a killed process is told
 * from one that is held, without pids, which containers and reboots give out again.
 */
export async function lockDataDir(place: Place): Promise<DataDirLock> {
  const address = lockAddress(place);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const server = await listen(address);
    if (server !== undefined) return { release: () => close(server) };
    const holder = await askHolder(address);
    if (holder !== undefined) throw inUse(place, holder);
    await clearAway(address, place);
  }
  throw inUse(place, "unknown");
}

function lockAddress(place: Place): string {
  if (process.platform !== "win32") return path.join(place.socketDir, "launcher.sock");
  return `\\\\.\\pipe\\searchlight-${createHash("sha256").update(place.dataDir).digest("hex")}`;
}

/** `undefined` when there is a socket of that name, alive or not. */
function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((asker) => {
      asker.on("error", () => undefined);
      asker.end(String(process.pid));
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** The pid of the process that holds the lock, as it says; `undefined` when nobody listens. */
function askHolder(address: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(address);
    // Whoever listens and doesn't answer (stopped, or very busy) is alive all the same.
    socket.setTimeout(2000, () => socket.destroy());
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.once("connect", () => socket.once("close", () => resolve(answer || "unknown")));
    socket.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED" || error.code === "ENOENT") resolve(undefined);
      else if (error.code === "ECONNRESET" || error.code === "EPIPE") resolve("unknown");
      else reject(error);
    });
  });
}

/**
 * Takes a dead socket out of the way. Another process may have replaced it by its own in the
 * meantime, so it is renamed first, asked once more, and put back if it lives.
 */
async function clearAway(address: string, place: Place): Promise<void> {
  const aside = `${address}.${randomBytes(4).toString("hex")}`;
  const moved = await rename(address, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const holder = await askHolder(aside);
  if (holder === undefined) return rm(aside, { force: true });
  await rename(aside, address);
  throw inUse(place, holder);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => void server.close(() => resolve()));
}

function inUse(place: Place, holder: string): OperatorFault {
  return new OperatorFault(
    "data_dir_in_use",
    `DATA_DIR: ${place.dataDir} is in use by another running Searchlight (process ${holder}). Stop that one, or give this one a DATA_DIR of its own; several processes on one database need a DATABASE_URL.`,
  );
}
