import { category, type CategoryKey } from "./categories.ts";
import { isTurn, type Decision } from "./case-status.ts";

const hourMs = 3_600_000;

/** Within how many hours a case of a severity is to be decided, from when it came to a team. */
const targetHours = { 4: 1, 3: 6, 2: 24, 1: 72 } as const;

/** What a card says is left of it; it is drawn anew when it says less. */
const steps = [72, 48, 24, 12, 6, 3, 1] as const;

/** Since when a case waits for the team that has it. */
export function waitingSince(history: readonly Decision[], openedAt: Date): Date {
  return history.find(isTurn)?.at ?? openedAt;
}

/** In milliseconds. */
export function targetOf(key: CategoryKey): number {
  return targetHours[category(key).severity] * hourMs;
}

/** `within`: so many hours at most are left. `late`: the time is over. */
export type Due = { kind: "within"; hours: number } | { kind: "late" };

/** How a case stands against its target, and when that changes. */
export function dueOf(
  case_: { category: CategoryKey; since: Date },
  now: Date,
): { due: Due; changesAt: Date | undefined } {
  const dueAt = case_.since.getTime() + targetOf(case_.category);
  const leftMs = dueAt - now.getTime();
  if (leftMs <= 0) return { due: { kind: "late" }, changesAt: undefined };
  const reached = steps.filter((hours) => leftMs <= hours * hourMs).at(-1) ?? steps[0];
  const next = steps.find((hours) => hours < reached) ?? 0;
  return {
    due: { kind: "within", hours: reached },
    changesAt: new Date(dueAt - next * hourMs),
  };
}
