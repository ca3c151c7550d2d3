import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { dumpDatabase } from "../db/control/backup-dump.ts";
import { keysOf } from "../open-keys.ts";
import { joinDatabase } from "../reach-database.ts";
import { runCommand, say } from "./run-command.ts";
import type { Config } from "../runtime/config.ts";
import { defaultBackupFile, writeWhole } from "../runtime/backup/backup-file.ts";
import { closeBox } from "../runtime/backup/box.ts";
import { OperatorFault } from "../runtime/operator-fault.ts";

/** With the environment of the bot, also while it runs. */
export const backup = (file: string | undefined) =>
  runCommand((config) => writeBackup(config, file));

async function writeBackup(config: Config, given: string | undefined): Promise<void> {
  const keys = await keysOf(config);
  if (keys === undefined) {
    throw new OperatorFault(
      "keys_missing",
      "The backups' key is missing: expected it in DATA_DIR/keys, or in ENCRYPTION_KEYS. A bot that was started once has made it.",
    );
  }
  const file = given ?? defaultBackupFile(config.dataDir, new Date());
  const database = await joinDatabase(config);
  try {
    const packed = Readable.from(dumpDatabase(database.url)).compose(createGzip());
    const bytes = await writeWhole(file, closeBox(keys.backups, packed));
    say(`${file}: ${bytes} bytes, closed with the key in DATA_DIR/keys or ENCRYPTION_KEYS.`);
    say("Keep it on another machine, and the keys apart from it: without them nobody can read it.");
  } finally {
    await database.stop();
  }
}
