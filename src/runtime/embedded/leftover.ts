// Deals with the server of a killed process. Used before the server starts, and by whoever joins it.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Log } from "../../domain/log.ts";
import type { Binaries } from "./binaries.ts";
import type { Place } from "./place.ts";
import { run } from "./server-user.ts";

/** postmaster.pid, line by line: pid, folder, start, port, socket folder, …, state. */
export async function readPidFile(
  place: Place,
): Promise<{ content: string; pid: number; ready: boolean } | undefined> {
  const file = path.join(place.clusterDir, "postmaster.pid");
  const content = await readFile(file, "utf8").catch(() => undefined);
  const lines = content?.split("\n") ?? [];
  const pid = Number(lines[0]);
  if (content === undefined || !Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return { content, pid, ready: lines[7]?.trim() === "ready" };
}

/**
 * Deals with what a killed predecessor left; only the holder of the data folder's lock may call
 * it. A server that still runs is stopped. Gives the pid that the server must not take for a
 * running server: a stale pid file's, when the system has given it to another program since.
 */
export async function clearLeftover(
  place: Place,
  binaries: Binaries,
  log: Log,
): Promise<{ pidToIgnore: number | undefined }> {
  const left = await readPidFile(place);
  const command = left === undefined ? undefined : await commandOf(left.pid);
  if (left === undefined || command === undefined) return { pidToIgnore: undefined };
  if (!command.includes("postgres") || !command.includes(place.clusterDir)) {
    return { pidToIgnore: left.pid };
  }
  log.warn("database_leftover_stopped", { pid: left.pid });
  await stopByPidFile(place, binaries, "fast", 10);
  if ((await commandOf(left.pid)) === command) {
    await stopByPidFile(place, binaries, "immediate", 5);
  }
  return { pidToIgnore: undefined };
}

/** Has pg_ctl stop the server that the pid file names, waiting at most `seconds`. */
export async function stopByPidFile(
  place: Place,
  binaries: Binaries,
  mode: "fast" | "immediate",
  seconds: number,
): Promise<void> {
  const how = ["stop", "-D", place.clusterDir, "-m", mode, "-w", "-t", String(seconds)];
  await run(place.user, binaries.pgCtl, how);
}

/** The command line of a live process, `undefined` when there is none of that pid. */
async function commandOf(pid: number): Promise<string | undefined> {
  if (process.platform === "linux") {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => undefined);
    return command?.replaceAll("\0", " ");
  }
  return promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}
