// The one place where what is held on people is erased. Called by the sweeper's stores, and by /forget.
import { sql, type SQL } from "drizzle-orm";
import { limitTo } from "../statement.ts";
import type { Declared } from "../table.ts";
import { rows } from "../unit-of-work.ts";

/** Which rows of a table, as a condition on them; and how many at most, those of the oldest `since` first. */
type These = { where: SQL; oldest?: { since: SQL; limit: number } };

/** Deletes rows. Gives how many. */
export async function eraseRows({ table }: Declared, these: These): Promise<number> {
  const gone = await rows(sql`delete from ${table} where ${chosen(table, these)} returning 1`);
  return gone.length;
}

/** What is left in the columns of a row that loses some. */
export type Left = readonly { name: string; as: SQL }[];

/** Empties columns of rows that stay. Gives how many rows. */
export async function emptyRows({ table }: Declared, left: Left, these: These): Promise<number> {
  const set = left.map(({ name, as }) => sql`${sql.identifier(name)} = ${as}`);
  const emptied = await rows(sql`
    update ${table} set ${sql.join(set, sql`, `)} where ${chosen(table, these)} returning 1`);
  return emptied.length;
}

/** What a row loses when its table sheds. */
export function leftAfterShedding({ columns }: Declared): Left {
  return columns.flatMap(({ column, held: { keptFor } }) =>
    keptFor.kind === "shed" ? [{ name: column.name, as: keptFor.as }] : [],
  );
}

function chosen(table: Declared["table"], { where, oldest }: These): SQL {
  if (oldest === undefined) return where;
  const { since, limit } = oldest;
  return sql`ctid in (select ctid from ${table} where ${where} order by ${since} ${limitTo(limit)})`;
}
