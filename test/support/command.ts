import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** Runs a command of the built program to its end, with a configuration and no other environment. */
export const runsBuilt = (name: string, env: Record<string, string>, ...args: string[]) =>
  runsBuiltIn({}, name, env, ...args);

/** The same in a folder, with something to read. `node`: options of Node. */
export async function runsBuiltIn(
  { cwd, input = "", node = [] }: { cwd?: string; input?: string; node?: readonly string[] },
  name: string,
  env: Record<string, string>,
  ...args: string[]
) {
  const file = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
  const child = spawn(process.execPath, [...node, file, name, ...args], {
    cwd,
    env: {
      PATH: process.env["PATH"],
      BOT_TOKEN: "1000000001:SandboxSandboxSandboxSandboxSandbox",
      ADMIN_IDS: "5",
      ...env,
    },
  });
  child.stdin.end(input);
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { code: child.exitCode, out, err };
}
