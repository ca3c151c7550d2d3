// By when a case is to be decided, and how late it is. Used by cards, reminders, digests, and lists.
import type { Severity } from "./categories.ts";
import { isTurn, type Decision } from "../decisions/decision.ts";

const hourMs = 3_600_000;

/** What a card says is left of a case's time, in hours; it is drawn anew when it says less. */
const steps = [168, 96, 72, 48, 24, 12, 8, 4, 2, 1] as const;

/** Since when a case waits for the team that has it. */
export function waitingSince(history: readonly Decision[], openedAt: Date): Date {
  return history.find(isTurn)?.at ?? openedAt;
}

/** Since when a case waits for the team that has it, and how long that team has to decide. */
export type Wait = { since: Date; targetMs: number };

/** After how long a case is near its target: when a quarter of its time is left. */
export function nearAfterMs(targetMs: number): number {
  return 0.75 * targetMs;
}

/** `near`: little of its time is left. */
export function standingOf({ since, targetMs }: Wait, now: Date): "calm" | "near" | "late" {
  const waitedMs = now.getTime() - since.getTime();
  if (waitedMs >= targetMs) return "late";
  return waitedMs >= nearAfterMs(targetMs) ? "near" : "calm";
}

/** Whether a new card of a case is to be heard: minor ones come silently, until they are near their target. */
export function rings(severity: Severity, wait: Wait, now: Date): boolean {
  return severity >= 3 || standingOf(wait, now) !== "calm";
}

/** `within`: so many hours at most are left. `late`: the time is over. */
export type Due = { kind: "within"; hours: number } | { kind: "late" };

/** How a case stands against its target, and in how many milliseconds that changes. */
export function dueOf(
  { since, targetMs }: Wait,
  now: Date,
): { due: Due; changesInMs: number | undefined } {
  const leftMs = since.getTime() + targetMs - now.getTime();
  if (leftMs <= 0) return { due: { kind: "late" }, changesInMs: undefined };
  const reached = steps.filter((hours) => leftMs <= hours * hourMs).at(-1) ?? steps[0];
  const next = steps.find((hours) => hours < reached) ?? 0;
  return {
    due: { kind: "within", hours: reached },
    changesInMs: leftMs - next * hourMs,
  };
}
