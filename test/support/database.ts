import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";

/**
 * A database for the test file that calls it, cloned from the migrated template before its first
 * test and dropped after its last. `url()` can be called from a test or a hook.
 */
export function useDatabase(): { url: () => string } {
  let clone: { url: string; drop: () => Promise<void> } | undefined;
  beforeAll(async () => {
    clone = await cloneDatabase(inject("clusterUrl"));
  });
  afterAll(() => clone?.drop());
  return {
    url: () => {
      if (clone === undefined) throw new Error("The database is there from beforeAll on.");
      return clone.url;
    },
  };
}

/** A clone of the migrated template on the server of `clusterUrl`; takes about 15 ms. */
export async function cloneDatabase(
  clusterUrl: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await createDatabase(clusterUrl, { name, from: "template_searchlight" });
  return {
    url: asRole(databaseUrl(clusterUrl, name), appRole),
    drop: () => administer(clusterUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Makes a database anew, replacing one of that name, and returns the name. */
export async function createDatabase(
  clusterUrl: string,
  { name, from, owner }: { name: string; from: string; owner?: string },
): Promise<string> {
  await administer(clusterUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      // By its files: through the log of changes it takes three times as long.
      const whose = owner === undefined ? "" : ` OWNER ${owner}`;
      await administer(
        clusterUrl,
        `CREATE DATABASE ${name} TEMPLATE ${from} STRATEGY file_copy${whose}`,
      );
      return name;
    } catch (error) {
      // 55006: somebody is connected to the template, at times autovacuum.
      const busy = error instanceof postgres.PostgresError && error.code === "55006";
      if (!busy || attempt === 100) throw error;
      await sleep(100);
    }
  }
}

/** The two roles of each database that tests clone: what is tried has the rights of the bot's. */
export const ownerRole = "searchlight_tests_owner";
export const appRole = "searchlight_tests_app";
const password = "of-tests";

/** The same database by another role: one of the above, or the server's superuser. */
export function asRole(url: string, name: string): string {
  const as = new URL(url);
  as.username = name;
  as.password = password;
  return as.href;
}

/** The same database for the test's own hands, which may do anything. */
export function asSuperuser(url: string): string {
  const as = new URL(url);
  const { username, password } = new URL(inject("clusterUrl"));
  as.username = username;
  as.password = password;
  return as.href;
}

export async function makeRolesOfTests(clusterUrl: string): Promise<void> {
  for (const role of [ownerRole, appRole]) {
    await administer(
      clusterUrl,
      `DO $$ BEGIN CREATE ROLE ${role} LOGIN PASSWORD '${password}';
        EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
    );
  }
}

/** The address of another database on the same server. */
export function databaseUrl(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(clusterUrl: string, statement: string): Promise<void> {
  const url = new URL(clusterUrl);
  const folder = url.searchParams.get("host");
  url.searchParams.delete("host");
  const options = { max: 1, onnotice: () => undefined };
  const client = postgres(url.href, folder === null ? options : { ...options, host: folder });
  try {
    await client.unsafe(statement);
  } finally {
    await client.end({ timeout: 5 });
  }
}
