import { setTimeout as sleep } from "node:timers/promises";
import { isTransientFault } from "./db/faults.ts";
import { migrate, SchemaOfLaterVersion, SchemaOfNoRelease } from "./db/migrate.ts";
import { lendsSessions } from "./db/control/pooler.ts";
import { describeFault, type Log } from "./domain/log.ts";
import type { Reached } from "./reach-database.ts";
import { OperatorFault } from "./runtime/operator-fault.ts";

/**
 * Brings the tables up to date. A server that is just starting, or failing over, is waited for; a wrong
 * address is not. Gives how many migrations were missing.
 */
export async function readyDatabase({ url, ownerUrl }: Reached, log: Log): Promise<number> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    try {
      await refusePooler(url);
      return await migrate(ownerUrl, url, () => log.warn("migration_awaited"));
    } catch (error) {
      if (error instanceof OperatorFault) throw error;
      if (isLackOfRights(error)) throw roleMayNotMigrate(error);
      if (error instanceof SchemaOfLaterVersion) throw schemaOfLaterVersion(error);
      if (error instanceof SchemaOfNoRelease) throw schemaOfNoRelease(error);
      if (!isTransientFault(error) || performance.now() > deadline) throw error;
      log.warn("database_awaited", describeFault(error));
      await sleep(1_000);
    }
  }
}

function isLackOfRights(error: unknown): boolean {
  return describeFault(error).sqlState === "42501";
}

function roleMayNotMigrate(cause: unknown): OperatorFault {
  return new OperatorFault(
    "role_lacks_rights",
    "DATABASE_URL: expected a role that may bring the tables up to date, as they are older than this version; this one may not. Set MIGRATION_DATABASE_URL to the role that has them (docs/operating.md), at least for one start.",
    { cause },
  );
}

function schemaOfLaterVersion(cause: unknown): OperatorFault {
  return new OperatorFault(
    "schema_of_later_version",
    "DATABASE_URL: expected tables of this version or an earlier one; a later version has worked on them. Start that version, or put back a backup from before it.",
    { cause },
  );
}

function schemaOfNoRelease(cause: unknown): OperatorFault {
  return new OperatorFault(
    "schema_of_no_release",
    "DATABASE_URL: expected tables of a release, which this version brings up to date; these were made by a build between two releases. Start the build that made them, or restore a backup of a release.",
    { cause },
  );
}

/** What one session holds must be its own: locks, and what it listens to. */
async function refusePooler(url: string): Promise<void> {
  const isLent = await lendsSessions(url).catch((error: unknown) => {
    // It knows only the settings that it was told of.
    if (describeFault(error).sqlState === "08P01") return true;
    throw error;
  });
  if (!isLent) return;
  throw new OperatorFault(
    "pooler_between",
    "DATABASE_URL: expected PostgreSQL itself, or a pooler that gives each client a session of its own; found one that lends sessions for a transaction each, or takes no settings from a client. Connect to PostgreSQL itself, or set the pooler to session mode (PgBouncer: pool_mode = session, and ignore_startup_parameters with tcp_keepalives_idle, tcp_keepalives_interval, tcp_keepalives_count, tcp_user_timeout, idle_in_transaction_session_timeout, statement_timeout).",
  );
}
