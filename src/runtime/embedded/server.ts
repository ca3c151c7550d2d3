// Runs the server and ends it with this process. Used by the embedded PostgreSQL, and lent to Windows' way.
import { spawn, type ChildProcess } from "node:child_process";
import { open, readFile, rename } from "node:fs/promises";
import { Socket } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../domain/log.ts";
import { OperatorFault } from "../operator-fault.ts";
import type { Access } from "./access.ts";
import type { Binaries } from "./binaries.ts";
import { readPidFile, stopByPidFile } from "./leftover.ts";
import type { Place } from "./place.ts";
import { serverSettings } from "./settings.ts";
import { spawnOptions } from "./server-user.ts";

interface ServerExit {
  readonly exitCode: number | undefined;
  /** The signal that killed it, or Node's code of why it couldn't be started. */
  readonly signal: string | undefined;
}

/** A server that accepts connections. */
export interface RunningServer {
  readonly pid: number;
  /** Resolves when it has ended, for whatever reason. */
  readonly exited: Promise<ServerExit>;
  /** Ends it in order: open transactions are rolled back, what was committed is on disk. */
  stop(): Promise<void>;
}

/**
 * Runs the server as its child and ends it when its standard input does: the pipe closes when we
 * die of whatever cause. It ignores the signals that a terminal or a service manager sends to all
 * processes of ours at once, as the server has to outlive our own winding up.
 */
const guard = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
trap '' HUP INT TERM
(read -r _ <&3; kill -INT "$server") </dev/null >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait "$server"
status=$?
kill -KILL "$watch"
exit "$status"`;

export interface ServerStart {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly access: Access;
  readonly fsync: boolean;
  readonly pidToIgnore: number | undefined;
  readonly log: Log;
}

const pollMs = 20;
/** How often a start that has to replay its journal says that it is still at it. */
const reportMs = 10_000;

export async function startServer(start: ServerStart): Promise<RunningServer> {
  const { place, binaries } = start;
  const before = await readPidFile(place);
  const child = await spawnGuarded(start);
  const exited = exitOf(child);
  for (let waitedMs = 0; ; waitedMs += pollMs) {
    const exit = await Promise.race([exited, sleep(pollMs)]);
    if (exit !== undefined) throw await startFailure(place, exit);
    const now = await readPidFile(place);
    if (now?.ready === true && now.content !== before?.content) {
      holdLoosely(child);
      return { pid: now.pid, exited, stop: () => stop(child, exited, place, binaries) };
    }
    if (waitedMs > 0 && waitedMs % reportMs === 0) start.log.info("database_recovering");
  }
}

function exitOf(child: ChildProcess): RunningServer["exited"] {
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      // If the guard was killed, this has what is left of it end the server.
      child.stdin?.destroy();
      resolve({ exitCode: code ?? undefined, signal: signal ?? undefined });
    });
    child.once("error", (error: NodeJS.ErrnoException) => {
      resolve({ exitCode: undefined, signal: error.code });
    });
  });
}

async function spawnGuarded({ place, binaries, access, fsync, pidToIgnore }: ServerStart) {
  const { env, ...options } = spawnOptions(place.user);
  // PostgreSQL does not take a pid file's process for a server if told that it descends from that
  // process.
  const ignore = pidToIgnore === undefined ? {} : { PG_GRANDPARENT_PID: String(pidToIgnore) };
  const command = [binaries.postgres, "-D", place.clusterDir, ...serverSettings(access, fsync)];
  const file = logFile(place);
  await rename(file, `${file}.1`).catch(() => undefined);
  const output = await open(file, "a", 0o600);
  try {
    const child = spawn("/bin/sh", ["-c", guard, "searchlight-database", ...command], {
      ...options,
      env: { ...env, ...ignore },
      stdio: ["pipe", output.fd, output.fd],
      // A session of its own: Ctrl-C in the terminal is for us, not for the server.
      detached: true,
    });
    child.stdin?.on("error", () => undefined);
    return child;
  } finally {
    await output.close();
  }
}

/** Without this the server would keep a program alive that has nothing left to do. */
function holdLoosely(child: ChildProcess): void {
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
}

async function stop(
  child: ChildProcess,
  exited: RunningServer["exited"],
  place: Place,
  binaries: Binaries,
): Promise<void> {
  child.ref();
  child.stdin?.end();
  const late = new AbortController();
  const deadline = sleep(20_000, "late", { signal: late.signal }).catch(() => "in time");
  const outcome = await Promise.race([exited, deadline]);
  late.abort();
  if (outcome !== "late") return;
  await stopByPidFile(place, binaries, "immediate", 5);
  await exited;
}

function logFile(place: Place): string {
  return path.join(place.dataDir, "postgres.log");
}

async function startFailure(place: Place, exit: ServerExit): Promise<OperatorFault> {
  const lines = (await readFile(logFile(place), "utf8").catch(() => "")).trim().split("\n");
  const telling = lines.findLast((line) => /FATAL:|PANIC:/.test(line)) ?? lines.at(-1);
  return new OperatorFault(
    "server_failed",
    `The embedded PostgreSQL did not start; it said «${telling?.trim()}» (exit ${exit.exitCode ?? exit.signal}). More is in ${logFile(place)}. Mend that, or set DATABASE_URL to another PostgreSQL.`,
  );
}
