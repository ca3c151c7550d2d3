import type { Place } from "./place.ts";

/** The port is only part of the socket's name. */
export const socketPort = 5432;

/** Command line settings of the server. */
export function serverSettings(place: Place, fsync: boolean): string[] {
  const durability = fsync
    ? { fsync: "on" }
    : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
  return asArguments({
    listen_addresses: "",
    port: String(socketPort),
    unix_socket_directories: quoted(place.socketDir),
    unix_socket_permissions: "0700",
    ...durability,
    ...modest,
    ...tacit,
  });
}

/** Sized for a machine that has other things to do. */
export const modest = {
  max_connections: "200",
  shared_buffers: "64MB",
  max_wal_size: "256MB",
  jit: "off",
  timezone: "UTC",
};

/**
 * What people wrote must not get into the server's log: neither failing statements nor the
 * details of an error, which quote rows.
 */
export const tacit = {
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length_on_error: "0",
  log_checkpoints: "off",
  log_timezone: "UTC",
  logging_collector: "off",
};

export function asArguments(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** A folder name as an item of a list: it may hold commas and blanks. */
function quoted(folder: string): string {
  return `"${folder.replaceAll('"', '""')}"`;
}
