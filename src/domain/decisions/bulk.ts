// Which cases may be decided together, and how. Used by the lists of cases, their presses, and their store.
import { z } from "zod";
import { reopenedOnAppeal } from "./appeal.ts";
import { awaitedStatus, type CaseStatus } from "../cases/case-status.ts";
import { isGravest, type CategoryKey } from "../cases/categories.ts";
import { CaseId } from "../ids.ts";
import type { Decision, Verdict } from "./decision.ts";
import { DismissalGround, dismissalGrounds, UpholdMeasure, upholdMeasures } from "./grounds.ts";
import type { Tier } from "../cases/tier.ts";

/**
 * Which cases are decided together with one: those of its channel or group, of its burst, or of a flood by
 * the one person who reported it.
 */
export const BulkScope = z.enum(["place", "burst", "flood"]);
export type BulkScope = z.infer<typeof BulkScope>;

/** How many cases at most, so that one message lists them. */
export const mostTogether = 15;

/** For how long the list may be answered, in milliseconds. */
export const bulkMs = 10 * 60_000;

/** A flood may be answered for longer: it takes two seniors, who don't sit side by side. */
const floodMs = 24 * 60 * 60_000;

export const openMs = (scope: BulkScope): number => (scope === "flood" ? floodMs : bulkMs);

/** How many undecided cases of the gravest by one person make a flood. */
const floodFrom = 10;

/** How many cases make a list worth while. */
export const fewest = (scope: BulkScope): number => (scope === "flood" ? floodFrom : 2);

/**
 * How many people at least reported both of two cases of one burst, within an hour: so many that the
 * list tells the team of none of them what else they reported.
 */
export const burstPeople = 5;

export const BulkVerdict = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("dismiss"), ground: DismissalGround }),
  /** Each as what it is called. */
  z.object({ kind: z.literal("escalate") }),
  z.object({ kind: z.literal("uphold"), measure: UpholdMeasure }),
]);
export type BulkVerdict = z.infer<typeof BulkVerdict>;

export const BulkStatus = z.enum(["asking", "done", "dropped"]);

/** A case of a list, at the version at which it was listed. */
export const Listed = z.object({ id: CaseId, code: z.string(), version: z.number() });
export type Listed = z.infer<typeof Listed>;

export type BulkPress = { kind: "decide"; verdict: BulkVerdict } | { kind: "drop" };

/**
 * Whether a case may be decided together with others: it waits for the tier, it neither is nor was
 * one of the gravest, and nobody appealed, as these are looked at one by one. A flood is of the gravest
 * on which nobody decided anything yet.
 */
export function mayBeTogether(
  case_: { status: CaseStatus; category: CategoryKey },
  history: readonly Decision[],
  { tier, scope }: { tier: Tier; scope: BulkScope },
): boolean {
  if (case_.status !== awaitedStatus[tier]) return false;
  if (scope === "flood") return isGravest(case_.category) && history.length === 0;
  if (isGravest(case_.category)) return false;
  const wasGravest = history.some((past) => isGravest(past.fromCategory));
  return !wasGravest && reopenedOnAppeal(history) === undefined;
}

/** What a tier can decide on several cases at once; a flood is dismissed, by two. */
export function bulkVerdicts(tier: Tier, scope: BulkScope): BulkVerdict[] {
  const dismissals = dismissalGrounds.map((ground) => ({ kind: "dismiss", ground }) as const);
  if (scope === "flood") return dismissals;
  const upholds = upholdMeasures.map((measure) => ({ kind: "uphold", measure }) as const);
  return [...(tier === "review" ? [{ kind: "escalate" } as const] : upholds), ...dismissals];
}

/** What it is on one of them. */
export function verdictOn(verdict: BulkVerdict, category: CategoryKey): Verdict {
  return verdict.kind === "escalate" ? { kind: "escalate", category } : verdict;
}

/** A dismissal's ground, or what follows from an uphold. */
export function bulkGround(verdict: BulkVerdict): DismissalGround | UpholdMeasure | undefined {
  switch (verdict.kind) {
    case "dismiss":
      return verdict.ground;
    case "uphold":
      return verdict.measure;
    case "escalate":
      return undefined;
  }
}

/** A press on a list as its button carries it: `dismiss:gone`. */
export function bulkWords(press: BulkPress): string {
  if (press.kind === "drop") return "drop:";
  return `${press.verdict.kind}:${bulkGround(press.verdict) ?? ""}`;
}

/** Reads it back; undefined for anything that this version does not know. */
export function readBulkPress(kind: string, word: string): BulkPress | undefined {
  if (kind === "drop") return { kind };
  const verdict = BulkVerdict.safeParse({ kind, ground: word, measure: word });
  return verdict.success ? { kind: "decide", verdict: verdict.data } : undefined;
}
