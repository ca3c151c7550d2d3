import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { expect, inject, it } from "vitest";
import { migrate } from "../../src/db/migrate.ts";
import { heldOn } from "../../src/db/privacy/held-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { openCaseDesk } from "../support/case-desk.ts";
import { createDatabase, databaseUrl, useDatabase } from "../support/database.ts";
import { openQueueDesk } from "../support/queue-desk.ts";
import { openClient } from "../support/scene.ts";
import {
  checkSums,
  fill,
  keepRelease,
  lastRelease,
  readRelease,
  shapeOf,
  withMigrationsOf,
} from "./kept-release.ts";
import { playForRelease } from "./play.ts";

/*
 * What was released stays as it was, and what a database of it holds is there after an upgrade. With
 * KEEP_RELEASE=1.2.3 the first test keeps a new release.
 */

const fresh = useDatabase();
const keeping = process.env["KEEP_RELEASE"];

it.runIf(keeping !== undefined)("keeps what is released now", async () => {
  const desk = await openQueueDesk(fresh.url());
  await playForRelease(desk);
  await keepRelease(keeping ?? "", desk.sql);
  await desk.close();
});

it("no migration that was released has changed", async () => {
  const { migrations } = await readRelease(await lastRelease());
  const now = await checkSums();
  expect(Object.fromEntries(Object.keys(migrations).map((name) => [name, now[name]]))).toEqual(
    migrations,
  );
});

it("a database of the last release becomes one of this version, and all is still there", async () => {
  const release = await readRelease(await lastRelease());
  const name = await createDatabase(inject("clusterUrl"), {
    name: "test_upgrade",
    from: "template0",
  });
  const url = databaseUrl(inject("clusterUrl"), name);
  const client = openClient(url);
  const migrating = openClient(url);
  await withMigrationsOf(release, (migrationsFolder) =>
    applyMigrations(drizzle(migrating), { migrationsFolder }),
  );
  await migrating.end();
  await fill(client, release);
  await migrate(url);
  const other = openClient(fresh.url());
  expect(await shapeOf(client)).toEqual(await shapeOf(other));
  await other.end();
  for (const [table, rows] of Object.entries(release.tables)) {
    const [{ count } = { count: -1 }] = await client<{ count: number }[]>`
      select count(*)::int as count from ${client(table)}`;
    expect(count, table).toBeGreaterThanOrEqual(rows.length);
  }
  await client.end();
  const desk = openCaseDesk(url);
  // Everything is read by this version's tables.
  for (const userId of [5_001, 5_002, 801]) {
    const held = await unitOfWork(desk.db, () => heldOn(userId));
    expect(held.flatMap(({ entries }) => entries).length, String(userId)).toBeGreaterThan(0);
  }
  await desk.close();
});
