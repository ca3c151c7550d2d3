// What is not as it should be, and no reason not to start. Said by the start, in the log and in words.
import type { Database } from "./db/connect.ts";
import { excessOf, type Excess } from "./db/roles.ts";
import type { Log } from "./domain/log.ts";
import type { Config } from "./runtime/config.ts";
import { forbidCoreDumps } from "./runtime/core-dumps.ts";
import { isOpenToOthers, secretFiles } from "./runtime/secret-files.ts";

type Warning = { event: Parameters<Log["warn"]>[0]; reason?: string; words: string };
export type Warn = (warning: Warning) => void;

export function createWarnings(log: Log): Warn {
  return ({ event, reason, words }) => {
    log.warn(event, reason === undefined ? {} : { reason });
    process.stderr.write(`Searchlight: ${words}\n`);
  };
}

/** Whoever has that account could take every other admin's role away. */
export function warnOfOneAdmin({ adminIds }: Config, warn: Warn): void {
  if (new Set(adminIds).size > 1) return;
  warn({
    event: "one_admin_named",
    words: "ADMIN_IDS names one person. Add a second id, so that nobody rules over this bot alone.",
  });
}

export async function warnOfCoreDumps(warn: Warn): Promise<void> {
  if (await forbidCoreDumps()) return;
  warn({
    event: "core_dumps_allowed",
    words:
      "a crash may write this process's memory to disk, with what people wrote. Start it with ulimit -c 0 (LimitCORE=0 in a service of systemd's).",
  });
}

export async function warnOfOpenFiles({ dataDir }: Config, warn: Warn): Promise<void> {
  for (const { file, what } of secretFiles(dataDir)) {
    if (!(await isOpenToOthers(file))) continue;
    warn({
      event: "secret_file_open",
      reason: what,
      words: `${file} can be read by others on this machine, and holds secrets. Close it: chmod 600 "${file}"`,
    });
  }
}

const wordsOf = {
  superuser: "is a superuser",
  createrole: "may make roles",
  createdb: "may make databases",
  replication: "may copy the whole server",
  owns_tables: "owns tables, so it may change and drop them",
  makes_tables: "may make tables",
  changes_audit: "may change the audit trail",
} satisfies Record<Excess, string>;

/** What it may do, after `the role`. */
export const excessWords = (found: readonly Excess[]) =>
  found.map((each) => wordsOf[each]).join(", ");

/** One role for all works, too; whoever takes the bot over then has the whole database. */
export async function warnOfRights(db: Database, warn: Warn): Promise<void> {
  const found = await excessOf(db);
  if (found.length === 0) return;
  warn({
    event: "database_role_excess",
    reason: found.join("+"),
    words: `the role in DATABASE_URL may do more than the bot needs: it ${excessWords(found)}. docs/operating.md has the SQL of two roles.`,
  });
}
