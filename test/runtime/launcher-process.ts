import { execFile, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import postgres from "postgres";
import { afterAll } from "vitest";
import { z } from "zod";

const built = fileURLToPath(new URL("../../dist/", import.meta.url));

/** What a process that starts the database does; it says what became of it, a line of JSON each. */
const program = `
  import { startEmbeddedPostgres } from ${JSON.stringify(path.join(built, "runtime/embedded-postgres.js"))};
  import { makeRoles } from ${JSON.stringify(path.join(built, "db/roles.js"))};
  if (process.env.UMASK) process.umask(parseInt(process.env.UMASK, 8));
  process.on("SIGINT", () => undefined);
  const say = (what) => process.stdout.write(JSON.stringify(what) + "\\n");
  const quiet = () => undefined;
  const log = { debug: quiet, info: quiet, warn: (event) => say({ kind: "warned", event }), error: (event) => say({ kind: "warned", event }) };
  try {
    const server = await startEmbeddedPostgres({ dataDir: process.env.DATA_DIR, log, makeRoles, fsync: false });
    say({ kind: "started", url: server.ownerUrl, appUrl: server.url });
    process.stdin.once("data", async () => {
      await server.stop();
      say({ kind: "stopped" });
      process.exit(0);
    });
  } catch (error) {
    say({ kind: "refused", faultKind: error.kind, message: error.message });
    process.exit(1);
  }`;

const saying = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("warned"), event: z.string() }),
  z.object({ kind: z.literal("started"), url: z.string(), appUrl: z.string() }),
  z.object({ kind: z.literal("stopped") }),
  z.object({ kind: z.literal("refused"), faultKind: z.string(), message: z.string() }),
]);
export type Saying = z.infer<typeof saying>;

/** A process of its own that runs a database on `dataDir`, until told to stop or killed. */
export function launch(dataDir: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    env: { ...process.env, ...env, DATA_DIR: dataDir },
    stdio: ["pipe", "pipe", "inherit"],
    // A process group of its own, as a shell gives to what it starts in a terminal.
    detached: true,
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const warnings: string[] = [];
  const next = async (): Promise<Exclude<Saying, { kind: "warned" }>> => {
    for (;;) {
      const line = await lines.next();
      if (line.done === true) throw new Error("The process ended without a word.");
      const said = saying.parse(JSON.parse(line.value));
      if (said.kind !== "warned") return said;
      warnings.push(said.event);
    }
  };
  const urls = async () => {
    const said = await next();
    if (said.kind !== "started") throw new Error(`Expected a start: ${JSON.stringify(said)}`);
    return said;
  };
  const started = async (): Promise<string> => (await urls()).url;
  const stop = (): Promise<Saying> => {
    child.stdin.write("stop\n");
    return next();
  };
  return {
    pid: child.pid ?? 0,
    warnings,
    next,
    urls,
    started,
    stop,
    kill: () => child.kill("SIGKILL"),
  };
}

/** Folders for the test file that calls it, removed after its last test. */
export function useFolders(): (name?: string) => Promise<string> {
  const made: string[] = [];
  afterAll(async () => {
    for (const each of made) await rm(each, { recursive: true, force: true });
  });
  return async (name = "") => {
    const folder = await mkdtemp(path.join(tmpdir(), "searchlight-launch-"));
    await chmod(folder, 0o711);
    made.push(folder);
    return path.join(folder, name);
  };
}

/**
 * Data folders, each with a database of its own that was started and stopped before: copies of
 * one, as making each anew takes longest of all that is tried here.
 */
export function useDataFolders(): () => Promise<string> {
  const folder = useFolders();
  let original: Promise<string> | undefined;
  const make = async (): Promise<string> => {
    const dataDir = await folder("data");
    const server = launch(dataDir);
    await server.started();
    await server.stop();
    return dataDir;
  };
  return async () => {
    original ??= make();
    const from = path.join(await original, "postgres");
    const dataDir = await folder("data");
    await mkdir(dataDir);
    // With its owner, as whom the server runs.
    await promisify(execFile)("cp", ["-a", from, dataDir]);
    return dataDir;
  };
}

/** Runs one statement on the database of `url`. */
export async function query(url: string, statement: string): Promise<readonly postgres.Row[]> {
  const address = new URL(url);
  const host = address.searchParams.get("host") ?? "";
  address.searchParams.delete("host");
  // A server that was just killed may take a connection and say nothing; then it is asked anew.
  const soon = { connect_timeout: 2, backoff: () => 0.1 };
  const client = postgres(address.href, { host, max: 1, ...soon, onnotice: () => undefined });
  try {
    return await client.unsafe(statement);
  } finally {
    await client.end({ timeout: 1 });
  }
}

/** The pid of the server on `dataDir`, by its own pid file. */
export async function serverPid(dataDir: string): Promise<number> {
  return Number((await pidFile(dataDir)).split("\n")[0]);
}

export function pidFile(dataDir: string): Promise<string> {
  return readFile(path.join(dataDir, "postgres", "postmaster.pid"), "utf8");
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Polls until `holds` does; throws after `withinMs`. */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  withinMs: number,
): Promise<void> {
  for (const started = performance.now(); !(await holds()); await sleep(25)) {
    if (performance.now() - started > withinMs) throw new Error(`Not so after ${withinMs} ms.`);
  }
}
