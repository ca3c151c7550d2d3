import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, inject, it, onTestFinished } from "vitest";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { startBotProcess, type BotProcess } from "../support/bot-process.ts";
import { cloneDatabase } from "../support/database.ts";
import { keyWords } from "../support/keys.ts";

/* Keys are made once, and a database that was sealed with them opens with no others. */

let sandbox: Sandbox;
let folder: string;
let databaseUrl: string;
beforeAll(async () => {
  sandbox = await startSandbox({ scale: 50 });
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "searchlight-keys-"));
  const database = await cloneDatabase(inject("clusterUrl"));
  databaseUrl = database.url;
  onTestFinished(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
});

const starts = (env: Record<string, string> = {}): Promise<BotProcess> =>
  startBotProcess({
    sandbox,
    databaseUrl,
    adminIds: [5, 6],
    env: { DATA_DIR: folder, ...env },
  });
const keyFile = () => path.join(folder, "keys");

it("makes a file that nobody else can read, says where, and takes it up the next time", async () => {
  const first = await starts();
  expect(await first.stop()).toBe(0);
  expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
  const kept = await readFile(keyFile(), "utf8");
  expect(kept).toMatch(/^master-1:[\w+/]{43}=$/m);
  expect(first.output()).toContain(`made its keys, in ${keyFile()}. Keep a copy`);
  // What is written to a pipe is on its way into somebody's log.
  for (const [, secret = ""] of kept.matchAll(/:([\w+/]{43})=/g)) {
    expect(first.output()).not.toContain(secret);
  }
  const second = await starts();
  expect(second.output()).not.toContain("made its keys");
  expect(await second.stop()).toBe(0);
  expect(await readFile(keyFile(), "utf8")).toBe(kept);
});

it("two that start at once on one folder make one file", async () => {
  const bots = await Promise.all([starts(), starts()]);
  expect(bots.filter((bot) => bot.output().includes("made its keys"))).toHaveLength(1);
  for (const bot of bots) expect(await bot.stop()).toBe(0);
});

it("does not start without the file, and makes no other", async () => {
  await (await starts()).stop();
  await rm(keyFile());
  await expect(starts()).rejects.toThrow(
    `The keys of this database are missing: expected them in ${keyFile()}, or in ENCRYPTION_KEYS.`,
  );
  await expect(stat(keyFile())).rejects.toThrow("ENOENT");
});

it("does not start with another key, and names it; with its own it goes on", async () => {
  await (await starts()).stop();
  const kept = await readFile(keyFile(), "utf8");
  for (const name of ["master-1", "lookup", "audit", "pseudonyms", "backups"]) {
    const other = kept.replace(new RegExp(`^${name}:.`, "m"), (head) =>
      head.endsWith("A") ? head.replace(/A$/, "B") : head.replace(/.$/, "A"),
    );
    await writeFile(keyFile(), other);
    await expect(starts(), name).rejects.toThrow(
      `${keyFile()}: expected the key ${name} with which this database was sealed`,
    );
  }
  // One that is torn shows nothing of what is in it.
  await writeFile(keyFile(), kept.slice(0, -60));
  const secret = /master-1:(.{43})/.exec(kept)?.[1] ?? "";
  const failed = await starts().catch(String);
  expect(failed).toContain(`${keyFile()}: expected`);
  expect(failed).not.toContain(secret);
  await writeFile(keyFile(), kept);
  await (await starts()).stop();
});

it("takes keys from the environment, and then makes no file", async () => {
  await (await starts({ ENCRYPTION_KEYS: keyWords })).stop();
  await expect(stat(keyFile())).rejects.toThrow("ENOENT");
  await expect(starts()).rejects.toThrow("The keys of this database are missing");
  const wrong = keyWords.replace(/lookup:./, "lookup:_");
  const failed = await starts({ ENCRYPTION_KEYS: wrong }).catch(String);
  expect(failed).toContain("ENCRYPTION_KEYS: expected the key lookup");
  await (await starts({ ENCRYPTION_KEYS: keyWords })).stop();
});

it("says that the file can't be read", async () => {
  await mkdir(keyFile());
  await expect(starts()).rejects.toThrow(`The keys in ${keyFile()} can't be read (EISDIR)`);
});
