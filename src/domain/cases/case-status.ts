// How a case stands, and whose turn it is. Used by the rules of decisions, by queues, and by the stores.
import { z } from "zod";
import type { CategoryKey } from "./categories.ts";
import type { Tier } from "./tier.ts";

export const CaseStatus = z.enum([
  "open",
  "escalated",
  "upheld",
  "dismissed",
  "withdrawn",
  "merged",
]);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** The status in which a case waits for a tier's decision. */
export const awaitedStatus = { review: "open", escalation: "escalated" } as const satisfies Record<
  Tier,
  CaseStatus
>;

/** Which tier's decision a case waits for. */
export function awaitedTier(status: CaseStatus): Tier | undefined {
  return (["review", "escalation"] as const).find((tier) => awaitedStatus[tier] === status);
}

export function isUndecided(status: CaseStatus): boolean {
  return awaitedTier(status) !== undefined;
}

export type CaseFacts = { status: CaseStatus; version: number; category: CategoryKey };
