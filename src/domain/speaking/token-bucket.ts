// How much is left of what comes back with time. Used by the limit of reports and by the flood gate.
import { z } from "zod";

/** How much of something was left at a time; it comes back as time passes. */
export const Bucket = z.object({ tokens: z.number(), at: z.coerce.date() });
export type Bucket = z.infer<typeof Bucket>;

/** How many tokens a bucket holds, and how long one takes to come back, in milliseconds. */
export type BucketRule = { holds: number; refillMs: number };

/** A bucket as it is now; one that was never drawn on is full. */
export function refilled(bucket: Bucket | undefined, rule: BucketRule, now: Date): Bucket {
  if (bucket === undefined) return { tokens: rule.holds, at: now };
  // A clock that was set back takes nothing away.
  const passedMs = Math.max(0, now.getTime() - bucket.at.getTime());
  return { tokens: Math.min(rule.holds, bucket.tokens + passedMs / rule.refillMs), at: now };
}

export function withoutOne({ tokens, at }: Bucket): Bucket {
  return { tokens: tokens - 1, at };
}

/** How long until there is a whole token, in milliseconds; 0 when there is one. */
export function waitMs({ tokens }: Bucket, { refillMs }: BucketRule): number {
  return Math.round(Math.max(0, 1 - tokens) * refillMs);
}
