import { nameOfCase } from "../../src/domain/cases/case-name.ts";
import type { DecisionKind } from "../../src/domain/decisions/decision.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { StaffId } from "../../src/domain/ids.ts";

type Filed = { at: number; category: CategoryKey; isWithdrawn: boolean };
type Made = { at: number; kind: DecisionKind; category: CategoryKey; byTeam: boolean };

const team = {
  kind: "staff",
  id: StaffId.parse("019ab000-0000-7000-8000-000000000001"),
  name: "Mo",
} as const;

/**
 * What a case was called when something was decided on it: as `nameOfCase` says it of what was known
 * then, one person having filed all reports.
 * @param history the oldest first
 */
export function nameAt(
  reports: readonly Filed[],
  history: readonly Made[],
  decision: Made,
): CategoryKey {
  const until = history.slice(0, history.indexOf(decision) + 1).toReversed();
  const filed = reports.filter(({ at, isWithdrawn }) => at <= decision.at && !isWithdrawn);
  return nameOfCase(
    decision.category,
    until.map(({ kind, category, byTeam }, at) => ({
      version: until.length - at,
      kind,
      ground: undefined,
      by: byTeam ? team : { kind: "system" },
      from: "open",
      to: "open",
      fromCategory: category,
      toCategory: category,
      at: new Date(0),
    })),
    [...new Set(filed.map(({ category }) => category))].map((category) => ({
      category,
      people: 1,
    })),
  );
}
