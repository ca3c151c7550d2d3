// Which cases somebody of the team is spared. Used by `/wellbeing`, hand-overs, presses, and the store.
import { z } from "zod";
import { panelUses, type CardPress } from "../cases/card-press.ts";
import { CategoryKey, isGravest } from "../cases/categories.ts";

/**
 * How long a day's work is at most, in milliseconds. What counts for a day counts for so long, so that it
 * is over on the next morning in every time zone.
 */
export const workdayMs = 16 * 3_600_000;

/** How long after a reminder or a press that followed it a press counts all the same, in milliseconds. */
export const reminderMs = 60_000;

/** How somebody of the team looks after themselves. Nobody else is ever shown it. */
export type Wellbeing = {
  /** On what they would rather not work. */
  leftOut: readonly CategoryKey[];
  /** Until when others are asked first about everything. */
  hardDayUntil: Date | undefined;
  /** How many of the gravest cases they worked on within a day. */
  gravest: number;
};

/** Why others are asked first about a case. */
export type SparedBecause = "hard_day" | "left_out" | "enough";

/** Whether somebody is spared a case; `limit`: how many of the gravest a day are enough, 0: no end. */
export function sparedBecause(
  category: CategoryKey,
  { leftOut, hardDayUntil, gravest }: Wellbeing,
  { limit, now }: { limit: number; now: Date },
): SparedBecause | undefined {
  if (hardDayUntil !== undefined && hardDayUntil > now) return "hard_day";
  if (leftOut.includes(category)) return "left_out";
  return isGravest(category) && hasEnough(gravest, limit) ? "enough" : undefined;
}

export function hasEnough(gravest: number, limit: number): boolean {
  return limit > 0 && gravest >= limit;
}

/** Whether a press takes up a case or decides on it; to look at it, or to pass it on, is no work. */
export function isWorkOn(press: CardPress): boolean {
  switch (press.kind) {
    case "take":
    case "verdict":
      return true;
    case "panel":
      return !["look", "work", "refer", "quiet"].includes(panelUses[press.page]);
    case "back":
    case "undo":
    case "ask":
    case "release":
    case "hand_over":
    case "recategorize":
    case "rate":
    case "bulk":
    case "merge":
    case "details":
    case "refer":
    case "quiet":
    case "tell_again":
    case "snooze":
    case "wake":
      return false;
  }
}

export const WellbeingPage = z.enum(["home", "categories"]);
export type WellbeingPage = z.infer<typeof WellbeingPage>;

/** What somebody does on their page; said as it is to be, so that pressing twice is pressing once. */
export const WellbeingPress = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("page"), page: WellbeingPage }),
  z.object({ kind: z.literal("hard_day") }),
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("leave_out"), category: CategoryKey }),
  z.object({ kind: z.literal("put_back"), category: CategoryKey }),
]);
export type WellbeingPress = z.infer<typeof WellbeingPress>;
