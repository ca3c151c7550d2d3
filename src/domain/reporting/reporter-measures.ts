// What follows when somebody reports wrongly again and again. Used by submitting, measures, and the tables.
import { z } from "zod";
import { categories, type CategoryKey } from "../cases/categories.ts";

// They are told first, then slowed, then paused for a time. Each step looks only at what was decided
// since the one before, so nobody is slowed for what they were not told of.

const dayMs = 86_400_000;

export const MeasureStep = z.enum(["told", "slowed", "paused"]);
export type MeasureStep = z.infer<typeof MeasureStep>;

export const Measure = z.object({ step: MeasureStep, since: z.coerce.date() });
export type Measure = z.infer<typeof Measure>;

type StepRule = {
  /** How much has to have been wrong since the step before, and which share of all that was decided. */
  wrong: number;
  share: number;
  days: number;
};

/** A step that is over leaves somebody as told, for as long as that lasts. */
export const measures = {
  told: { wrong: 5, share: 0.6, days: 180 },
  slowed: { wrong: 5, share: 0.7, days: 30 },
  paused: { wrong: 5, share: 0.8, days: 14 },
} satisfies Record<MeasureStep, StepRule>;

/** A decided report: under which category, and whether there was nothing in it. */
export type Judged = { category: CategoryKey; ground: string | undefined };

/** Grounds that say that a report was wrong; a duplicate, or what is gone, may well have been right. */
const wrongGrounds: ReadonlySet<string> = new Set(["no_violation", "out_of_scope"]);

/** How much a wrong report weighs by severity. The gravest weigh nothing: nobody is to hesitate there. */
const weights = { 1: 1, 2: 1, 3: 2, 4: 0 } as const;

/** How far back decisions count for somebody, in milliseconds. */
export function countedMs(current: Measure | undefined, now: Date): number {
  const windowMs = measures.told.days * dayMs;
  return current === undefined
    ? windowMs
    : Math.min(windowMs, now.getTime() - current.since.getTime());
}

const following = { none: "told", told: "slowed", slowed: "paused", paused: "paused" } as const;

/** The step that is due now, given what was decided within `countedMs`; undefined: none. */
export function dueStep(
  current: Measure | undefined,
  judged: readonly Judged[],
  now: Date,
): MeasureStep | undefined {
  const standing = current !== undefined && !isOver(current, "told", now) ? current : undefined;
  const step = following[standing?.step ?? "none"];
  const counted = judged.filter(({ category }) => weights[categories[category].severity] > 0);
  const wrong = counted.filter(({ ground }) => ground !== undefined && wrongGrounds.has(ground));
  const weight = wrong.reduce(
    (sum, { category }) => sum + weights[categories[category].severity],
    0,
  );
  const { wrong: enough, share } = measures[step];
  return weight >= enough && wrong.length >= share * counted.length ? step : undefined;
}

/** What of a step is in force: how long a pause still lasts, in milliseconds, or that one is slowed. */
export function inForce(
  current: Measure | undefined,
  now: Date,
): { kind: "nothing" } | { kind: "slowed" } | { kind: "paused"; leftMs: number } {
  if (current === undefined || current.step === "told") return { kind: "nothing" };
  if (isOver(current, current.step, now)) return { kind: "nothing" };
  if (current.step === "slowed") return { kind: "slowed" };
  const end = current.since.getTime() + measures.paused.days * dayMs;
  return { kind: "paused", leftMs: end - now.getTime() };
}

function isOver({ since }: Measure, step: MeasureStep, now: Date): boolean {
  return now.getTime() - since.getTime() >= measures[step].days * dayMs;
}
