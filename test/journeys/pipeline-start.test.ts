import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { setTimeout as sleep } from "node:timers/promises";
import { lockSpaces } from "../../src/db/locks.ts";
import { migrate } from "../../src/db/migrate.ts";
import { languages } from "../../src/domain/speaking/languages.ts";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { startBotProcess } from "../support/bot-process.ts";
import { createDatabase, databaseUrl, useDatabase } from "../support/database.ts";
import { keyWords } from "../support/keys.ts";
import { oneFile } from "../support/one-file.ts";
import { openPooler } from "../support/pooler.ts";
import { openClient } from "../support/scene.ts";

const database = useDatabase();
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ scale: 50 });
});
afterAll(() => sandbox.stop());

/** Starts the program with just these variables, and tells what it said and how it ended. */
async function runs(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [await oneFile(), "start"], {
    stdio: ["ignore", "pipe", "pipe"],
    cwd: tmpdir(),
    env: {
      PATH: process.env["PATH"],
      BOT_TOKEN: sandbox.token,
      ADMIN_IDS: "5",
      TELEGRAM_API_ROOT: sandbox.apiRoot,
      ENCRYPTION_KEYS: keyWords,
      ...env,
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      said += part;
    });
  }
  const late = setTimeout(() => child.kill("SIGKILL"), 25_000);
  await once(child, "exit");
  clearTimeout(late);
  return { code: child.exitCode, said };
}

/** Until all menus and descriptions have been asked for, the last of them in the last language. */
async function untilMenusAreSet(since = 0): Promise<void> {
  const last = languages.at(-1)?.code;
  await vi.waitFor(
    () => {
      const asked = sandbox.calls
        .slice(since)
        .filter(({ method }) => method === "getMyShortDescription")
        .map(({ params }) => params["language_code"]);
      expect(asked).toContain(last);
    },
    { timeout: 15_000 },
  );
}

it("sets the command lists by scope, and the descriptions, and changes none that are right", async () => {
  const setting = { sandbox, databaseUrl: database.url(), adminIds: [5] };
  const bot = await startBotProcess(setting);
  await untilMenusAreSet();
  await vi.waitFor(
    () => {
      const set = sandbox.calls.filter(({ method }) => method === "setMyShortDescription");
      expect(set).toHaveLength(languages.length);
    },
    { timeout: 15_000 },
  );
  const commands = sandbox.calls.filter((call) => call.method === "setMyCommands");
  const names = (scope: string) =>
    commands
      .filter((call) => JSON.stringify(call.params["scope"]).includes(scope))
      .map((call) =>
        JSON.stringify(call.params["commands"])
          .match(/"command":"(\w+)"/g)
          ?.join(),
      );
  expect(names("all_private_chats")[0]).toMatch(/start.*report.*status.*cancel.*help.*privacy/);
  expect(names("all_group_chats")[0]).toMatch(/help/);
  expect(names("all_chat_administrators")[0]).toMatch(/setup.*help/);
  for (const method of ["setMyDescription", "setMyShortDescription"]) {
    expect(sandbox.calls.some((call) => call.method === method && call.ok)).toBe(true);
  }
  expect(sandbox.calls.filter((call) => !call.ok)).toEqual([]);
  expect(await bot.stop()).toBe(0);

  // Telegram allows few changes in a row: the next start changes nothing.
  const before = sandbox.calls.length;
  const next = await startBotProcess(setting);
  await untilMenusAreSet(before);
  const changes = sandbox.calls.slice(before).filter(({ method }) => method.startsWith("setMy"));
  expect(changes).toEqual([]);
  expect(await next.stop()).toBe(0);
});

it("works while menus can't be set, and sets them later", async () => {
  sandbox.faults.once({ kind: "serverError", method: "getMyCommands" });
  const before = sandbox.calls.length;
  const bot = await startBotProcess({ sandbox, databaseUrl: database.url(), adminIds: [5] });
  await untilMenusAreSet(before);
  expect(bot.output()).toContain("telegram_awaited");
  expect(await bot.stop()).toBe(0);
});

it("starts twice on one DATABASE_URL, and both stop in peace", async () => {
  const setting = { sandbox, databaseUrl: database.url(), adminIds: [5] };
  const bots = await Promise.all([startBotProcess(setting), startBotProcess(setting)]);
  const person = sandbox.person();
  person.sends("/start");
  await person.seesText("Searchlight");
  expect(person.sees().filter(({ from }) => from === "bot")).toHaveLength(1);
  expect(await Promise.all(bots.map((bot) => bot.stop()))).toEqual([0, 0]);
});

