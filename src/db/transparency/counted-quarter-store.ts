// Quarters that were counted on their day. Kept by the schedule, taken up by `/publish`.
import { sql } from "drizzle-orm";
import { first, record, type ReadBy } from "../record.ts";
import { countedQuarters } from "../tables/transparency/counted-quarters.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, type Fresh } from "../values.ts";

const Kept = record({ ranges: countedQuarters.ranges, exact: countedQuarters.exact });

export async function countedQuarter(period: string): Promise<ReadBy<typeof Kept> | undefined> {
  return first(
    Kept,
    sql`select ${Kept.list} from ${countedQuarters} where ${same(countedQuarters.period, period)}`,
  );
}

/** False: it was counted before, and that stands. */
export async function keepCounted(fresh: Fresh<typeof countedQuarters>): Promise<boolean> {
  const kept = await rows(sql`
    ${insertInto(countedQuarters, fresh)} on conflict (period) do nothing returning 1`);
  return kept.length === 1;
}
