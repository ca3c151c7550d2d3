import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { runsBuilt } from "../support/command.ts";
import { openClient } from "../support/scene.ts";
import { startBotProcess, type BotProcess } from "../support/bot-process.ts";
import { keyWords } from "../support/keys.ts";
import { cloneDatabase, createDatabase, databaseUrl } from "../support/database.ts";

const verify = (env: Record<string, string>, ...args: string[]) =>
  runsBuilt("verify-audit", env, ...args);

describe("the audit command beside a bot that runs on the embedded database", () => {
  let folder: string;
  let sandbox: Sandbox;
  let bot: BotProcess;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "searchlight-audit-"));
    sandbox = await startSandbox();
    const setting = { sandbox, databaseUrl: "", adminIds: [5], env: { DATA_DIR: folder } };
    bot = await startBotProcess(setting);
  });
  afterAll(async () => {
    await bot.stop();
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("reads the running bot's database and prints the head of the chain", async () => {
    const seen = await verify({ DATA_DIR: folder });
    expect(seen).toMatchObject({ code: 0, err: "" });
    expect(seen.out).toMatch(
      /^0 events sealed, head 0:0{64}\nThe chain is whole\.\nCases and decisions are what it says\.\n$/,
    );
  });

  it("says that a head noted earlier is not reached any more", async () => {
    const seen = await verify({ DATA_DIR: folder }, `3:${"a".repeat(64)}`);
    expect(seen.code).toBe(1);
    expect(seen.out).toContain("head_not_reached");
  });
});

it("says in words that there is nothing to verify yet, and shows no address", async () => {
  const clusterUrl = inject("clusterUrl");
  const name = await createDatabase(clusterUrl, { name: "test_without_audit", from: "template0" });
  const seen = await verify({
    DATABASE_URL: databaseUrl(clusterUrl, name),
    ENCRYPTION_KEYS: keyWords,
  });
  expect(seen).toMatchObject({ code: 1, out: "" });
  expect(seen.err).toBe("There is no audit trail yet: no bot has run on this database.\n");
});

it("walks the chain of a database of one's own", async () => {
  const clone = await cloneDatabase(inject("clusterUrl"));
  const seen = await verify({ DATABASE_URL: clone.url, ENCRYPTION_KEYS: keyWords });
  await clone.drop();
  expect(seen).toMatchObject({ code: 0, err: "" });
});

it("says that the key is missing", async () => {
  const clone = await cloneDatabase(inject("clusterUrl"));
  const seen = await verify({
    DATABASE_URL: clone.url,
    DATA_DIR: path.join(tmpdir(), "no-data-dir"),
  });
  await clone.drop();
  expect(seen).toMatchObject({ code: 1, out: "" });
  expect(seen.err).toContain("The audit's key is missing");
});

it("finds out that a tail was cut off and the bot sealed on: it noted the head itself", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "searchlight-head-"));
  const clone = await cloneDatabase(inject("clusterUrl"));
  const client = openClient(clone.url);
  const env = { DATABASE_URL: clone.url, DATA_DIR: folder };
  const sandbox = await startSandbox();
  const starts = () => startBotProcess({ sandbox, databaseUrl: clone.url, adminIds: [5, 6], env });
  const event = (code: string) => client`
    insert into audit_events (kind, subject_code, actor, facts)
    values ('intake_paused', ${code}, 'system', '{}')`;
  const head = () => readFile(path.join(folder, "audit-head"), "utf8").catch(() => "");

  const first = await starts();
  await event("first");
  await expect.poll(head).toMatch(/^\d+:/);
  await event("second");
  const before = await head();
  await expect.poll(head).not.toBe(before);
  const noted = await head();
  await first.stop();
  expect((await verify(env)).code).toBe(0);

  await client`set session_replication_role = replica`;
  await client`delete from audit_events where subject_code = 'second'`;
  await client`delete from audit_seals`;
  await client`set session_replication_role = origin`;
  const second = await starts();
  await event("third");
  await expect.poll(() => client`select 1 from audit_seals`).not.toHaveLength(0);
  await second.stop();

  expect(second.output()).toContain("audit_head_lost");
  expect(await head()).toBe(noted);
  const seen = await verify(env);
  expect(seen.code).toBe(1);
  expect(seen.out).toContain(`does not hold the head ${noted.trim()}`);
  await client.end();
  await sandbox.stop();
  await clone.drop();
  await rm(folder, { recursive: true });
});
