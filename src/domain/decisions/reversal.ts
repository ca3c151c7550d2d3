// When a decision may be undone or a case reopened. Used by both verbs, the card, and measures.
import { isUndecided, type CaseFacts, type CaseStatus } from "../cases/case-status.ts";
import type { CategoryKey } from "../cases/categories.ts";
import type { StaffId } from "../ids.ts";
import { decisionKinds, isTurn, type Decision, type DecisionKind } from "./decision.ts";

/** How long the maker may take a decision back, in milliseconds. */
export const undoWindowMs = 10 * 60_000;

export type UndoRuling =
  | { kind: "undone"; to: CaseStatus; category: CategoryKey }
  | { kind: "refused"; because: "outdated" | "nothing_to_undo" | "not_yours" | "too_late" };

/** Whether `last`, the case's newest decision, may be taken back by `staffId` at `now`. */
export function ruleUndo(
  case_: CaseFacts,
  last: Decision | undefined,
  press: { staffId: StaffId; version: number; now: Date },
): UndoRuling {
  if (press.version !== case_.version) return { kind: "refused", because: "outdated" };
  if (last === undefined || !isUndoable(last.kind)) {
    return { kind: "refused", because: "nothing_to_undo" };
  }
  if (last.by.kind !== "staff" || ![last.by.id, last.by.with?.id].includes(press.staffId)) {
    return { kind: "refused", because: "not_yours" };
  }
  if (press.now.getTime() - last.at.getTime() > undoWindowMs) {
    return { kind: "refused", because: "too_late" };
  }
  // What a report has raised since is no part of the decision.
  const category = case_.category === last.toCategory ? last.fromCategory : case_.category;
  return { kind: "undone", to: last.from, category };
}

export type ReopenRuling =
  { kind: "reopened"; to: CaseStatus } | { kind: "refused"; because: "outdated" | "not_from_here" };

/** Whether a senior may have a case looked at again: it goes back to the team that closed it. */
export function ruleReopen(
  case_: CaseFacts,
  history: readonly Decision[],
  press: { version: number },
): ReopenRuling {
  if (press.version !== case_.version) return { kind: "refused", because: "outdated" };
  const isClosed = case_.status === "dismissed" || case_.status === "upheld";
  const closing = history.find((past) => isTurn(past) && past.to === case_.status);
  if (!isClosed || closing === undefined) return { kind: "refused", because: "not_from_here" };
  return { kind: "reopened", to: isUndecided(closing.from) ? closing.from : "open" };
}

export function isUndoable(kind: DecisionKind): boolean {
  return decisionKinds[kind].isUndoable;
}
