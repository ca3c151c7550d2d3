import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

export type Client = postgres.Sql;
export type Database = ReturnType<typeof connect>["db"];
export type Connection = ReturnType<typeof connect>;

/**
 * Opens a pool on `url` (postgres://…; `?host=/dir` names a socket's folder, as in libpq).
 * Nothing connects before the first query. Close with `close()`.
 */
export function connect(url: string, options: { connections: number; name: string }) {
  const client = postgres(address(url).url, {
    ...address(url).host,
    max: options.connections,
    onnotice: () => undefined,
    connection: { application_name: options.name },
    // A connection cut while it asks for types would end the process; arrays come as JSON instead.
    fetch_types: false,
    connect_timeout: 10,
    // A server that comes back should be noticed within a second, not within postgres.js's 20 s.
    backoff: (retries: number) => Math.min(0.05 * 2 ** retries, 1),
  });
  return { client, db: drizzle(preparing(client)), close: () => client.end({ timeout: 5 }) };
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
