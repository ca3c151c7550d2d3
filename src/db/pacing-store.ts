import { sql } from "drizzle-orm";
import { z } from "zod";
import { rows } from "./unit-of-work.ts";

/** Tokens: how many may go at once, how fast they come back (per second), how many stay reserved. */
export type Bucket = { key: string; burst: number; perSecond: number; reserve: number };

const Wait = z.object({ wait_ms: z.coerce.number() });

/**
 * Takes one token, or says in how many milliseconds one may be there. The bucket's row is locked
 * until the transaction ends, so processes share one pace.
 */
export async function takeToken(bucket: Bucket): Promise<{ waitMs: number }> {
  const taken = await takeFrom(bucket);
  if (taken !== undefined) return taken;
  await rows(sql`
    insert into pacing_buckets (key, tokens, refilled_at)
    values (${bucket.key}, ${bucket.burst}, app_now()) on conflict (key) do nothing`);
  return takeToken(bucket);
}

/** Undefined: it was never taken from. */
async function takeFrom(bucket: Bucket): Promise<{ waitMs: number } | undefined> {
  const [row] = await rows(sql`
    with held as (
      select tokens, refilled_at, parked_until, app_now() as now,
        (select pace from app_clock) * ${bucket.perSecond}::float8 as rate
      from pacing_buckets where key = ${bucket.key} for update
    ), filled as (
      select now, rate, parked_until, least(${bucket.burst}::float8,
        tokens + greatest(0, extract(epoch from now - refilled_at)::float8) * rate) as tokens
      from held
    ), waited as (
      select now, tokens, greatest(
        (1 + ${bucket.reserve}::float8 - tokens) / rate * 1000,
        coalesce(extract(epoch from parked_until - now)::float8 * 1000, 0), 0) as wait_ms
      from filled
    ), taken as (
      update pacing_buckets set refilled_at = waited.now,
        tokens = waited.tokens - case when waited.wait_ms <= 0 then 1 else 0 end
      from waited where key = ${bucket.key}
    ) select ceil(wait_ms) as wait_ms from waited`);
  return row && { waitMs: Wait.parse(row).wait_ms };
}

/** Gives back a token that was taken and not used. */
export async function returnToken(bucket: Bucket): Promise<void> {
  await rows(sql`update pacing_buckets set tokens = tokens + 1 where key = ${bucket.key}`);
}

/** After Telegram's 'retry after': nothing goes to this bucket for so long. */
export async function park(key: string, ms: number): Promise<void> {
  await rows(sql`
    insert into pacing_buckets (key, tokens, refilled_at, parked_until)
    values (${key}, 0, app_now(), app_now() + ${ms} * interval '1 millisecond')
    on conflict (key) do update set parked_until = excluded.parked_until`);
}
