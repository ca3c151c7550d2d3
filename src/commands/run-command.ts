// A program that does one thing and ends. Used by those that are run beside the bot.
import { describeFault } from "../domain/log.ts";
import { readConfig, type Config } from "../runtime/config.ts";
import { loadEnvFile } from "../runtime/env-file.ts";
import { faultWords } from "../runtime/fault-words.ts";

export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

export type Fault = ReturnType<typeof describeFault>;

/**
 * Runs it with the configuration; a fault becomes a sentence and an exit code. `known`: the sentence for
 * a fault that one may meet.
 */
export async function runCommand(
  command: (config: Config) => Promise<void>,
  known: (fault: Fault) => string | undefined = () => undefined,
): Promise<void> {
  loadEnvFile();
  const read = readConfig(process.env);
  if (read.kind === "faulty") return complain(read.faults, 78);
  try {
    await command(read.config);
  } catch (error) {
    complain([known(describeFault(error)) ?? faultWords(error)], 1);
  }
}

function complain(sentences: readonly string[], exitCode: number): void {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exitCode = exitCode;
}
