import { createHmac } from "node:crypto";
import type { Database } from "./db/connect.ts";
import { mastersInUse } from "./db/privacy/data-key-store.ts";
import { keepsForgotten, lockKnownKeys, noteKnownKey } from "./db/privacy/known-key-store.ts";
import { unitOfWork } from "./db/unit-of-work.ts";
import { namedKeys, writtenKeys, type Keys, type MasterKey } from "./domain/privacy/keys.ts";
import type { Config } from "./runtime/config.ts";
import {
  freshKeys,
  keyFileIn,
  makeKeyFile,
  readKeyFile,
  watchKeyFile,
} from "./runtime/keys/key-file.ts";
import { OperatorFault } from "./runtime/operator-fault.ts";
import { pseudonymsKeyOf } from "./runtime/pseudonyms.ts";

/**
 * The keys of a database, made when it was sealed with none yet. Throws an OperatorFault when they are
 * missing, or others than those with which it was sealed.
 */
export async function openKeys(config: Config, db: Database): Promise<Keys> {
  return unitOfWork(db, async () => {
    const known = await lockKnownKeys();
    const keys = await findKeys(config, known.size > 0);
    await refuseMissingMaster(config, keys);
    for (const key of namedKeys(keys)) {
      const proof = proofOf(key);
      const noted = known.get(key.name);
      if (noted === undefined) await noteKnownKey({ name: key.name, proof });
      else if (noted !== proof) throw wrongKey(config, key.name);
    }
    return keys;
  });
}

/** The keys as they are set; undefined: there are none yet. */
export async function keysOf({ keys, dataDir }: Config): Promise<Keys | undefined> {
  return keys ?? readKeyFile(keyFileIn(dataDir));
}

/** Gives the keys of the file when there are others by now. */
export function watchKeys({ keys, dataDir }: Config): () => Promise<Keys | undefined> {
  return keys === undefined ? watchKeyFile(keyFileIn(dataDir)) : () => Promise.resolve(undefined);
}

async function refuseMissingMaster(config: Config, { masters }: Keys): Promise<void> {
  const there = new Set(masters.map(({ name }) => name));
  const missing = (await mastersInUse()).find((name) => !there.has(name));
  if (missing === undefined) return;
  throw new OperatorFault(
    "keys_wrong",
    `${whereIn(config)}: expected the key ${missing}, which much of this database is sealed with; not there. Put its line back.`,
  );
}

async function findKeys(config: Config, isSealed: boolean): Promise<Keys> {
  const found = await keysOf(config);
  if (found !== undefined) return found;
  const file = keyFileIn(config.dataDir);
  if (isSealed) {
    throw new OperatorFault(
      "keys_missing",
      `The keys of this database are missing: expected them in ${file}, or in ENCRYPTION_KEYS. Put the file back from where you keep it safe, readable by you alone; without it nobody can read what people wrote.`,
    );
  }
  const carried = (await keepsForgotten()) ? { pseudonyms: pseudonymsKeyOf(config.botToken) } : {};
  const fresh = freshKeys(carried);
  await makeKeyFile(file, fresh);
  showOnce(file, fresh);
  return fresh;
}

/** What only this key makes, and from which it can't be worked out. */
function proofOf({ name, secret }: MasterKey): string {
  return createHmac("sha256", secret).update(`searchlight key ${name}`).digest("hex");
}

const whereIn = ({ keys, dataDir }: Config) =>
  keys === undefined ? keyFileIn(dataDir) : "ENCRYPTION_KEYS";

function wrongKey(config: Config, name: string): OperatorFault {
  return new OperatorFault(
    "keys_wrong",
    `${whereIn(config)}: expected the key ${name} with which this database was sealed; found another one. Put back the keys that belong to this database, or set DATABASE_URL or DATA_DIR to the database that belongs to these keys.`,
  );
}

/** On a terminal only: what a service writes ends up in a log, and that is no safe place. */
function showOnce(file: string, keys: Keys): void {
  const why = `Searchlight made its keys, in ${file}. Keep a copy of that file in a safe place, apart from the database: without it nobody can read what people wrote, not even you.\n`;
  const shown = process.stderr.isTTY
    ? `This is what it holds, shown this once:\n${writtenKeys(keys)
        .map((line) => `  ${line}\n`)
        .join("")}`
    : "";
  process.stderr.write(why + shown);
}
