// Brings the schema up to date. Called by the start, by tests and by the bench.
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { connectSession, type Client } from "./connect.ts";
import { lockSpaces } from "./locks.ts";
import { grantToApp, roleOf } from "./roles.ts";

const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));

/** The schema is one of a later version, which wrote there what this one doesn't know. */
export class SchemaOfLaterVersion extends Error {
  override readonly name = "SchemaOfLaterVersion";
}

/** The schema stands between two migrations that this version knows: it is none of a release. */
export class SchemaOfNoRelease extends Error {
  override readonly name = "SchemaOfNoRelease";
}

const lookEveryMs = 500;
/** So many looks come to ten seconds. */
const looksAMention = 20;

/**
 * Brings the schema up to date, as the role of `url`, and gives that of `appUrl` what the bot needs where
 * it is another one. Several processes may call it at once and take turns. A role that may change nothing
 * finds a schema that is up to date as it is. `waits` hears at once that another one is at it, and every
 * ten seconds again. Gives how many migrations were missing.
 */
export async function migrate(
  url: string,
  appUrl: string = url,
  waits: () => void = () => undefined,
): Promise<number> {
  const session = connectSession(url, "searchlight migration", () => undefined);
  try {
    for (let looks = 0; !(await takesTurn(session)); looks += 1) {
      if (looks % looksAMention === 0) waits();
      await sleep(lookEveryMs);
    }
    const reached = await reachedBy(session);
    const known = knownMigrations().map(({ folderMillis }) => folderMillis);
    if (reached > (known.at(-1) ?? 0)) throw new SchemaOfLaterVersion();
    if (reached > 0 && !known.includes(reached)) throw new SchemaOfNoRelease();
    const missing = known.filter((each) => each > reached).length;
    if (missing > 0) await applyMigrations(drizzle(session), { migrationsFolder });
    if (appUrl !== url) await grantTo(session, await roleOf(appUrl));
    return missing;
  } finally {
    await session.end({ timeout: 5 });
  }
}

/** All that this version has, in order. */
export const knownMigrations = () => readMigrationFiles({ migrationsFolder });

async function takesTurn(session: Client): Promise<boolean> {
  const [row] = await session`
    select pg_try_advisory_lock(${lockSpaces.migration}::int, 0) as taken`;
  return row?.["taken"] === true;
}

/** When the newest migration of the schema was made, in milliseconds; 0: there is none. */
async function reachedBy(session: Client): Promise<number> {
  const [made] =
    await session`select to_regclass('drizzle.__drizzle_migrations') is not null as made`;
  if (made?.["made"] !== true) return 0;
  const [row] = await session`
    select coalesce(max(created_at), 0) as reached from drizzle.__drizzle_migrations`;
  return Number(row?.["reached"]);
}

async function grantTo(session: Client, app: string): Promise<void> {
  const [row] = await session`select current_user <> ${app} as is_other`;
  if (row?.["is_other"] !== true) return;
  await session.begin((client) => grantToApp(client, app));
}
