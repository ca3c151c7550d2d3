import type postgres from "postgres";

/** In which rows of the whole database one of these words stands, whatever the column. */
export async function tracesOf(sql: postgres.Sql, words: readonly string[]): Promise<string[]> {
  const tables = await sql<{ name: string }[]>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await sql<{ row: string }[]>`
      select t::text as row from ${sql(name)} t where t::text ilike any(${words.map((w) => `%${w}%`)})`;
    found.push(...rows.map(({ row }) => `${name}: ${row}`));
  }
  return found;
}
