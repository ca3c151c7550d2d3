// A program that does one thing and ends. Used by those that are run beside the bot.
import { describeFault } from "./domain/log.ts";
import { readConfig, type Config } from "./runtime/config.ts";
import { loadEnvFile } from "./runtime/env-file.ts";
import { OperatorFault } from "./runtime/operator-fault.ts";

export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

type Fault = ReturnType<typeof describeFault>;

/**
 * Runs it with the configuration and its first argument; a fault becomes a sentence and an exit code.
 * `known`: the sentence for a fault that one may meet.
 */
export async function runCommand(
  command: (config: Config, argument: string | undefined) => Promise<void>,
  known: (fault: Fault) => string | undefined = () => undefined,
): Promise<void> {
  loadEnvFile();
  const read = readConfig(process.env);
  if (read.kind === "faulty") return complain(read.faults, 78);
  try {
    await command(read.config, process.argv[2]);
  } catch (error) {
    complain([known(describeFault(error)) ?? faultWords(error)], 1);
  }
}

function complain(sentences: readonly string[], exitCode: number): void {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exitCode = exitCode;
}

const unreachable = new Set<string | number>([
  "ECONNREFUSED",
  "ENOTFOUND",
  "ETIMEDOUT",
  "CONNECT_TIMEOUT",
]);

/** Never the error as it is: a database's carries what people wrote, and an address with a password. */
function faultWords(error: unknown): string {
  if (error instanceof OperatorFault) return error.message;
  const { sqlState, errorCode, errorName, frame } = describeFault(error);
  const reason = sqlState ?? errorCode ?? errorName ?? "no reason given";
  if (errorCode !== undefined && unreachable.has(errorCode))
    return `The database can't be reached: ${reason}.`;
  return `It did not work: ${reason}${frame === undefined ? "" : ` (${frame})`}.`;
}
