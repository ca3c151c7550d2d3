import { chmod, constants, copyFile, readFile } from "node:fs/promises";
import path from "node:path";
import { parseEnv } from "node:util";
import { dumpDatabase } from "../db/control/backup-dump.ts";
import { loadDatabase } from "../db/control/backup-load.ts";
import { keepAway } from "../db/control/busy.ts";
import { connect } from "../db/connect.ts";
import { migrate } from "../db/migrate.ts";
import { silentLog } from "../domain/log.ts";
import { keysOf, openKeys } from "../open-keys.ts";
import { startDatabase, type Reached } from "../reach-database.ts";
import { createAuditMac } from "../runtime/audit-trail.ts";
import { readConfig, type Config } from "../runtime/config.ts";
import { makeFolder } from "../runtime/embedded/folders.ts";
import { OperatorFault } from "../runtime/operator-fault.ts";
import { verifyAudit, wordsOf } from "../verify-audit.ts";
import { runCommand, say } from "./run-command.ts";

/** With the environment of the bot, which is stopped; the file says where everything goes. */
export const move = (file: string | undefined) =>
  runCommand(async (from) => {
    const to = await configIn(file ?? "");
    const source = await startDatabase(from, silentLog);
    try {
      await refuseOtherKeys({ ...to, keys: to.keys ?? (await keysOf(from)) }, source.url);
      const kept = await keepAway(source.url);
      if (kept.kind === "busy") throw unusable(stillBusy);
      try {
        await carryFiles(from, to);
        await carry(source, to);
      } finally {
        await kept.letGo();
      }
    } finally {
      await source.stop();
    }
  });

/** Where the database is, the file says alone; all else holds as it does now unless the file says otherwise. */
async function configIn(file: string): Promise<Config> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) throw unusable(`Expected a file that can be read; ${file} can't.`);
  const given = parseEnv(text);
  const nowhere = { DATABASE_URL: "", MIGRATION_DATABASE_URL: "", DATA_DIR: "" };
  const read = readConfig({ ...process.env, ...nowhere, ...given });
  if (read.kind === "faulty") throw unusable(`In ${file}:\n${read.faults.join("\n")}`);
  return read.config;
}

/** Before anything is copied: on the other side nobody could read it. */
async function refuseOtherKeys(config: Config, url: string): Promise<void> {
  const { db, close } = connect(url, { connections: 1, name: "searchlight move" });
  try {
    await openKeys(config, db);
  } finally {
    await close();
  }
}

async function carry(source: Reached, to: Config): Promise<void> {
  const target = await startDatabase(to, silentLog);
  try {
    const loaded = await loadDatabase(target.ownerUrl, dumpDatabase(source.url), {
      since: "just_now",
    });
    if (loaded.kind === "refused") throw unusable(refusals[loaded.because]);
    await migrate(target.ownerUrl, target.url);
    await compare(source.url, target.url, to);
  } finally {
    await target.stop();
  }
}

/** What a database has beside itself, into a DATA_DIR that has none of it yet. */
async function carryFiles(from: Config, to: Config): Promise<void> {
  const [before, after] = [path.resolve(from.dataDir), path.resolve(to.dataDir)];
  if (before === after) return;
  await makeFolder(after, 0o711);
  const names = [...(to.keys === undefined ? ["keys"] : []), "forgotten", "audit-head"];
  for (const name of names) {
    const file = path.join(after, name);
    try {
      await copyFile(path.join(before, name), file, constants.COPYFILE_EXCL);
      await chmod(file, 0o600);
    } catch (error) {
      const isFine = error instanceof Error && "code" in error;
      // There is none, or one was carried before.
      if (!isFine || !["ENOENT", "EEXIST"].includes(String(error.code))) throw error;
    }
  }
}

/** The trail stands for all that was done; who compares it with cases and decisions sees the rest. */
async function compare(from: string, to: string, config: Config): Promise<void> {
  const keys = await keysOf(config);
  if (keys === undefined) throw unusable("The keys are missing: expected them in DATA_DIR/keys.");
  const mac = createAuditMac(keys.audit);
  const [before, after] = [await verifyAudit(from, { mac }), await verifyAudit(to, { mac })];
  say(wordsOf(after).text);
  if (before.head !== after.head || before.events !== after.events) {
    throw unusable("What arrived is not what was there: go on with the old database.");
  }
  say(
    "Everything is in the new database. Put the new file in the place of .env and start the bot. The old database is as it was; start no bot on it any more, and remove it when the new one has proven itself.",
  );
}

const stillBusy =
  "A bot, or another command, works on the old database. Stop it first: what comes in while everything is copied would stay behind.";

const refusals = {
  not_empty:
    "The new database is not empty, and nothing is ever put over what is there. Name an empty one, or a DATA_DIR without the folder postgres.",
  newer_schema:
    "The tables of the old database are of a newer version of Searchlight than this one. Use that version.",
};

const unusable = (words: string) => new OperatorFault("backup_unusable", words);
