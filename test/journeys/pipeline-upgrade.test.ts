import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import type { Person } from "telegram-sandbox/people/person";
import { connect, type Connection } from "../../src/db/connect.ts";
import { heldOn } from "../../src/db/privacy/held-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { fill, readRelease, withMigrationsOf } from "../releases/kept-release.ts";
import { startBotProcess, type BotProcess } from "../support/bot-process.ts";
import { createDatabase, databaseUrl } from "../support/database.ts";
import { dumpOf } from "../support/dump.ts";
import { openClient } from "../support/scene.ts";
import { useSealing } from "../support/seal.ts";

/* A database in which nothing was sealed, with reports in flight: all of it is sealed, and goes on. */

useSealing();

const [rita, rolf, una, mo] = [7_000_000_101, 7_000_000_102, 7_000_000_103, 7_000_000_201];
let url: string;
let sandbox: Sandbox;
let client: ReturnType<typeof openClient>;
let connection: Connection;
let person: Person;

beforeAll(async () => {
  const kept = await readRelease("unsealed/in-flight");
  const name = await createDatabase(inject("clusterUrl"), { name: "unsealed", from: "template0" });
  url = databaseUrl(inject("clusterUrl"), name);
  const migrating = openClient(url);
  await withMigrationsOf(kept, (migrationsFolder) =>
    applyMigrations(drizzle(migrating), { migrationsFolder }),
  );
  await migrating.end();
  client = openClient(url);
  await fill(client, kept);
  connection = connect(url, { connections: 2, name: "test upgrade" });
  sandbox = await startSandbox({ scale: 50 });
  person = sandbox.person({ id: una, firstName: "Una" });
  person.sends("/language");
});
afterAll(async () => {
  await connection.close();
  await client.end();
  await sandbox.stop();
});

const starts = (): Promise<BotProcess> =>
  startBotProcess({ sandbox, databaseUrl: url, adminIds: [5, 6] });

it("is as good as it was after kills while it is sealed, and holds nothing in plain", async () => {
  expect(await dumpOf(client)).toContain("canary note of rita");
  for (const afterMs of [150, 300, 450]) {
    const killed = starts().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    await client`select pg_terminate_backend(pid) from pg_stat_activity
      where pid <> pg_backend_pid() and datname = current_database() and application_name = 'searchlight'`;
    await (await killed)?.kill();
  }
  const bot = await starts();
  expect(await bot.stop()).toBe(0);
  const dump = await dumpOf(client);
  expect(dump.match(/^.*canary.*$/gm)).toBeNull();
  for (const id of [rita, rolf, una, mo]) {
    expect(dump.split("\n").filter((row) => row.includes(String(id)))).toEqual([]);
  }
});

it("everything is read by this version, under the names of those whose it is", async () => {
  const held = async (id: number) =>
    JSON.stringify(await unitOfWork(connection.db, () => heldOn(id)));
  expect(await held(rita)).toContain("canary note of rita");
  expect(await held(rita)).toContain("canary addition");
  expect(await held(rolf)).toContain("canary origin");
  expect(await held(una)).toContain("canary note of una");
  expect(await held(mo)).toContain("first_decision_at");
});

it("what waited is answered, and what was half written goes on", async () => {
  const bot = await starts();
  // The update that waited is no answer to the question at hand.
  await person.seesText(/canary term half written[^]*choose one of the buttons/);
  const asked = person.sends("/status");
  await person.seesText(/R-[0-9A-Z]{8}/, { after: asked });
  expect(await bot.stop()).toBe(0);
});
