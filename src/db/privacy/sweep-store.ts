import { sql } from "drizzle-orm";
import type { Declared } from "../table.ts";
import { declaredTables } from "../tables/all.ts";
import { rows } from "../unit-of-work.ts";

type Kept = { ms: number; swept: NonNullable<Declared["swept"]> };

/** Deletes rows whose time is over, at most `limit` of each table. Gives the most that it deleted of one. */
export async function sweepTables(limit: number): Promise<number> {
  const gone: number[] = [0];
  for (const each of declaredTables) {
    if (each.keptFor.kind !== "for" || each.swept === undefined) continue;
    gone.push(await sweepOne(each, { ms: each.keptFor.ms, swept: each.swept }, limit));
  }
  return Math.max(...gone);
}

async function sweepOne({ table }: Declared, kept: Kept, limit: number): Promise<number> {
  const { since, where } = kept.swept;
  const also = where === undefined ? sql`` : sql` and ${where}`;
  const gone = await rows(sql`
    delete from ${table} where ctid in (
      select ctid from ${table}
      where ${since} <= app_now() - ${kept.ms} * interval '1 millisecond'${also} limit ${limit}
    ) returning 1`);
  return gone.length;
}
