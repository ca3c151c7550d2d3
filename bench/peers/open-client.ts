import postgres from "postgres";

/** A pool of connections; a socket's folder stands in `?host=`, as in libpq. */
export function openClient(databaseUrl: string, max: number): postgres.Sql {
  const url = new URL(databaseUrl);
  const folder = url.searchParams.get("host");
  url.searchParams.delete("host");
  const options = { max, onnotice: () => undefined };
  return postgres(url.href, folder === null ? options : { ...options, host: folder });
}
