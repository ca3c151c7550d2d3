import { readFile } from "node:fs/promises";

/** Memory that a process holds, in megabytes; NaN where Linux's /proc is not. */
export async function residentMb(pid: number): Promise<number> {
  const read = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+)/m.exec(read)?.[1] ?? NaN) / 1_024;
}
