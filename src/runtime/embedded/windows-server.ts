import { spawn } from "node:child_process";
import path from "node:path";
import { OperatorFault } from "../operator-fault.ts";
import type { Access } from "./access.ts";
import type { Binaries } from "./binaries.ts";
import { readPidFile } from "./leftover.ts";
import type { Place } from "./place.ts";
import type { RunningServer } from "./server.ts";
import { spawnOptions } from "./server-user.ts";
import { serverSettings } from "./settings.ts";

/**
 * Windows has neither sockets nor a shell of ours, so pg_ctl starts and stops the server, and
 * gives up administrator's rights for it, which PostgreSQL refuses. A server whose process was
 * killed stays until the next start stops it.
 */
export async function startWindowsServer(start: {
  place: Place;
  binaries: Binaries;
  access: Access;
  fsync: boolean;
}): Promise<RunningServer> {
  const { place, binaries } = start;
  const cluster = ["-D", place.clusterDir, "-w"];
  if ((await pgCtl(binaries, ["status", ...cluster])) === 0) {
    await pgCtl(binaries, ["stop", ...cluster, "-m", "fast"]);
  }
  const log = path.join(place.dataDir, "postgres.log");
  const settings = serverSettings(start.access, start.fsync).join(" ");
  const code = await pgCtl(binaries, ["start", ...cluster, "-l", log, "-o", settings]);
  const running = await readPidFile(place);
  if (code !== 0 || running === undefined) {
    throw new OperatorFault(
      "server_failed",
      `The embedded PostgreSQL did not start (pg_ctl ended with ${code}); ${log} says why. Mend that, or set DATABASE_URL to another PostgreSQL.`,
    );
  }
  return {
    pid: running.pid,
    exited: new Promise(() => undefined),
    stop: async () => void (await pgCtl(binaries, ["stop", ...cluster, "-m", "fast"])),
  };
}

/** Its output is not awaited: the server inherits it and keeps it open. */
function pgCtl(binaries: Binaries, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const options = { ...spawnOptions({ kind: "self" }), windowsHide: true };
    const child = spawn(binaries.pgCtl, args, { ...options, stdio: "ignore" });
    child.once("error", () => resolve(-1));
    child.once("exit", (code) => resolve(code ?? -1));
  });
}
