// Brings the schema up to date. Called by the start, by tests and by the bench.
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { connectSession, type Client } from "./connect.ts";
import { lockSpaces } from "./locks.ts";
import { grantToApp, roleOf } from "./roles.ts";

const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));

/**
 * Brings the schema up to date, as the role of `url`, and gives that of `appUrl` what the bot needs where
 * it is another one. Several processes may call it at once and take turns. A role that may change nothing
 * finds a schema that is up to date as it is.
 */
export async function migrate(url: string, appUrl: string = url): Promise<void> {
  const session = connectSession(url, "searchlight migration", () => undefined);
  try {
    await session`select pg_advisory_lock(${lockSpaces.migration}, 0)`;
    if (!(await isUpToDate(session))) {
      await applyMigrations(drizzle(session), { migrationsFolder });
    }
    if (appUrl !== url) await grantTo(session, await roleOf(appUrl));
  } finally {
    await session.end({ timeout: 5 });
  }
}

async function isUpToDate(session: Client): Promise<boolean> {
  const [made] =
    await session`select to_regclass('drizzle.__drizzle_migrations') is not null as made`;
  if (made?.["made"] !== true) return false;
  const newest = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
  const [row] = await session`
    select coalesce(max(created_at), 0) >= ${newest} as reached from drizzle.__drizzle_migrations`;
  return row?.["reached"] === true;
}

async function grantTo(session: Client, app: string): Promise<void> {
  const [row] = await session`select current_user <> ${app} as is_other`;
  if (row?.["is_other"] !== true) return;
  await session.begin((client) => grantToApp(client, app));
}
