import type { Access } from "./access.ts";

/** Command line settings of the server. */
export function serverSettings(access: Access, fsync: boolean): string[] {
  const settings = { ...reach(access), ...durability(fsync), ...modest, ...tacit };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

function reach(access: Access): Record<string, string> {
  switch (access.kind) {
    case "socket":
      return {
        listen_addresses: "",
        port: String(access.port),
        // An item of a list: the folder's name may hold commas and blanks.
        unix_socket_directories: `"${access.folder.replaceAll('"', '""')}"`,
        unix_socket_permissions: "0700",
      };
    case "loopback":
      return { listen_addresses: "127.0.0.1", port: String(access.port) };
  }
}

/** What may be lost, as in tests, needs no upkeep either. */
function durability(fsync: boolean): Record<string, string> {
  if (fsync) return { fsync: "on" };
  return {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    wal_level: "minimal",
    max_wal_senders: "0",
    autovacuum: "off",
  };
}

/** Sized for a machine that has other things to do. */
const modest = {
  max_connections: "200",
  shared_buffers: "64MB",
  max_wal_size: "256MB",
  jit: "off",
  // A page out of order costs no more on what servers keep their data on today. As things are preset, a whole table is
  // read rather than four rows of it looked up, as long as PostgreSQL takes it for small.
  random_page_cost: "1.1",
  timezone: "UTC",
};

/**
 * What people wrote must not get into the server's log: neither failing statements nor the
 * details of an error, which quote rows.
 */
const tacit = {
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length_on_error: "0",
  log_checkpoints: "off",
  log_timezone: "UTC",
  logging_collector: "off",
};
