import { readConfig } from "./runtime/config.ts";
import { loadEnvFile } from "./runtime/env-file.ts";
import { OperatorFault } from "./runtime/operator-fault.ts";
import { describeFault } from "./domain/log.ts";
import { keysOf } from "./open-keys.ts";
import { joinDatabase } from "./reach-database.ts";
import { createAuditMac, createNotedHead } from "./runtime/audit-trail.ts";
import { verifyAudit, wordsOf } from "./verify-audit.ts";

/** `npm run audit:verify [-- position:hash]`, with the environment of `npm start`. */
async function main(anchor: string | undefined): Promise<number> {
  loadEnvFile();
  const read = readConfig(process.env);
  if (read.kind === "faulty") return complain(read.faults, 78);
  const { config } = read;
  const keys = await keysOf(config);
  if (keys === undefined) return complain([noKeys], 1);
  const server = await joinDatabase(config);
  try {
    const last = await createNotedHead(config.dataDir).read();
    const noted = [anchor, last].filter((head) => head !== undefined);
    const words = wordsOf(
      await verifyAudit(server.url, { mac: createAuditMac(keys.audit), noted }),
    );
    process.stdout.write(`${words.text}\n`);
    return words.exitCode;
  } finally {
    await server.stop();
  }
}

const noKeys =
  "The audit's key is missing: expected it in DATA_DIR/keys, or in ENCRYPTION_KEYS. Without it nobody can tell who sealed the trail.";

function complain(sentences: readonly string[], exitCode: number): number {
  process.stderr.write(`${sentences.join("\n")}\n`);
  return exitCode;
}

/** Never the error as it is: a database's carries an address, and with it a password. */
function faultWords(error: unknown): string {
  if (error instanceof OperatorFault) return error.message;
  const { sqlState, errorCode, errorName } = describeFault(error);
  if (sqlState === "42P01" || sqlState === "42883")
    return "There is no audit trail yet: no bot has run on this database.";
  return `The database can't be read: ${sqlState ?? errorCode ?? errorName ?? "no reason given"}.`;
}

try {
  process.exitCode = await main(process.argv[2]);
} catch (error) {
  process.exitCode = complain([faultWords(error)], 1);
}
