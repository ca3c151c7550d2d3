// For how long a case can be left lying. Used by the card, its page of choices, and the press on it.
import { z } from "zod";
import type { Severity } from "./categories.ts";
import { nearAfterMs, type Wait } from "./target.ts";

/** `morning`: until it is 8 o'clock in the group's zone. */
export const SnoozeTime = z.enum(["half_hour", "two_hours", "six_hours", "morning"]);
export type SnoozeTime = z.infer<typeof SnoozeTime>;

const hourMs = 3_600_000;
const morningHour = 8;

type Lying = { severity: Severity; wait: Wait; now: Date; timeZone: string };

/**
 * For how many milliseconds a case is left if that time is chosen; undefined: it is one of the gravest,
 * and would be near its target by then.
 */
export function snoozeMs(time: SnoozeTime, lying: Lying): number | undefined {
  const { severity, wait, now } = lying;
  const ms = lengthOf(time, lying);
  const nearInMs = wait.since.getTime() + nearAfterMs(wait.targetMs) - now.getTime();
  return severity < 4 || ms <= nearInMs ? ms : undefined;
}

function lengthOf(time: SnoozeTime, { now, timeZone }: Lying): number {
  switch (time) {
    case "half_hour":
      return hourMs / 2;
    case "two_hours":
      return 2 * hourMs;
    case "six_hours":
      return 6 * hourMs;
    case "morning":
      return nextMorning(now.getTime(), timeZone) - now.getTime();
  }
}

/** The next quarter of an hour at which it is morning there: zones differ by quarters, and change. */
function nextMorning(nowMs: number, timeZone: string): number {
  const quarterMs = hourMs / 4;
  const clock = new Intl.DateTimeFormat("en", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const from = Math.ceil((nowMs + 1) / quarterMs);
  const quarters = Array.from({ length: 26 * 4 }, (_, at) => (from + at) * quarterMs);
  const wanted = `${String(morningHour).padStart(2, "0")}:00`;
  return quarters.find((at) => clock.format(at) === wanted) ?? nowMs + 24 * hourMs;
}
