import { readConfig } from "./runtime/config.ts";
import { loadEnvFile } from "./runtime/env-file.ts";
import { OperatorFault } from "./runtime/operator-fault.ts";
import { describeFault } from "./domain/log.ts";
import { joinDatabase } from "./reach-database.ts";
import { verifyAudit, wordsOf } from "./verify-audit.ts";

/** `npm run audit:verify [-- position:hash]`, with the environment of `npm start`. */
async function main(anchor: string | undefined): Promise<number> {
  loadEnvFile();
  const read = readConfig(process.env);
  if (read.kind === "faulty") return complain(read.faults, 78);
  const server = await joinDatabase(read.config);
  try {
    return await report(server.url, anchor);
  } finally {
    await server.stop();
  }
}

async function report(url: string, anchor: string | undefined): Promise<number> {
  const words = wordsOf(await verifyAudit(url, anchor));
  process.stdout.write(`${words.text}\n`);
  return words.exitCode;
}

function complain(sentences: readonly string[], exitCode: number): number {
  process.stderr.write(`${sentences.join("\n")}\n`);
  return exitCode;
}

/** Never the error as it is: a database's carries an address, and with it a password. */
function faultWords(error: unknown): string {
  if (error instanceof OperatorFault) return error.message;
  const { sqlState, errorCode, errorName } = describeFault(error);
  if (sqlState === "42P01") return "There is no audit trail yet: no bot has run on this database.";
  return `The database can't be read: ${sqlState ?? errorCode ?? errorName ?? "no reason given"}.`;
}

try {
  process.exitCode = await main(process.argv[2]);
} catch (error) {
  process.exitCode = complain([faultWords(error)], 1);
}
