import type { openClient } from "./scene.ts";

/** All rows of all tables as text, as a dump of the database has them. */
export async function dumpOf(sql: ReturnType<typeof openClient>): Promise<string> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`;
  const parts = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await sql<{ row: string }[]>`select t::text as row from ${sql(name)} t`;
      return rows.map(({ row }) => `${name} ${row}`);
    }),
  );
  return parts.flat().join("\n");
}
