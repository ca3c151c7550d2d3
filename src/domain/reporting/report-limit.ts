// How many reports a person may submit, and when again. Used by submitting, by its notice, and by the store.
import { z } from "zod";
import type { AdminSettings } from "../control/admin-settings.ts";
import { isGravest, type CategoryKey } from "../cases/categories.ts";
import { Bucket, refilled, waitMs, withoutOne, type BucketRule } from "../speaking/token-bucket.ts";

const hourMs = 3_600_000;

/** How many submissions somebody has left, of the hour's and of the day's. */
export const Allowance = z.object({ hour: Bucket, day: Bucket });
export type Allowance = z.infer<typeof Allowance>;

type ReportLimit = { hour: BucketRule; day: BucketRule };

const limitOf = (anHour: number, aDay: number): ReportLimit => ({
  hour: { holds: anHour, refillMs: hourMs / anHour },
  day: { holds: aDay, refillMs: (24 * hourMs) / aDay },
});

/** A submission counts once, however many subjects it names. Being trusted never gives somebody less. */
export function limitFor(
  settings: Pick<AdminSettings, "reports_per_hour" | "reports_per_day">,
  { trusted, slowed }: { trusted: boolean; slowed: boolean },
): ReportLimit {
  const { reports_per_hour: anHour, reports_per_day: aDay } = settings;
  if (trusted) return limitOf(Math.max(60, anHour), Math.max(500, aDay));
  return slowed ? limitOf(1, 3) : limitOf(anHour, aDay);
}

export type Admission =
  /** `late`: past the limit, so that it may come after what others report. */
  { kind: "admitted"; allowance: Allowance; late: boolean } | { kind: "refused"; waitMs: number };

/** Whether somebody may submit a report now. One of the gravest is never refused. */
export function admit(
  left: Allowance | undefined,
  limit: ReportLimit,
  report: { category: CategoryKey; now: Date },
): Admission {
  const hour = refilled(left?.hour, limit.hour, report.now);
  const day = refilled(left?.day, limit.day, report.now);
  const wait = Math.max(waitMs(hour, limit.hour), waitMs(day, limit.day));
  if (wait === 0) {
    return {
      kind: "admitted",
      allowance: { hour: withoutOne(hour), day: withoutOne(day) },
      late: false,
    };
  }
  if (!isGravest(report.category)) return { kind: "refused", waitMs: wait };
  return { kind: "admitted", allowance: { hour, day }, late: true };
}

/** A wait as one would say it: not to the minute where it is long. */
export function waitWords(ms: number): { unit: "minute" | "hour"; count: number } {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  if (minutes <= 10) return { unit: "minute", count: minutes };
  if (minutes <= 90) return { unit: "minute", count: Math.ceil(minutes / 5) * 5 };
  return { unit: "hour", count: Math.ceil(minutes / 60) };
}
