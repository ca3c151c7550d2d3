import { checkCards, checkCopies } from "./check-cards.ts";
import {
  checkOneOwner,
  checkOutcomesHeard,
  checkOutcomesOwed,
  checkPressesAnswered,
} from "./check-causes.ts";
import { checkAudit, checkHistory, checkPressed, checkStanding } from "./check-decisions.ts";
import { checkOwnMatters } from "./check-own-matters.ts";
import {
  checkCalls,
  checkCrashes,
  checkEffects,
  checkInbox,
  checkOutbox,
  checkSealed,
} from "./check-pipeline.ts";
import {
  checkAnswers,
  checkOneCaseASubject,
  checkOrder,
  checkOutcomes,
  checkReportsKept,
} from "./check-reports.ts";
import type { Evidence, Violation } from "./evidence.ts";

const checks: readonly ((evidence: Evidence) => readonly Violation[])[] = [
  checkReportsKept,
  checkOneCaseASubject,
  checkOrder,
  checkAnswers,
  checkOutcomes,
  checkCards,
  checkCopies,
  checkStanding,
  checkPressed,
  checkHistory,
  checkAudit,
  checkOwnMatters,
  checkInbox,
  checkEffects,
  checkOutbox,
  checkOutcomesOwed,
  checkOutcomesHeard,
  checkPressesAnswered,
  checkOneOwner,
  checkCalls,
  checkCrashes,
  checkSealed,
];

/** Everything that is wrong with what a run left behind; nothing when all invariants hold. */
export function checkAll(evidence: Evidence): Violation[] {
  return checks.flatMap((check) => check(evidence));
}

/** Violations in a few lines: how many of each invariant, and the first of them in words. */
export function wordsOf(violations: readonly Violation[], shownEach = 6): string {
  const kinds = [...new Set(violations.map(({ invariant }) => invariant))];
  return kinds
    .map((kind) => {
      const of = violations.filter(({ invariant }) => invariant === kind);
      const shown = of.slice(0, shownEach).map(({ what }) => `    ${what}`);
      return [`  ${kind}: ${of.length}`, ...shown].join("\n");
    })
    .join("\n");
}
