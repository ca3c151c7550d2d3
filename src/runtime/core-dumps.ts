// Keeps what is in memory out of files. Asked for at the start.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * Has the system write no memory to disk when this process, or one that it starts, is killed by a fault:
 * people's words are in there. False: it may, as nothing here can forbid it.
 */
export async function forbidCoreDumps(): Promise<boolean> {
  if (process.platform !== "linux") return true;
  const pid = String(process.pid);
  await promisify(execFile)("prlimit", ["--pid", pid, "--core=0"]).catch(() => undefined);
  const limits = await readFile("/proc/self/limits", "utf8").catch(() => "");
  return /^Max core file size\s+0\s/m.test(limits);
}
