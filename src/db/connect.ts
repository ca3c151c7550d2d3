// Pools of connections to PostgreSQL. Opened by main.ts, the demo and migrations, passed on to stores.
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { Watch } from "./watch.ts";

export type Client = postgres.Sql;
export type Database = ReturnType<typeof drizzle>;
export type Connection = {
  db: Database;
  /** Goes on with new connections, in case that those at hand are dead without a word. */
  renew: () => void;
  close: () => Promise<void>;
};

/** How long what is under way on a pool that lost a connection may take, in seconds. */
const lastS = 5;

/** How long a query waits for its answer, in milliseconds. */
const usualAnswerMs = 25_000;

/** An idle line is asked after so many seconds whether the other end is there. */
const keepAliveS = 10;

/**
 * What the server is to do for us: end a session whose host is gone within half a minute, and a
 * transaction whose process was stopped, as others wait for what it holds.
 */
const serverSettings = {
  tcp_keepalives_idle: 10,
  tcp_keepalives_interval: 5,
  tcp_keepalives_count: 3,
  tcp_user_timeout: 15_000,
  idle_in_transaction_session_timeout: 15_000,
};

/**
 * Opens a pool on `url` (postgres://…; `?host=/dir` names a socket's folder, as in libpq).
 * Nothing connects before the first query. Close with `close()`.
 *
 * A pool that loses a connection is left for a new one: postgres.js goes on with a broken connection
 * in ways that let a query wait for ever (one that is taken between its socket's error and its end) or
 * for as long as connecting may take (what was about to be written then holds up the next start).
 * One on which an answer is overdue is left at once, and all that was asked on it fails.
 */
export function connect(url: string, options: PoolOptions): Connection {
  const left = new Set<Promise<unknown>>();
  let isClosing = false;
  const open = () => {
    const leave = (timeoutS: number) => {
      if (isClosing || pool.client !== current.client) return;
      current = open();
      // However it ends, the new one is at work.
      const leaving = () => {
        pool.watch.giveUp();
        left.delete(ending);
      };
      const ending: Promise<unknown> = pool.client
        .end({ timeout: timeoutS })
        .then(leaving, leaving);
      left.add(ending);
    };
    const silent = () => {
      options.silent?.();
      leave(0);
    };
    const pool: Pool = openPool(url, options, { lost: () => leave(lastS), silent });
    return { ...pool, leave };
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
  return { db, renew: () => current.leave(lastS), close };
}

type PoolOptions = {
  connections: number;
  name: string;
  /** Hears of each statement, those that begin and end a transaction among them, and of its connection. */
  debug?: (statement: string, connection: number) => void;
  /** How long a query waits for its answer, in milliseconds; the server itself ends it a little sooner. */
  answerMs?: number;
  /** Hears when the line to the database fell silent. */
  silent?: () => void;
};
type Pool = { client: Client; db: Database; watch: Watch };

type Ends = {
  /** A connection ended that had been made. */
  lost: () => void;
  /** An answer is overdue. */
  silent: () => void;
};

function openPool(url: string, options: PoolOptions, { lost, silent }: Ends): Pool {
  let wasConnected = false;
  const { debug, answerMs = usualAnswerMs } = options;
  const client = postgres(address(url).url, {
    ...address(url).host,
    ...(debug && {
      debug: (connection: number, statement: string) => debug(statement, connection),
    }),
    max: options.connections,
    onnotice: () => undefined,
    onparameter: () => {
      wasConnected = true;
    },
    onclose: () => {
      if (wasConnected) lost();
    },
    connection: {
      application_name: options.name,
      ...serverSettings,
      statement_timeout: Math.round(answerMs * 0.8),
    },
    keep_alive: keepAliveS,
    // A connection cut while it asks for types would end the process; arrays come as JSON instead.
    fetch_types: false,
    connect_timeout: 10,
    // A server that comes back should be noticed within a second, not within postgres.js's 20 s.
    backoff: (retries: number) => Math.min(0.05 * 2 ** retries, 1),
  });
  const watch = new Watch(answerMs, silent);
  return { client, db: drizzle(preparing(client, watch)), watch };
}

/**
 * drizzle lets postgres.js prepare none of its queries. Parsed once a connection, most of ours cost
 * about half; so all are prepared, also those of transactions, and those that take no values.
 */
function preparing(client: Client, watch: Watch): Client {
  const begin = client.begin.bind(client);
  const inTransaction = (work: (tx: postgres.TransactionSql) => unknown) => {
    // Begins and commits are answers, too.
    let answered = watch.begin();
    const going = begin(async (tx) => {
      answered();
      try {
        return await work(withPreparing(tx, watch));
      } finally {
        answered = watch.begin();
      }
    });
    const end = () => answered();
    going.then(end, end);
    return watch.through(going);
  };
  return Object.assign(withPreparing(client, watch), { begin: inTransaction });
}

/** What takes no values is sent in another way unless it is asked not to be, of which the types don't tell. */
const prepared = { prepare: true, simple: false };

function withPreparing<C extends postgres.ISql>(client: C, watch: Watch): C {
  const ask = client.unsafe.bind(client);
  const unsafe: C["unsafe"] = (query, parameters, options) =>
    watch.until(ask(query, parameters, { ...options, ...prepared }));
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
    connection: { application_name: name, ...serverSettings },
    keep_alive: keepAliveS,
    fetch_types: false,
    connect_timeout: 10,
    backoff: () => 0.5,
  });
}

export type Session = { db: Database; isLost: () => boolean; close: () => Promise<void> };

/** Such a connection as stores take it. It is lost, too, when an answer takes more than `answerMs`. */
export function openSession(
  url: string,
  name: string,
  { answerMs, lost }: { answerMs: number; lost: () => void },
): Session {
  let isLost = false;
  const lose = () => {
    isLost = true;
    lost();
  };
  const client = connectSession(url, name, lose);
  const end = (timeoutS: number) => client.end({ timeout: timeoutS }).catch(() => undefined);
  const watch = new Watch(answerMs, () => {
    lose();
    void end(0);
  });
  const db = drizzle(withPreparing(client, watch));
  return { db, isLost: () => isLost, close: () => end(isLost ? 0 : 1) };
}

/** postgres.js knows socket folders as an option only, so it is moved there from the URL. */
function address(url: string): { url: string; host: { host?: string } } {
  const parsed = new URL(url);
  const folder = parsed.searchParams.get("host");
  if (folder === null) return { url, host: {} };
  parsed.searchParams.delete("host");
  return { url: parsed.href, host: { host: folder } };
}
