import { readConfig } from "./runtime/config.ts";
import { startEmbeddedPostgres } from "./runtime/embedded-postgres.ts";
import { loadEnvFile } from "./runtime/env-file.ts";
import { OperatorFault } from "./runtime/operator-fault.ts";
import { silentLog } from "./domain/log.ts";
import { verifyAudit, wordsOf } from "./verify-audit.ts";

/** `npm run audit:verify [-- position:hash]`, with the environment of `npm start`. */
async function main(anchor: string | undefined): Promise<number> {
  loadEnvFile();
  const read = readConfig(process.env);
  if (read.kind === "faulty") return complain(read.faults, 78);
  const { database, dataDir } = read.config;
  if (database.kind === "external") return report(database.url, anchor);
  const server = await startEmbeddedPostgres({ dataDir, log: silentLog });
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

try {
  process.exitCode = await main(process.argv[2]);
} catch (error) {
  if (!(error instanceof OperatorFault)) throw error;
  process.exitCode = complain([error.message], 1);
}
