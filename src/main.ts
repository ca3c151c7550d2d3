import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "./db/connect.ts";
import { isTransientFault } from "./db/faults.ts";
import { migrate } from "./db/migrate.ts";
import { describeFault, type Log } from "./domain/log.ts";
import { openKeys } from "./open-keys.ts";
import { readConfig, secretsOf, type Config } from "./runtime/config.ts";
import { startDatabase, type Reached } from "./reach-database.ts";
import { loadEnvFile } from "./runtime/env-file.ts";
import { createLogger } from "./runtime/logger.ts";
import { OperatorFault } from "./runtime/operator-fault.ts";
import { startBot } from "./start-bot.ts";
import {
  createWarnings,
  warnOfOneAdmin,
  warnOfOpenFiles,
  warnOfRights,
  type Warn,
} from "./warnings.ts";

type Stop = () => Promise<void>;
type Ground = { config: Config; log: Log; warn: Warn };

/** After so long a stop leaves the rest to the next start, in milliseconds. */
const stopMs = 9_500;

/** Starts everything; `stops` gets what takes it apart again, to be called in reverse. */
async function start({ config, log, warn }: Ground, stops: Stop[]): Promise<void> {
  const database = await startDatabase(config, log);
  stops.push(database.stop);
  await migratePatiently(database, log);
  const { url } = database;
  // Of the twelve at work most wait for Telegram, and each more would prepare every query for itself.
  const silent = () => log.warn("database_silent");
  const connection = connect(url, { connections: 8, name: "searchlight", silent });
  stops.push(connection.close);
  await warnOfRights(connection.db, warn);
  const keys = await openKeys(config, connection.db);
  stops.push(
    await startBot({ config, keys, log, url, db: connection.db, renew: connection.renew }),
  );
  log.info("bot_started", { pid: process.pid });
}

/** A server that is just starting, or failing over, is waited for; a wrong address is not. */
async function migratePatiently({ url, ownerUrl }: Reached, log: Log): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    try {
      return await migrate(ownerUrl, url);
    } catch (error) {
      if (isLackOfRights(error)) throw roleMayNotMigrate(error);
      if (!isTransientFault(error) || performance.now() > deadline) throw error;
      log.warn("database_awaited", describeFault(error));
      await sleep(1_000);
    }
  }
}

function isLackOfRights(error: unknown): boolean {
  return describeFault(error).sqlState === "42501";
}

function roleMayNotMigrate(cause: unknown): OperatorFault {
  return new OperatorFault(
    "role_lacks_rights",
    "DATABASE_URL: expected a role that may bring the tables up to date, as they are older than this version; this one may not. Set MIGRATION_DATABASE_URL to the role that has them (docs/operating.md), at least for one start.",
    { cause },
  );
}

function complain(sentences: readonly string[]): void {
  process.stderr.write(`Searchlight can't start:\n${sentences.map((s) => `  ${s}\n`).join("")}`);
}

async function main(): Promise<void> {
  loadEnvFile();
  const read = readConfig(process.env);
  if (read.kind === "faulty") {
    complain(read.faults);
    process.exitCode = 78;
    return;
  }
  const { config } = read;
  const log = createLogger({ ...config.log, secrets: secretsOf(process.env) });
  sayNothingPersonalWhenCrashing(log);
  const warn = createWarnings(log);
  warnOfOneAdmin(config, warn);
  await warnOfOpenFiles(config, warn);
  const told = toldToStop();
  const stops: Stop[] = [];
  try {
    await Promise.race([start({ config, log, warn }, stops), told]);
  } catch (error) {
    log.error("start_failed", describeFault(error));
    if (error instanceof OperatorFault) complain([error.message]);
    await stopAll(stops);
    process.exit(1);
  }
  await told;
  log.info("bot_stopping");
  await stopAll(stops);
  log.info("bot_stopped");
  // A call that hangs would keep the process for as long as it likes.
  process.exit(0);
}

async function stopAll(stops: readonly Stop[]): Promise<void> {
  const inReverse = async () => {
    for (const stop of stops.toReversed()) await stop();
  };
  await Promise.race([inReverse(), sleep(stopMs)]);
}

/** Node would print an error as it is, and a database's error carries what people wrote. */
function sayNothingPersonalWhenCrashing(log: Log): void {
  const crash = (error: unknown) => {
    log.error("crashed", describeFault(error));
    process.exit(1);
  };
  process.on("uncaughtException", crash);
  process.on("unhandledRejection", crash);
}

/**
 * Resolves at SIGTERM or SIGINT, from the very start on. npm hands a SIGTERM to the shell between
 * it and this process only: then the sign is that the shell is gone.
 */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
    if (process.env["npm_lifecycle_event"] === undefined) return;
    const shell = process.ppid;
    setInterval(() => {
      if (process.ppid !== shell) resolve();
    }, 500).unref();
  });
}

await main();
