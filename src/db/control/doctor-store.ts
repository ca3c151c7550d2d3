// What a database and its server say of themselves, also one without tables. Asked by the doctor.
import { z } from "zod";
import { connectSession, type Client } from "../connect.ts";
import { knownMigrations } from "../migrate.ts";
import { quoted } from "../table.ts";
import { declaredTables } from "../tables/all.ts";

const Server = z.object({
  version: z.string(),
  number: z.coerce.number(),
  isReadOnly: z.boolean(),
  now: z.coerce.date(),
  most: z.coerce.number(),
  used: z.coerce.number(),
});
const Group = z.object({ chatId: z.coerce.number(), title: z.string(), isQueue: z.boolean() });

/** What is on it that this version knows. */
type Content = {
  botId: number | undefined;
  /** Names of the processes that work there now. */
  sessions: number;
  groups: z.output<typeof Group>[];
  /** It was restored, and nothing goes out until an admin says so. */
  isHeld: boolean;
  /** Tables that the role may not read or add to. */
  closed: string[];
};

export type DatabaseFacts = z.output<typeof Server> & {
  /** How many migrations it lacks; undefined: it has no tables of ours. */
  missing: number | "of_later_version" | undefined;
  /** Undefined where the tables are not those of this version. */
  content: Content | undefined;
};

export async function readDatabase(url: string): Promise<DatabaseFacts> {
  const session = connectSession(url, "doctor", () => undefined);
  try {
    const [server] = await session`
      select current_setting('server_version') as version,
        current_setting('server_version_num') as number,
        pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean
          as "isReadOnly",
        clock_timestamp() as now,
        current_setting('max_connections')::int
          - current_setting('superuser_reserved_connections')::int as most,
        (select sum(numbackends) from pg_stat_database) as used`;
    const missing = await missingIn(session);
    const content = missing === 0 ? await contentOf(session) : undefined;
    return { ...Server.parse(server), missing, content };
  } finally {
    await session.end({ timeout: 5 });
  }
}

async function missingIn(session: Client): Promise<DatabaseFacts["missing"]> {
  const [made] = await session`
    select to_regclass('drizzle.__drizzle_migrations') is not null as made`;
  if (made?.["made"] !== true) return undefined;
  const [row] = await session`
    select coalesce(max(created_at), 0) as reached from drizzle.__drizzle_migrations`;
  const reached = Number(row?.["reached"]);
  const known = knownMigrations().map(({ folderMillis }) => folderMillis);
  if (reached > (known.at(-1) ?? 0)) return "of_later_version";
  return known.filter((each) => each > reached).length;
}

async function contentOf(session: Client): Promise<Content> {
  const closed: string[] = [];
  for (const { name } of declaredTables) {
    const right = name === "app_clock" ? "select" : "insert";
    const [row] = await session`
      select has_table_privilege(${quoted(name)}, 'select')
        and has_table_privilege(${quoted(name)}, ${right}) as open`;
    if (row?.["open"] !== true) closed.push(name);
  }
  const [sessions] = await session`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and application_name like 'searchlight%'`;
  const may = (name: string) => !closed.includes(name);
  const [held] = may("restores")
    ? await session`select from restores where released_at is null`
    : [];
  const [bound] = may("bound_bot") ? await session`select bot_id from bound_bot` : [];
  const found =
    may("queues") && may("source_groups")
      ? await session`
          select chat_id as "chatId", min(title) as title, bool_or(is_queue) as "isQueue" from (
            select chat_id, title, true as is_queue from queues where status in ('active', 'lost')
            union all
            select chat_id, title, false from source_groups where status in ('active', 'lost')
          ) groups group by chat_id order by 1 desc`
      : [];
  return {
    botId: bound === undefined ? undefined : Number(bound["bot_id"]),
    sessions: Number(sessions?.["count"]),
    groups: found.map((row) => Group.parse(row)),
    isHeld: held !== undefined,
    closed,
  };
}
