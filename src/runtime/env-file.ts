// The `.env` file. Read by the programs at their start.
import { existsSync } from "node:fs";
import { loadEnvFile as load } from "node:process";
import { fileURLToPath } from "node:url";

/** `.env` in the root of the project. */
export const projectEnvFile = fileURLToPath(new URL("../../.env", import.meta.url));

/**
 * Reads a `.env` file (the one in the project's root unless another is given) into the process's
 * environment, when there is one. A variable that is set already keeps its value.
 */
export function loadEnvFile(file: string = projectEnvFile): "loaded" | "absent" {
  if (!existsSync(file)) return "absent";
  load(file);
  return "loaded";
}
