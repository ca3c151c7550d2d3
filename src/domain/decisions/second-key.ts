// When it takes two to dismiss, and how long a vote waits. Used by deciding a case, and by the votes' store.
import { isGravest, type CategoryKey } from "../cases/categories.ts";
import type { Decision } from "./decision.ts";
import type { Colleague } from "../staff/people.ts";
import type { StaffId } from "../ids.ts";

/** How long a vote waits for another person's, in milliseconds. */
export const voteMs = 24 * 3_600_000;

/** Somebody's vote to dismiss, kept until another person votes for it, too. */
export type DismissalVote = {
  by: Colleague;
  /** The case's version at which it was cast. A decision or another category makes it void. */
  version: number;
};

/**
 * Dismissing the gravest takes two, who don't see each other's vote; calling it less grave first
 * must not get around that.
 */
export function needsSecond(
  current: CategoryKey,
  history: readonly Decision[],
  staffId: StaffId,
): boolean {
  if (isGravest(current)) return true;
  return history.some(
    (past) =>
      past.by.kind === "staff" &&
      past.by.id === staffId &&
      isGravest(past.fromCategory) &&
      !isGravest(past.toCategory),
  );
}

/** The vote of another person that a dismissal by `staffId` at `version` makes complete. */
export function voteOfAnother(
  votes: readonly DismissalVote[],
  press: { staffId: StaffId; version: number },
): DismissalVote | undefined {
  return votes.find(({ by, version }) => by.id !== press.staffId && version === press.version);
}
