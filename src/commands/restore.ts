import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { loadDatabase, type Loaded } from "../db/control/backup-load.ts";
import { connect, type Database } from "../db/connect.ts";
import { recordAudit } from "../db/control/audit-store.ts";
import { chainHead } from "../db/control/seal-store.ts";
import { migrate } from "../db/migrate.ts";
import { sealAll } from "../db/privacy/seal-all.ts";
import { sealWith } from "../db/privacy/seal-with.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import { silentLog } from "../domain/log.ts";
import type { Keys } from "../domain/privacy/keys.ts";
import { forgetListed } from "../forget-listed.ts";
import { keysOf, openKeys } from "../open-keys.ts";
import { startDatabase } from "../reach-database.ts";
import { runCommand, say } from "./run-command.ts";
import { createAuditMac, createNotedHead } from "../runtime/audit-trail.ts";
import { openBox } from "../runtime/backup/box.ts";
import type { Config } from "../runtime/config.ts";
import { keyFileIn } from "../runtime/keys/key-file.ts";
import { OperatorFault } from "../runtime/operator-fault.ts";
import { wordsOf } from "../verify-audit.ts";
import { walkAudit } from "../workflow/control/walk-audit.ts";

/** Into an empty database, with the environment of the bot. */
export const restore = (file: string | undefined) =>
  runCommand((config) => readBackup(config, file));

async function readBackup(config: Config, file: string | undefined): Promise<void> {
  const { keys, path } = await whatIsNeeded(config, file);
  const database = await startDatabase(config, silentLog);
  try {
    const packed = Readable.from(openBox(keys.backups, createReadStream(path)));
    const masters = new Set(keys.masters.map(({ name }) => name));
    const loaded = await loadDatabase(database.ownerUrl, packed.compose(createGunzip()), {
      since: "earlier",
      hasMaster: (name) => masters.has(name),
    });
    if (loaded.kind === "needs_master") throw masterMissing(config, loaded.name);
    if (loaded.kind === "refused") throw refusal(loaded.because);
    await migrate(database.ownerUrl, database.url);
    const { db, close } = connect(database.url, { connections: 1, name: "searchlight restore" });
    try {
      await finish(config, keys, db, loaded.madeAt);
    } finally {
      await close();
    }
  } finally {
    await database.stop();
  }
}

async function whatIsNeeded(config: Config, file: string | undefined) {
  const keys = await keysOf(config);
  if (keys === undefined) {
    throw new OperatorFault(
      "keys_missing",
      "The keys are missing: expected those of the bot whose backup this is in DATA_DIR/keys, or in ENCRYPTION_KEYS. Put them back from where you keep them safe.",
    );
  }
  const isThere =
    file !== undefined &&
    (await access(file).then(
      () => true,
      () => false,
    ));
  if (!isThere || file === undefined) {
    throw new OperatorFault(
      "backup_unusable",
      "Expected a backup file that can be read: searchlight restore FILE",
    );
  }
  return { keys, path: file };
}

function refusal(because: Extract<Loaded, { kind: "refused" }>["because"]): OperatorFault {
  const words = {
    not_empty:
      "The database is not empty, and nothing is ever put over what is there. Set DATABASE_URL to an empty one, or DATA_DIR to a folder without a database (with the files keys, forgotten and audit-head in it).",
    newer_schema:
      "The backup was made by a newer version of Searchlight than this one. Install that version, or a later one.",
  } satisfies Record<typeof because, string>;
  return new OperatorFault("backup_unusable", words[because]);
}

function masterMissing({ keys, dataDir }: Config, name: string): OperatorFault {
  const where = keys === undefined ? keyFileIn(dataDir) : "ENCRYPTION_KEYS";
  return new OperatorFault(
    "keys_missing",
    `The backup was made before the master key was rotated: it needs ${name}, which is not in ${where}. Put its line back there, from the copy of the keys of that time, below the one that is first; then restore again. Nothing was restored.`,
  );
}

/** What has to be so before a bot starts on it. */
async function finish(config: Config, keys: Keys, db: Database, madeAt: Date): Promise<void> {
  sealWith(await openKeys(config, db));
  await sealAll(db);
  const forgotten = await forgetListed(db, keys, config.dataDir);
  const noted = createNotedHead(config.dataDir);
  const before = await noted.read();
  const head = await unitOfWork(db, async () => {
    await recordAudit({
      kind: "backup_restored",
      subjectCode: "backup",
      actor: { kind: "system" },
      facts: { made_at: madeAt.toISOString(), forgotten: forgotten ?? 0, head: before ?? null },
    });
    say(`Restored, as it was at ${madeAt.toISOString()}.`);
    say(
      forgotten === undefined
        ? "There is no list of people who were forgotten since: expected it in DATA_DIR/forgotten."
        : `${forgotten} people who were forgotten since then were forgotten again.`,
    );
    return chainHead();
  });
  // The head of before stands in the trail from now on; what was noted last is what is here.
  if (head.position > 0) await noted.keep(head);
  const verdict = await unitOfWork(db, () => walkAudit(createAuditMac(keys.audit), []));
  say(wordsOf(verdict).text);
  say("Start the bot: it writes to its admins alone, until one of them sends /resume.");
}
