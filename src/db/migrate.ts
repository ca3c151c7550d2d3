import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { connectSession } from "./connect.ts";
import { lockSpaces } from "./locks.ts";

const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));

/** Brings the schema of `url` up to date; several processes may call it at once and take turns. */
export async function migrate(url: string): Promise<void> {
  const session = connectSession(url, "searchlight migration", () => undefined);
  try {
    await session`select pg_advisory_lock(${lockSpaces.migration}, 0)`;
    await applyMigrations(drizzle(session), { migrationsFolder });
  } finally {
    await session.end({ timeout: 5 });
  }
}
