import type postgres from "postgres";
import type { Sealed } from "../../src/db/sealed.ts";
import { originOf } from "../../src/db/table.ts";
import { declaredTables } from "../../src/db/tables/all.ts";

/** How what is kept in a sealed column looks. */
const sealedForms = {
  text: /^~1\.[\w-]{12}\.[\w-]+$/,
  json: /^"~1\.[\w-]{12}\.[\w-]+"$/,
  // A person's mark is greater than every id; groups have theirs.
  user_id: /^(-\d+|2[2-9]\d{14}|[34]\d{15})$/,
  mark: /^(0|-\d+|2[2-9]\d{14}|[34]\d{15})$/,
  lane: /^(p:\d{16}|-\d+|0|[a-z].*|forgotten)$/,
  key: /^(?!(.*:)?\d+(:|$))/,
} satisfies Record<Sealed["as"], RegExp>;

/** Every value that the database has in a sealed column, by the column. */
export async function keptSealed(
  sql: postgres.Sql,
): Promise<ReadonlyMap<string, { as: Sealed["as"]; values: string[] }>> {
  const found = new Map<string, { as: Sealed["as"]; values: string[] }>();
  for (const { name, columns } of declaredTables) {
    for (const { key, column } of columns) {
      const { sealed } = originOf(column);
      if (sealed === undefined) continue;
      const values = await sql.unsafe<{ value: string }[]>(
        `select ${column.name}::text as value from ${name} where ${column.name} is not null`,
      );
      found.set(`${name}.${key}`, { as: sealed.as, values: values.map(({ value }) => value) });
    }
  }
  return found;
}

/** What stands there in plain. */
export async function unsealed(sql: postgres.Sql): Promise<string[]> {
  return [...(await keptSealed(sql))].flatMap(([column, { as, values }]) =>
    values.filter((value) => !sealedForms[as].test(value)).map((value) => `${column}: ${value}`),
  );
}
