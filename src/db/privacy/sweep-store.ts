import { sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { RowKeptFor } from "../table.ts";
import { declaredTables } from "../tables/all.ts";
import { rows } from "../unit-of-work.ts";

type Timed = Extract<RowKeptFor, { kind: "for" }>;

/** Deletes rows whose time is over, at most `limit` of each table. Gives the most that it deleted of one. */
export async function sweepTables(limit: number): Promise<number> {
  const gone: number[] = [0];
  for (const { table, keptFor } of declaredTables) {
    if (keptFor.kind === "for") gone.push(await sweepOne(table, keptFor, limit));
  }
  return Math.max(...gone);
}

async function sweepOne(
  table: PgTable,
  { ms, since, where }: Timed,
  limit: number,
): Promise<number> {
  // Asked for once, and in this order, so that an index by that time finds them.
  const also = where === undefined ? sql`` : sql` and ${where}`;
  const gone = await rows(sql`
    delete from ${table} where ctid in (
      select ctid from ${table}
      where ${since} <= (select app_now()) - ${ms} * interval '1 millisecond'${also}
      order by ${since} limit ${limit}
    ) returning 1`);
  return gone.length;
}
