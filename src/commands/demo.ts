import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The demo is a program of its own, which reads what follows its name by itself. */
export async function demo(): Promise<void> {
  const program = new URL("../demo/demo.js", import.meta.url);
  if (!existsSync(program)) {
    process.stderr.write(
      "The demo is not built: expected it beside the program. In a copy of the project `npm run demo` builds it.\n",
    );
    process.exitCode = 1;
    return;
  }
  process.argv.splice(1, 2, fileURLToPath(program));
  await import(program.href);
}
