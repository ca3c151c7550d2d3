// Starts a PostgreSQL of our own, or joins the one that runs. Used by the start, and by `verify-audit`.
import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describeFault, silentLog, type Log } from "../domain/log.ts";
import { accessUrl, chooseAccess, superuserUrl, type Access } from "./embedded/access.ts";
import { prepareBinaries } from "./embedded/binaries.ts";
import { ensureCluster } from "./embedded/cluster.ts";
import { clearLeftover } from "./embedded/leftover.ts";
import { lockDataDir, type DataDirLock } from "./embedded/lock.ts";
import { isDoor, setDoor } from "./embedded/door.ts";
import { ensureLogins, readLogins, type Logins } from "./embedded/logins.ts";
import { choosePlace, takeFromNobody, type Place } from "./embedded/place.ts";
import { startServer, type RunningServer, type ServerStart } from "./embedded/server.ts";
import { isNobody, run } from "./embedded/server-user.ts";
import { startWindowsServer } from "./embedded/windows-server.ts";
import { OperatorFault } from "./operator-fault.ts";

export interface EmbeddedPostgres {
  /** For the bot, which works with rows: `postgres://…?host=<socket folder>`, libpq's convention. */
  readonly url: string;
  /** For whoever brings the tables up to date. */
  readonly ownerUrl: string;
  /** Where the data really is: the folder asked for, or what stands in for it. */
  readonly dataDir: string;
  /** Ends the server. Close all connections first: those still open are cut. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly log: Log;
  /** Makes the roles, or gives them other passwords; `url` is the superuser's. */
  readonly makeRoles: (url: string, roles: Logins) => Promise<void>;
  /** Off only where data may be lost, as in tests. */
  readonly fsync?: boolean;
  /** Lets everybody in who can enter the socket's folder, the superuser too: for tests. */
  readonly isOpen?: boolean;
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
  const { place, lock } = await takePlace(options.dataDir, log);
  try {
    const binaries = await prepareBinaries(place, log);
    const access = await chooseAccess(place);
    await ensureCluster(place, binaries, { fsync, access, log });
    const logins = await ensureLogins(place);
    const door = options.isOpen === true ? "open" : "closed";
    const isReady = await isDoor(place, door, logins);
    if (!isReady) await setDoor(place, "setting_up", logins);
    const start = { place, binaries, access, fsync, log };
    const server = await keepRunning(
      () => (process.platform === "win32" ? startWindowsServer(start) : startPatiently(start)),
      log,
    );
    const stop = async () => {
      await server.stop();
      await lock.release();
    };
    try {
      if (!isReady) {
        await options.makeRoles(superuserUrl(access), logins);
        await setDoor(place, door, logins);
        await run(place.user, binaries.pgCtl, ["reload", "-D", place.clusterDir]);
        log.info("database_roles_made");
      }
    } catch (error) {
      await stop();
      throw error;
    }
    return { ...urlsOf(access, logins), dataDir: place.dataDir, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

const urlsOf = (access: Access, { owner, app }: Logins) => ({
  url: accessUrl(access, app),
  ownerUrl: accessUrl(access, owner),
});

/** Settles where the data is and as whom, and takes it; what `nobody` had becomes a user's of its own. */
async function takePlace(dataDir: string, log: Log): Promise<{ place: Place; lock: DataDirLock }> {
  const place = await choosePlace(dataDir, log);
  const lock = await lockDataDir(place);
  if (!isNobody(place.user)) return { place, lock };
  try {
    await clearLeftover(place, await prepareBinaries(place, log), log);
    await takeFromNobody(place);
    log.info("database_user_changed");
  } finally {
    await lock.release();
  }
  const own = await choosePlace(dataDir, log);
  return { place: own, lock: await lockDataDir(own) };
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
    if (!isRunning) throw error;
    const running = await runningPostgres(options.dataDir);
    if (running === undefined) throw error;
    return { ...running, stop: () => Promise.resolve() };
  }
}

/** The server that another process runs on the folder; undefined where it has none. */
export async function runningPostgres(
  dataDir: string,
): Promise<Omit<EmbeddedPostgres, "stop"> | undefined> {
  const isMade = existsSync(path.join(dataDir, "postgres"));
  if (!isMade || process.platform === "win32") return undefined;
  const place = await choosePlace(dataDir, silentLog);
  const logins = await readLogins(place);
  if (logins === undefined) return undefined;
  return { ...urlsOf(await chooseAccess(place), logins), dataDir: place.dataDir };
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
