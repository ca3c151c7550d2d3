import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { botEnvironment } from "../../demo/stage/bot-process.ts";

const demo = fileURLToPath(new URL("../../dist/demo/demo.js", import.meta.url));
const exampleFile = fileURLToPath(new URL("../../.env.example", import.meta.url));

/** What somebody may have set who also runs a real bot here. */
const realBot = {
  BOT_TOKEN: "123456789:a-real-token-of-somebody",
  DATABASE_URL: "postgres://nobody@127.0.0.1:9/real",
  TELEGRAM_API_ROOT: "http://127.0.0.1:9",
  WEBHOOK_URL: "https://bot.example.org/hook",
  LOG_LEVEL: "loud",
};

const long = { timeout: 150_000 };

it.concurrent("plays it once, whatever the shell is set up for", long, async (test) => {
  const { expect } = test;
  const run = await startDemo(["--once"], { env: realBot, test });
  expect(await run.exitCode, run.all()).toBe(0);
  const output = run.stdout();
  expect(output).toMatch(/✎ bot │ ✅ Thank you\. Your report `R-[0-9A-Z]{8}`/);
  expect(output).toContain("2 reports by 2 people");
  expect(output).toMatch(/◂ “You dismissed C-/);
  expect(output).toMatch(/◂ “(Mo|Mia) dismissed this/);
  expect(output).toMatch(/\*Escalated\* by Mia/);
  expect(output).toMatch(/\*Upheld\* by Sue/);
  expect(output).toMatch(/Rita ▸ \/status/);
  expect(output).toMatch(/All of it happened, in \d+\.\d s/);
  expect(output).not.toContain("\u001B");
  expect(output.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(await readdir(run.tmp)).toEqual([]);
});

it.concurrent(
  "goes on when its bot is killed, and stays up until it is told to stop",
  long,
  async (test) => {
    const { expect } = test;
    const { port, release } = await takePort();
    test.onTestFinished(release);
    const run = await startDemo(["--port", String(port)], { test });
    const [, address = ""] = await run.says(/Open (http:\S+) /);
    expect(new URL(address).port, "the port that was asked for is taken").not.toBe(String(port));
    expect(run.stdout(), "the page is there from the start on").not.toContain("━━ 1 ·");
    const [, pid] = await run.says(/process (\d+)/);
    await run.says(/Rita ▸ \/start/);
    process.kill(Number(pid), "SIGKILL");
    await run.says(/It stays up\. .*\n?.*at (http:\S+)/, 120_000);
    expect(await partsAt(address)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ part: "stage", stage: expect.objectContaining({ state: "up" }) }),
        expect.objectContaining({
          part: "tour",
          tour: expect.objectContaining({ state: "closed" }),
        }),
      ]),
    );
    run.child.kill("SIGTERM");
    expect(await run.exitCode, run.all()).toBe(0);
    expect(await readdir(run.tmp)).toEqual([]);
  },
);

it("fails with the step and the log when the bot ends on the way", async () => {
  const run = await startDemo(["--once"]);
  const [, pid] = await run.says(/process (\d+)/);
  await run.says(/Rita ▸ \/start/);
  process.kill(Number(pid), "SIGTERM");
  expect(await run.exitCode, run.all()).toBe(1);
  expect(run.stderr()).toMatch(/✗ Step 3 · Rita reports a search term: it did not happen\./);
  expect(run.stderr()).toContain("The bot's process ended (exit code 0).");
  expect(run.stderr()).toMatch(/log:\n(.*\n)* {2}\S+ INFO +bot_started/);
});

it("takes its bot along when it is killed", async () => {
  const run = await startDemo([]);
  const [, pid] = await run.says(/process (\d+)/);
  run.child.kill("SIGKILL");
  await expect.poll(() => isAlive(Number(pid)), { timeout: 15_000 }).toBe(false);
});

it("is stopped in the middle of the story without a complaint", async () => {
  const run = await startDemo([]);
  await run.says(/Ada ▸ \/setup/);
  run.child.kill("SIGINT");
  expect(await run.exitCode, run.all()).toBe(0);
  expect(run.stderr()).toBe("");
  expect(await readdir(run.tmp)).toEqual([]);
});

it("is stopped before the bot has started without a complaint", async () => {
  const run = await startDemo([]);
  await run.says(/Starting/);
  run.child.kill("SIGTERM");
  expect(await run.exitCode, run.all()).toBe(0);
  expect(run.stderr()).toBe("");
  expect(await readdir(run.tmp)).toEqual([]);
});

it("says what it can be asked for", async () => {
  const run = await startDemo(["--twice"]);
  expect(await run.exitCode).toBe(2);
  expect(run.stderr()).toContain("--once");
});

it("leaves no variable of the bot to the shell or a .env file", async () => {
  const documented = [...(await readFile(exampleFile, "utf8")).matchAll(/^#? ?([A-Z_]+)=/gm)];
  const setting = { sandbox: { apiRoot: "", token: "" }, adminId: 1, dataDir: "" };
  const set = botEnvironment(setting, { PATH: "/bin", NODE_OPTIONS: "--inspect", PGHOST: "db" });
  for (const [, name] of documented) expect(Object.keys(set)).toContain(name);
  expect(set).not.toHaveProperty("NODE_OPTIONS");
  expect(set).not.toHaveProperty("PGHOST");
});

/** A port that somebody else listens on. */
async function takePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Expected a port.");
  return { port: address.port, release: () => void server.close() };
}

/** What the page is told first. */
async function partsAt(address: string): Promise<unknown[]> {
  const leaving = new AbortController();
  const answer = await fetch(new URL("/events", address), { signal: leaving.signal });
  let text = "";
  for await (const bytes of answer.body ?? []) {
    text += Buffer.from(bytes).toString("utf8");
    if (text.includes('"part":"tour"')) break;
  }
  leaving.abort();
  const events = text.split("\n\n").filter((event) => event.startsWith("data: "));
  return events.map((event): unknown => JSON.parse(event.slice("data: ".length)));
}

type Surroundings = {
  env?: Record<string, string>;
  /** Of tests that run beside others. */
  test?: { onTestFinished: typeof onTestFinished };
};

/** Starts the built demo with a temporary folder of its own, as a program in a pipe. */
async function startDemo(
  words: readonly string[],
  { env = {}, test = { onTestFinished } }: Surroundings = {},
) {
  const tmp = await mkdtemp(path.join(tmpdir(), "demo-test-"));
  await chmod(tmp, 0o755);
  const child = spawn(process.execPath, [demo, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env, TMPDIR: tmp },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (stdout += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (stderr += part));
  const exitCode = once(child, "close").then(() => child.exitCode);
  test.onTestFinished(async () => {
    child.kill("SIGTERM");
    await exitCode;
    await rm(tmp, { recursive: true, force: true, maxRetries: 5 });
  });
  const says = async (pattern: RegExp, withinMs = 25_000): Promise<RegExpExecArray> => {
    for (const deadline = Date.now() + withinMs; ; await sleep(20)) {
      const found = pattern.exec(stdout);
      if (found !== null) return found;
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`The demo did not say ${String(pattern)}:\n${stdout}${stderr}`);
      }
    }
  };
  return {
    child,
    tmp,
    exitCode,
    says,
    stdout: () => stdout,
    stderr: () => stderr,
    all: () => stdout + stderr,
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
