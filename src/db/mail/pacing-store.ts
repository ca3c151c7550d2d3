// How much may be sent now. Asked by the pacing and the sender, and before cases nearby are raised.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { all, computed, count, record, type ReadBy } from "../record.ts";
import { pacingBuckets } from "../tables/mail/pacing-buckets.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto } from "../values.ts";

/** Tokens: how many may go at once, how fast they come back (per second), how many stay reserved. */
export type Bucket = { key: string; burst: number; perSecond: number; reserve: number };

const Wait = record({
  key: computed(sql`key`, z.string()),
  waitMs: computed(sql`ceil(wait_ms)`, count),
});
/** A bucket that has no token now, and in how many milliseconds there may be one. */
export type Wait = ReadBy<typeof Wait>;

/**
 * Takes a token from each bucket, or from none: the first that has none is given back then. Their rows
 * are locked until the transaction ends, so processes share one pace.
 */
export async function takeTokens(buckets: readonly Bucket[]): Promise<Wait | undefined> {
  const waits = await takeFrom(buckets);
  if (waits.length === buckets.length) {
    return buckets.flatMap(({ key }) =>
      waits.filter((wait) => wait.key === key && wait.waitMs > 0),
    )[0];
  }
  const full = buckets.map(({ key, burst }) => {
    return { key, tokens: burst, refilledAt: sql`app_now()` };
  });
  await rows(sql`${insertInto(pacingBuckets, ...full)} on conflict (key) do nothing`);
  return takeTokens(buckets);
}

/** What each of them lets wait for; one that was never taken from is not among them. */
async function takeFrom(buckets: readonly Bucket[]): Promise<Wait[]> {
  return all(
    Wait,
    sql`
    with asked as (
      select * from jsonb_to_recordset(${JSON.stringify(buckets)}::jsonb)
        as bucket(key text, burst float8, "perSecond" float8, reserve float8)
    ), held as (
      select bucket.*, tokens, refilled_at, parked_until, app_now() as now,
        (select pace from app_clock) * "perSecond" as rate
      from asked bucket join pacing_buckets kept using (key) for update of kept
    ), filled as (
      select key, now, rate, reserve, parked_until, least(burst,
        tokens + greatest(0, extract(epoch from now - refilled_at)::float8) * rate) as tokens
      from held
    ), waited as (
      select key, now, tokens, greatest((1 + reserve - tokens) / rate * 1000,
        coalesce(extract(epoch from parked_until - now)::float8 * 1000, 0), 0) as wait_ms
      from filled
    ), enough as (
      select count(*) = ${buckets.length}::int and max(wait_ms) <= 0 as is_there from waited
    ), taken as (
      update pacing_buckets p set refilled_at = waited.now,
        tokens = waited.tokens - case when is_there then 1 else 0 end
      from waited, enough where p.key = waited.key
    ) select ${Wait.list} from waited`,
  );
}

/** After Telegram's 'retry after': nothing goes to this bucket for so long. */
export async function park(key: string, ms: number): Promise<void> {
  const parkedUntil = sql`app_now() + ${ms} * interval '1 millisecond'`;
  await rows(sql`
    ${insertInto(pacingBuckets, { key, tokens: 0, refilledAt: sql`app_now()`, parkedUntil })}
    on conflict (key) do update set parked_until = excluded.parked_until`);
}
