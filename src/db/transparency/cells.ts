// What all counts of a quarter are made of. Used by the stores that count.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Bounds } from "../../domain/transparency/period.ts";
import type { Count } from "../../domain/transparency/report.ts";
import { all, computed, count, record } from "../record.ts";

export const begin = (day: string) => sql`${day}::date::timestamp at time zone 'UTC'`;
export const within = (at: SQL, { from, until }: Bounds) =>
  sql`${at} >= ${begin(from)} and ${at} < ${begin(until)}`;
export const before = (at: SQL, { asOf }: Bounds) => sql`${at} < ${begin(asOf)}`;

const Cell = record({
  of: computed(sql`json_build_array(a, b)`, z.array(z.string().nullable())),
  column: computed(sql`c`, z.string()),
  count: computed(sql`count(*)`, count),
});

/** Of rows of `a`, `b` and `c`: by what they are, and in which column. */
export async function cells(from: SQL): Promise<Count[]> {
  const found = await all(Cell, sql`select ${Cell.list} from (${from}) counted group by a, b, c`);
  return found.map(({ of, ...rest }) => ({ ...rest, of: of.filter((each) => each !== null) }));
}
