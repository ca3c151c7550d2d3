// The clock, as far as it is believed: one that jumped over a day stands still for what the law times.
import { appNow } from "../../db/clock.ts";
import { sweepState } from "../../db/privacy/sweep-store.ts";
import { isBelievable } from "../../domain/control/retention.ts";

/** `jumped`: `now` is when it was last believed. */
export async function believedClock(): Promise<{ now: Date; jumped: boolean }> {
  const now = await appNow();
  const ranAt = (await sweepState())?.ranAt;
  return ranAt === undefined || isBelievable(ranAt, now)
    ? { now, jumped: false }
    : { now: ranAt, jumped: true };
}

/** When something that fell due by a clock that jumped is looked at again. */
export async function inAnHour(): Promise<Date> {
  return new Date((await appNow()).getTime() + 3_600_000);
}
