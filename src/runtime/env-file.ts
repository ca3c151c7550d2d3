// The `.env` file. Read by the programs at their start.
import { existsSync } from "node:fs";
import { loadEnvFile as load } from "node:process";
import path from "node:path";

/** `.env` in the folder where the program is started, as DATA_DIR is looked for from there, too. */
export const usualEnvFile = () => path.resolve(".env");

/**
 * Reads a `.env` file (the usual one unless another is given) into the process's environment, when there
 * is one. A variable that is set already keeps its value.
 */
export function loadEnvFile(file: string = usualEnvFile()): "loaded" | "absent" {
  if (!existsSync(file)) return "absent";
  load(file);
  return "loaded";
}
