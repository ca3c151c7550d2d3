// Chats that are left alone, parked by the sender; and how many cases nearby may be raised now.
import { sql } from "drizzle-orm";
import { pacingBuckets } from "../tables/mail/pacing-buckets.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, stored } from "../values.ts";
import { outbox } from "../tables/mail/outbox.ts";

/** Tokens: how many may go at once, how fast they come back (per second), how many stay reserved. */
export type Bucket = { key: string; burst: number; perSecond: number; reserve: number };

/** Takes a token, if there is one. One that was never taken from is full. */
export async function takeToken({ key, burst, perSecond, reserve }: Bucket): Promise<boolean> {
  const sinceS = sql`greatest(0, extract(epoch from app_now() - kept.refilled_at)::float8)`;
  const filled = sql`least(${burst}::float8,
    kept.tokens + ${sinceS} * ${perSecond}::float8)`;
  const full = { key, tokens: burst, refilledAt: sql`app_now()` };
  await rows(sql`${insertInto(pacingBuckets, full)} on conflict (key) do nothing`);
  const taken = await rows(sql`
    update ${pacingBuckets} kept set tokens = ${filled} - 1, refilled_at = app_now()
    where key = ${key} and ${filled} >= 1 + ${reserve}::float8 returning 1`);
  return taken.length > 0;
}

/** After Telegram's 'retry after': nothing goes to this chat for so long. */
export async function park(chatId: number, ms: number): Promise<void> {
  const key = `chat:${stored(outbox.chatId, chatId)}`;
  const parkedUntil = sql`app_now() + ${ms} * interval '1 millisecond'`;
  await rows(sql`
    ${insertInto(pacingBuckets, { key, tokens: 0, refilledAt: sql`app_now()`, parkedUntil })}
    on conflict (key) do update
      set parked_until = excluded.parked_until, refilled_at = excluded.refilled_at`);
}
