// Where the database is. Used by the programs: the bot, and those that look at what it keeps.
import { makeRoles } from "./db/roles.ts";
import { silentLog, type Log } from "./domain/log.ts";
import type { Config } from "./runtime/config.ts";
import { joinEmbeddedPostgres, startEmbeddedPostgres } from "./runtime/embedded-postgres.ts";

/** `url` is for who works with rows, `ownerUrl` for who changes tables. */
export type Reached = { url: string; ownerUrl: string; stop: () => Promise<void> };

type Where = Pick<Config, "database" | "dataDir">;

/** Starts the embedded server, or names the operator's own. */
export async function startDatabase(where: Where, log: Log): Promise<Reached> {
  const { database, dataDir } = where;
  if (database.kind === "embedded") return startEmbeddedPostgres({ dataDir, log, makeRoles });
  return { ...database, stop: () => Promise.resolve() };
}

/** The same, also while the bot runs. */
export async function joinDatabase(where: Where): Promise<Reached> {
  const { database, dataDir } = where;
  if (database.kind === "external") return startDatabase(where, silentLog);
  return joinEmbeddedPostgres({ dataDir, log: silentLog, makeRoles });
}
