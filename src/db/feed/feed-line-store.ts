// The feed's lines as they are given. Read by whoever answers subscribers.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey } from "../../domain/cases/categories.ts";
import type { FeedTier } from "../../domain/feed/line.ts";
import { one, computed, count, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";

/** What somebody is given: all of their categories, or what is public. */
export type FeedScope = { tier: FeedTier; categories: readonly CategoryKey[] };

/** Of an entry that left, its number alone is left: whoever was told of it and whoever was not hear the same. */
const within = ({ tier, categories }: FeedScope): SQL =>
  tier === "public"
    ? sql`is_public`
    : sql`category = any(${sql.param(`{${categories.join(",")}}`)}::text[])`;

const Upto = record({ upto: computed(sql`coalesce(max(seq), 0)`, count) });

/** The number of the newest line for them; 0: there is none. */
export async function feedUpto(scope: FeedScope): Promise<number> {
  const found = await one(Upto, sql`select ${Upto.list} from feed_entries where ${within(scope)}`);
  return found.upto;
}

/** Around what is to be given as an HMAC only. JSON has no such sign in it but as an escape. */
export const hidden = "\u0001";

const moment = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);
const sign = sql.raw("chr(1)");

/** A line of version 1, as JSON: there may be a hundred thousand, so the database writes them. */
const lineFor = (tier: FeedTier) => sql`'{"seq":' || seq || ',"id":"' || id || case
  when not is_in${tier === "public" ? sql` or left_public` : sql``} then '","op":"remove"}'
  else '","op":"add","kind":"' || kind
    || case when is_hashed
      then '","form":"hmac-sha256","key":' || ${sign} || to_json(key) || ${sign}
      else '","form":"plain","key":' || to_json(key) end
    || case when name is null then '' else ',"name":' || to_json(name) end
    || ',"category":"' || category || '","from":"' || ${moment("from_at")}
    || '","until":"' || ${moment("until_at")} || '"}' end || chr(10)`;

const Part = record({
  text: computed(sql`coalesce(string_agg(line, '' order by seq), '')`, z.string()),
  count: computed(sql`count(*)`, count),
  last: computed(sql`coalesce(max(seq), 0)`, count),
});
/** Some lines in their order, how many they are, and the number of the last. */
export type FeedPart = ReadBy<typeof Part>;

/** The lines after a number, a part at a time. What is to be hidden stands between signs in them. */
export function feedPart(
  scope: FeedScope,
  { after, upto, limit }: { after: number; upto: number; limit: number },
): Promise<FeedPart> {
  return one(
    Part,
    sql`
      select ${Part.list} from (
        select seq, ${lineFor(scope.tier)} as line from feed_entries
        where seq > ${after} and seq <= ${upto} and ${within(scope)}
        order by seq ${limitTo(limit)}) lines`,
  );
}