it("waits for a Telegram that is out of reach, and refuses a token that it does not know", async () => {
  sandbox.faults.once({ kind: "serverError", method: "deleteWebhook" });
  const bot = await startBotProcess({ sandbox, databaseUrl: database.url(), adminIds: [5] });
  expect(bot.output()).toContain("telegram_awaited");
  await bot.stop();
  const wrong = `${sandbox.bot.id}:AnotherTokenAnotherTokenAnotherTok`;
  const refused = await runs({ DATABASE_URL: database.url(), BOT_TOKEN: wrong });
  expect(refused.code).toBe(77);
  expect(refused.said).toContain("BOT_TOKEN: expected a token that Telegram knows");
  expect(refused.said).not.toContain(wrong);
});

it("refuses the database of another bot, and one of a later version", async () => {
  const other = await startSandbox({ bot: { id: 77_001_122 } });
  const refused = await runs({
    DATABASE_URL: database.url(),
    BOT_TOKEN: other.token,
    TELEGRAM_API_ROOT: other.apiRoot,
  });
  await other.stop();
  expect(refused).toMatchObject({ code: 78 });
  expect(refused.said).toContain(
    `one of the bot ${sandbox.bot.id}, to which this database belongs`,
  );
  const client = openClient(database.url());
  await client`insert into drizzle.__drizzle_migrations (hash, created_at)
    select 'of a later version', max(created_at) + 1 from drizzle.__drizzle_migrations`;
  const later = await runs({ DATABASE_URL: database.url() });
  await client`update drizzle.__drizzle_migrations
    set created_at = (select max(created_at) - 1 from drizzle.__drizzle_migrations
      where hash <> 'of a later version') where hash = 'of a later version'`;
  const [newest] = await client`
    delete from drizzle.__drizzle_migrations
    where created_at = (select max(created_at) from drizzle.__drizzle_migrations) returning *`;
  const between = await runs({ DATABASE_URL: database.url() });
  await client`delete from drizzle.__drizzle_migrations where hash = 'of a later version'`;
  await client`insert into drizzle.__drizzle_migrations ${client(newest ?? {})}`;
  await client.end();
  expect(between).toMatchObject({ code: 78 });
  expect(between.said).toContain("made by a build between two releases");
  expect(later).toMatchObject({ code: 78 });
  expect(later.said).toContain("a later version has worked on them");
});

it("refuses a pooler that lends sessions, and says what to set", async () => {
  const pooler = await openPooler(database.url());
  const refused = await runs({ DATABASE_URL: pooler.url });
  await pooler.close();
  expect(refused).toMatchObject({ code: 78 });
  expect(refused.said).toContain("found one that lends sessions for a transaction each");
});

it("says that it waits while another one brings the tables up to date", async () => {
  const client = openClient(database.url());
  let starting: ReturnType<typeof startBotProcess> | undefined;
  await client.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${lockSpaces.migration}::int, 0)`;
    starting = startBotProcess({ sandbox, databaseUrl: database.url(), adminIds: [5] });
    const arrived = () => client`select 1 from pg_stat_activity
      where datname = current_database() and application_name = 'searchlight migration'`;
    await expect.poll(arrived).toHaveLength(1);
    await sleep(500);
  });
  const bot = await starting;
  expect(bot?.output()).toContain("migration_awaited");
  await bot?.stop();
  await client.end();
});

describe("a clock that was touched", () => {
  it("is refused with a Telegram that is not on this machine", async () => {
    const client = openClient(database.url());
    await client`update app_clock set shift = '1 minute'`;
    const env = { DATABASE_URL: database.url(), TELEGRAM_API_ROOT: "https://telegram.invalid" };
    const refused = await runs(env);
    await client`update app_clock set shift = '0', pace = 5`;
    const quickened = await runs(env);
    await client`update app_clock set pace = 1`;
    await client.end();
    for (const { code, said } of [refused, quickened]) {
      expect(code).toBe(1);
      expect(said).toContain("app_clock: expected an untouched clock");
    }
  });
});

it("migrates a database once, whoever else does so at the same moment", async () => {
  const cluster = inject("clusterUrl");
  for (let round = 0; round < 3; round += 1) {
    const name = await createDatabase(cluster, { name: `fresh_${round}`, from: "template0" });
    const url = databaseUrl(cluster, name);
    await Promise.all([migrate(url), migrate(url), migrate(url)]);
    const client = openClient(url);
    const [row] = await client`select count(*)::int as rows from app_clock`;
    expect(row).toEqual({ rows: 1 });
    await client.end();
    await createDatabase(cluster, { name, from: "template0" });
  }
});

it("refuses to share a DATA_DIR with another that runs on it, in words", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "searchlight-twice-"));
  const env = { DATA_DIR: folder };
  const first = await startBotProcess({ sandbox, databaseUrl: "", adminIds: [5], env });
  const second = await runs(env);
  expect(second.code).toBe(1);
  expect(second.said).toMatch(/Searchlight can't start:\n\s+DATA_DIR: .* is in use by another/);
  expect(await first.stop()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});
