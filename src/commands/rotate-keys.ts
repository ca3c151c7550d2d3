import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Database } from "../db/connect.ts";
import { wrapAnew } from "../db/privacy/data-key-store.ts";
import { sealWith } from "../db/privacy/seal-with.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import { joinDatabase } from "../reach-database.ts";
import { openKeys } from "../open-keys.ts";
import { runCommand, say } from "./run-command.ts";
import type { Config } from "../runtime/config.ts";
import { addMasterKey, keyFileIn } from "../runtime/keys/key-file.ts";

const atOnce = 500;
/** By then every process has looked into the file again, in milliseconds. */
const seenMs = 2_500;

/** A new master key wraps all keys of people, reports and cases, while the bot goes on. */
export const rotateKeys = () => runCommand(rotateWith);

async function rotateWith(config: Config): Promise<void> {
  const server = await joinDatabase(config);
  try {
    await rotate(config, server.url);
  } finally {
    await server.stop();
  }
}

async function rotate(config: Config, url: string): Promise<void> {
  const { db, close } = connect(url, { connections: 2, name: "searchlight rotation" });
  try {
    const before = await openKeys(config, db);
    const isGiven = config.keys !== undefined;
    if (!isGiven) await addMasterKey(keyFileIn(config.dataDir), before);
    const keys = isGiven ? before : await openKeys(config, db);
    sealWith(keys);
    const count = await wrapAll(db, keys.masters);
    const [to, ...others] = keys.masters;
    const names = others.map(({ name }) => name).join(", ");
    const where = isGiven ? "ENCRYPTION_KEYS" : keyFileIn(config.dataDir);
    say(
      `${count} keys are wrapped by ${to.name} now.${names === "" ? "" : ` Nothing here needs ${names} any more: take it out of ${where} and start the bot again.`} Keep a copy of the keys in a safe place. Backups from before still need the earlier ones.`,
    );
  } finally {
    await close();
  }
}

/** Until nothing is left that another master key wraps, nor is added by a bot that did not know of the new one. */
async function wrapAll(
  db: Database,
  [to, ...others]: Awaited<ReturnType<typeof openKeys>>["masters"],
): Promise<number> {
  let count = 0;
  for (let isLast = false; ;) {
    let found = 0;
    for (const from of others) {
      found += await unitOfWork(db, () => wrapAnew(from, to, atOnce));
    }
    count += found;
    if (found > 0) continue;
    if (isLast || others.length === 0) return count;
    isLast = true;
    await sleep(seenMs);
  }
}
