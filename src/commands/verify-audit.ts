import { keysOf } from "../open-keys.ts";
import { joinDatabase } from "../reach-database.ts";
import { runCommand, say, type Fault } from "./run-command.ts";
import { createAuditMac, createNotedHead } from "../runtime/audit-trail.ts";
import type { Config } from "../runtime/config.ts";
import { OperatorFault } from "../runtime/operator-fault.ts";
import { verifyAudit as walk, wordsOf } from "../verify-audit.ts";

/** Also while the bot runs. */
export const verifyAudit = (anchor: string | undefined) =>
  runCommand((config) => verify(config, anchor), noTrail);

async function verify(config: Config, anchor: string | undefined): Promise<void> {
  const keys = await keysOf(config);
  if (keys === undefined) throw new OperatorFault("keys_missing", noKeys);
  const server = await joinDatabase(config);
  try {
    const last = await createNotedHead(config.dataDir).read();
    const noted = [anchor, last].filter((head) => head !== undefined);
    const words = wordsOf(await walk(server.url, { mac: createAuditMac(keys.audit), noted }));
    say(words.text);
    process.exitCode = words.exitCode;
  } finally {
    await server.stop();
  }
}

const noKeys =
  "The audit's key is missing: expected it in DATA_DIR/keys, or in ENCRYPTION_KEYS. Without it nobody can tell who sealed the trail.";

const noTrail = ({ sqlState }: Fault) =>
  sqlState === "42P01" || sqlState === "42883"
    ? "There is no audit trail yet: no bot has run on this database."
    : undefined;
