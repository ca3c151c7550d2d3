import { afterAll, expect, inject, it } from "vitest";
import { dumpDatabase } from "../../src/db/control/backup-dump.ts";
import { loadDatabase } from "../../src/db/control/backup-load.ts";
import { knownMigrations, migrate } from "../../src/db/migrate.ts";
import { createDatabase, databaseUrl } from "../support/database.ts";
import { openClient } from "../support/scene.ts";

/* A backup of the version before goes into this one. */

const cluster = inject("clusterUrl");
const names = ["test_backup_older", "test_backup_newer"] as const;
afterAll(async () => {
  const client = openClient(cluster);
  for (const name of names) await client.unsafe(`drop database if exists ${name} with (force)`);
  await client.end();
});

it("is filled as it was, and brought up to date", async () => {
  const [older, newer] = names;
  for (const name of names) await createDatabase(cluster, { name, from: "template0" });
  const client = openClient(databaseUrl(cluster, older));
  await client.unsafe(`create schema drizzle; create table drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`);
  for (const { sql, hash, folderMillis } of knownMigrations().slice(0, -1)) {
    for (const statement of sql) await client.unsafe(statement);
    await client`
      insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`;
  }
  await client`insert into audit_events (kind, subject_code, actor, facts)
    select 'intake_paused', 'C-' || n, 'system', jsonb_build_object('a' || chr(9) || 'b', repeat('c' || chr(10), 9)) from generate_series(1, 3000) n`;
  const restoredUrl = databaseUrl(cluster, newer);
  const loaded = await loadDatabase(restoredUrl, dumpDatabase(databaseUrl(cluster, older)), {
    since: "earlier",
  });
  expect(loaded.kind).toBe("loaded");
  await migrate(restoredUrl);
  const restored = openClient(restoredUrl);
  const read = (of: typeof client) => of`select * from audit_events order by id`;
  expect(await read(restored)).toEqual(await read(client));
  // What comes next goes on from the numbers of before.
  const [next] = await restored`
    insert into audit_events (kind, subject_code, actor, facts)
    values ('intake_paused', 'C-next', 'system', '{}') returning id::int`;
  expect(next).toEqual({ id: 3001 });
  const applied = await restored`select 1 from drizzle.__drizzle_migrations`;
  expect(applied).toHaveLength(knownMigrations().length);
  await restored.end();
  await client.end();
});
