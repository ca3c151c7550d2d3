import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../db/connect.ts";
import { describeFault, type Log } from "../domain/log.ts";
import { sealAll } from "../db/privacy/seal-all.ts";
import { sealWith } from "../db/privacy/seal-with.ts";
import { forgetListed } from "../forget-listed.ts";
import { openKeys, watchKeys } from "../open-keys.ts";
import { readConfig, secretsOf, type Config } from "../runtime/config.ts";
import { startDatabase } from "../reach-database.ts";
import { readyDatabase } from "../ready-database.ts";
import { loadEnvFile } from "../runtime/env-file.ts";
import { knownFault } from "../runtime/fault-words.ts";
import { createLogger } from "../runtime/logger.ts";
import { collectGarbageEarly } from "../runtime/memory.ts";
import { exitCodeOf, type OperatorFault } from "../runtime/operator-fault.ts";
import { startBot } from "../start-bot.ts";
import {
  createWarnings,
  warnOfCoreDumps,
  warnOfOneAdmin,
  warnOfOpenFiles,
  warnOfRights,
  type Warn,
} from "../warnings.ts";

type Stop = () => Promise<void>;
type Ground = {
  config: Config;
  log: Log;
  warn: Warn;
  /** It can't go on, as long as nobody mends this. */
  giveUp: (fault: OperatorFault) => void;
};

/** After so long a stop leaves the rest to the next start, in milliseconds. */
const stopMs = 9_500;

/** Starts everything; `stops` gets what takes it apart again, to be called in reverse. */
async function startAll({ config, log, warn, giveUp }: Ground, stops: Stop[]): Promise<void> {
  collectGarbageEarly();
  const database = await startDatabase(config, log);
  stops.push(database.stop);
  await readyDatabase(database, log);
  const { url } = database;
  // Of the twelve at work most wait for Telegram, and each more would prepare every query for itself.
  const silent = () => log.warn("database_silent");
  const connection = connect(url, { connections: 8, name: "searchlight", silent });
  stops.push(connection.close);
  await warnOfRights(connection.db, warn);
  const keys = await openKeys(config, connection.db);
  sealWith(keys, watchKeys(config));
  const count = await sealAll(connection.db);
  if (count > 0) log.info("database_sealed", { count });
  // Whichever way an older copy came back: before anything of it is read or said.
  const again = await forgetListed(connection.db, keys, config.dataDir);
  if (again !== undefined && again > 0) log.warn("forgotten_again", { count: again });
  stops.push(await startBot({ config, keys, log, url, ...connection, giveUp }));
  log.info("bot_started", { pid: process.pid });
}

function complain(sentences: readonly string[], about: "start" | "go on" = "start"): void {
  const lines = sentences.map((sentence) => `  ${sentence}\n`);
  process.stderr.write(`Searchlight can't ${about}:\n${lines.join("")}`);
}

/** Runs the bot until it is told to stop. */
export async function start(): Promise<void> {
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
  await warnOfCoreDumps(warn);
  const told = toldToStop();
  const stops: Stop[] = [];
  let giveUp: (fault: OperatorFault) => void = () => undefined;
  const over = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  let isStarted = false;
  try {
    await Promise.race([startAll({ config, log, warn, giveUp }, stops), told, over]);
    isStarted = true;
    await Promise.race([told, over]);
  } catch (error) {
    log.error(isStarted ? "gave_up" : "start_failed", describeFault(error));
    const words = knownFault(error);
    if (words !== undefined) complain([words], isStarted ? "go on" : "start");
    await stopAll(stops);
    process.exit(exitCodeOf(error));
  }
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
