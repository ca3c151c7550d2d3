import { chmod, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it, test } from "vitest";
import { startSandbox } from "telegram-sandbox";
import { startBotProcess } from "../support/bot-process.ts";
import { asRole, ownerRole, useDatabase } from "../support/database.ts";
import { openClient } from "../support/scene.ts";
import { useFolders } from "./launcher-process.ts";

const folder = useFolders();
const database = useDatabase();

/** What a bot says that was just started, and then stopped. */
async function saysAtStart(env: Record<string, string>): Promise<string> {
  const sandbox = await startSandbox();
  try {
    const bot = await startBotProcess({
      sandbox,
      databaseUrl: database.url(),
      adminIds: [5, 6],
      env,
    });
    await bot.stop();
    return bot.output();
  } finally {
    await sandbox.stop();
  }
}

it("a bot that has what it needs and no more is told nothing", async () => {
  const said = await saysAtStart({});
  expect(said).not.toMatch(/Searchlight:|"warn"/);
});

it("names what the role may do that the bot never needs", async () => {
  const said = await saysAtStart({ DATABASE_URL: asRole(database.url(), ownerRole) });
  expect(said).toContain(
    "it owns tables, so it may change and drop them, may change the audit trail.",
  );
  expect(said).toMatch(/"reason":"owns_tables\+changes_audit".*"event":"database_role_excess"/);
});

test.runIf(process.platform !== "win32")("names a key file that others can read", async () => {
  const dataDir = await folder();
  const file = path.join(dataDir, "keys");
  await writeFile(file, "canary");
  await chmod(file, 0o640);
  const said = await saysAtStart({ DATA_DIR: dataDir }).catch(String);
  expect(said).toContain(`chmod 600 "${file}"`);
  await chmod(file, 0o600);
  expect(await saysAtStart({ DATA_DIR: dataDir }).catch(String)).not.toContain("chmod 600");
});

it("says where to set the owner's role, where the bot's may not bring the tables up to date", async () => {
  const client = openClient(database.url());
  const [newest] = await client`
    delete from drizzle.__drizzle_migrations
    where id = (select max(id) from drizzle.__drizzle_migrations) returning *`;
  await expect(saysAtStart({})).rejects.toThrow(
    /Set MIGRATION_DATABASE_URL to the role that has them/,
  );
  await client`insert into drizzle.__drizzle_migrations ${client(newest ?? {})}`;
  await client.end();
});
