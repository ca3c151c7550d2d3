// Pools of connections to PostgreSQL. Opened by main.ts, the demo and migrations, passed on to stores.
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

export type Client = postgres.Sql;
export type Database = ReturnType<typeof drizzle>;
export type Connection = { db: Database; close: () => Promise<void> };

/** How long what is under way on a pool that lost a connection may take, in seconds. */
const lastS = 5;

/**
 * Opens a pool on `url` (postgres://…; `?host=/dir` names a socket's folder, as in libpq).
 * Nothing connects before the first query. Close with `close()`.
 *
 * A pool that loses a connection is left for a new one: postgres.js goes on with a broken connection
 * in ways that let a query wait for ever (one that is taken between its socket's error and its end) or
 * for as long as connecting may take (what was about to be written then holds up the next start).
 */
export function connect(url: string, options: PoolOptions): Connection {
  const left = new Set<Promise<unknown>>();
  let isClosing = false;
  const open = () => {
    const pool = openPool(url, options, () => {
      if (isClosing || pool !== current) return;
      current = open();
      // However it ends, the new one is at work.
      const leaving = () => left.delete(ending);
      const ending: Promise<unknown> = pool.client.end({ timeout: lastS }).then(leaving, leaving);
      left.add(ending);
    });
    return pool;
  };
  let current = open();
  const db = new Proxy(current.db, {
    get: (_, key) => {
      if (key === "$client") return current.client;
      const held: unknown = Reflect.get(current.db, key);
      return typeof held === "function" ? held.bind(current.db) : held;
    },
  });
  const close = async () => {
    isClosing = true;
    const last = current.client.end({ timeout: lastS });
    await Promise.all([last, ...left]);
  };
  return { db, close };
}

type PoolOptions = {
  connections: number;
  name: string;
  /** Hears of each statement, those that begin and end a transaction among them. */
  debug?: (statement: string) => void;
};
type Pool = { client: Client; db: Database };

/** @param lost called when a connection ends that had been made */
function openPool(url: string, options: PoolOptions, lost: () => void): Pool {
  let wasConnected = false;
  const { debug } = options;
  const client = postgres(address(url).url, {
    ...address(url).host,
    ...(debug && { debug: (_: number, statement: string) => debug(statement) }),
    max: options.connections,
    onnotice: () => undefined,
    onparameter: () => {
      wasConnected = true;
    },
    onclose: () => {
      if (wasConnected) lost();
    },
    connection: { application_name: options.name },
    // A connection cut while it asks for types would end the process; arrays come as JSON instead.
    fetch_types: false,
    connect_timeout: 10,
    // A server that comes back should be noticed within a second, not within postgres.js's 20 s.
    backoff: (retries: number) => Math.min(0.05 * 2 ** retries, 1),
  });
  return { client, db: drizzle(preparing(client)) };
}

/**
 * drizzle lets postgres.js prepare none of its queries. Parsed once a connection, most of ours cost
 * about half; so all are prepared, also those of transactions.
 */
function preparing(client: Client): Client {
  const begin = client.begin.bind(client);
  const inTransaction = (work: (tx: postgres.TransactionSql) => unknown) =>
    begin((tx) => work(withPreparing(tx)));
  return Object.assign(withPreparing(client), { begin: inTransaction });
}

function withPreparing<C extends postgres.ISql>(client: C): C {
  const ask = client.unsafe.bind(client);
  const unsafe: C["unsafe"] = (query, parameters, options) =>
    ask(query, parameters, { ...options, prepare: true });
  return Object.assign(client, { unsafe });
}

/** A connection of its own, for what lives as long as its session: advisory locks and LISTEN. */
export function connectSession(url: string, name: string, onClose: () => void): Client {
  return postgres(address(url).url, {
    ...address(url).host,
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => undefined,
    onclose: onClose,
    connection: { application_name: name },
    fetch_types: false,
    connect_timeout: 10,
    backoff: () => 0.5,
  });
}

/** postgres.js knows socket folders as an option only, so it is moved there from the URL. */
function address(url: string): { url: string; host: { host?: string } } {
  const parsed = new URL(url);
  const folder = parsed.searchParams.get("host");
  if (folder === null) return { url, host: {} };
  parsed.searchParams.delete("host");
  return { url: parsed.href, host: { host: folder } };
}
