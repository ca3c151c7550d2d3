// Who has a case, and who may take it or let go of it. Used by taking a case, its card, and its store.
import { awaitedStatus, type CaseStatus } from "./case-status.ts";
import { isGravest, type CategoryKey } from "./categories.ts";
import type { Tier } from "./tier.ts";
import type { Colleague } from "../staff/people.ts";
import type { StaffId } from "../ids.ts";

/** How long somebody who takes a case has it, in milliseconds; then it is free again. */
export const assignmentMs = 20 * 60_000;

/** Who has a case, and until when. */
export type Assignment = { by: Colleague; until: Date };

type Facts = { status: CaseStatus; category: CategoryKey; version: number };
type Press = { tier: Tier; version: number; staffId: StaffId };
type SeniorOrNot = { version: number; staffId: StaffId; isSenior: boolean };

/**
 * The colleague who has a case, if that keeps somebody else from deciding on it. The gravest wait for
 * nobody, and seniors decide all the same.
 */
export function keptBy(
  assignment: Assignment | undefined,
  { category, version }: Facts,
  press: SeniorOrNot,
): Assignment | undefined {
  if (assignment === undefined || assignment.by.id === press.staffId) return undefined;
  // What was decided meanwhile is what they should hear first.
  if (version !== press.version) return undefined;
  return isGravest(category) || press.isSenior ? undefined : assignment;
}

export type WorkRuling =
  | { kind: "allowed" }
  | { kind: "refused"; because: "outdated" | "not_from_here" }
  /** Somebody else has it. */
  | { kind: "taken"; assignment: Assignment };

/** Whether somebody may work on a case: it waits for their tier, and nobody else has it. */
export function ruleWork(
  facts: Facts,
  assignment: Assignment | undefined,
  press: Press,
): WorkRuling {
  if (press.version !== facts.version) return { kind: "refused", because: "outdated" };
  if (facts.status !== awaitedStatus[press.tier])
    return { kind: "refused", because: "not_from_here" };
  if (assignment === undefined || assignment.by.id === press.staffId) return { kind: "allowed" };
  return { kind: "taken", assignment };
}
