// Starts a PostgreSQL of our own, or joins the one that runs. Used by the start, and by `audit:verify`.
import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describeFault, silentLog, type Log } from "../domain/log.ts";
import { accessUrl, chooseAccess } from "./embedded/access.ts";
import { prepareBinaries } from "./embedded/binaries.ts";
import { ensureCluster } from "./embedded/cluster.ts";
import { clearLeftover } from "./embedded/leftover.ts";
import { lockDataDir } from "./embedded/lock.ts";
import { choosePlace } from "./embedded/place.ts";
import { startServer, type RunningServer, type ServerStart } from "./embedded/server.ts";
import { startWindowsServer } from "./embedded/windows-server.ts";
import { OperatorFault } from "./operator-fault.ts";

export interface EmbeddedPostgres {
  /** `postgres://…?host=<socket folder>`, libpq's convention. */
  readonly url: string;
  /** Where the data really is: the folder asked for, or what stands in for it. */
  readonly dataDir: string;
  /** Ends the server. Close all connections first: those still open are cut. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly log: Log;
  /** Off only where data may be lost, as in tests. */
  readonly fsync?: boolean;
}

/**
 * Starts a PostgreSQL of our own on the folder `dataDir`, makes one there if needed, and starts
 * it again should it end unasked. It doesn't outlive this process, even one that is killed.
 * Throws an `OperatorFault`, among them `data_dir_in_use` while another process runs on the folder.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { log, fsync = true } = options;
  const place = await choosePlace(options.dataDir, log);
  const lock = await lockDataDir(place);
  try {
    const binaries = await prepareBinaries(place, log);
    const access = await chooseAccess(place);
    await ensureCluster(place, binaries, { fsync, access, log });
    const start = { place, binaries, access, fsync, log };
    const server = await keepRunning(
      () => (process.platform === "win32" ? startWindowsServer(start) : startPatiently(start)),
      log,
    );
    const stop = async () => {
      await server.stop();
      await lock.release();
    };
    return { url: accessUrl(access), dataDir: place.dataDir, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * For a look at the data: the server of the process that runs on the folder, or one of our own.
 * On Windows a running one can't be joined, as its port is known to its launcher alone.
 */
export async function joinEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres(options);
  } catch (error) {
    const isRunning = error instanceof OperatorFault && error.kind === "data_dir_in_use";
    if (!isRunning || process.platform === "win32") throw error;
    const place = await choosePlace(options.dataDir, options.log);
    const access = await chooseAccess(place);
    return { url: accessUrl(access), dataDir: place.dataDir, stop: () => Promise.resolve() };
  }
}

/** The address of the server that another process runs on the folder; undefined where it has none. */
export async function runningPostgresUrl(dataDir: string): Promise<string | undefined> {
  const isMade = existsSync(path.join(dataDir, "postgres"));
  if (!isMade || process.platform === "win32") return undefined;
  return accessUrl(await chooseAccess(await choosePlace(dataDir, silentLog)));
}

/** A killed server's last backends hold its memory for a moment more: tries for 10 s. */
async function startPatiently(start: Omit<ServerStart, "pidToIgnore">): Promise<RunningServer> {
  const passing = /lock file|shared memory|Address already in use/;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { pidToIgnore } = await clearLeftover(start.place, start.binaries, start.log);
      return await startServer({ ...start, pidToIgnore });
    } catch (error) {
      const worthwhile = error instanceof OperatorFault && passing.test(error.message);
      if (!worthwhile || attempt === 20) throw error;
      start.log.warn("database_start_retried", { attempt });
      await sleep(500);
    }
  }
}

async function keepRunning(launch: () => Promise<RunningServer>, log: Log) {
  const stopping = new AbortController();
  let current: Promise<RunningServer | undefined> = launch();
  log.info("database_started", { embedded: true, pid: (await current)?.pid });

  const relaunch = async (): Promise<RunningServer | undefined> => {
    for (let delayMs = 250; !stopping.signal.aborted; delayMs = Math.min(delayMs * 2, 16_000)) {
      const server = await launch().catch((error: unknown) => {
        log.error("database_restart_failed", { delayMs, ...describeFault(error) });
      });
      if (server !== undefined) return server;
      await sleep(delayMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    return undefined;
  };
  const supervise = async (): Promise<void> => {
    for (let server = await current; server !== undefined; server = await current) {
      const exit = await server.exited;
      if (stopping.signal.aborted) return;
      log.error("database_ended_unasked", exit);
      current = relaunch();
      log.warn("database_restarted", { pid: (await current)?.pid });
    }
  };
  void supervise();
  return {
    stop: async () => {
      stopping.abort();
      await (await current)?.stop();
      log.info("database_stopped", { embedded: true });
    },
  };
}
