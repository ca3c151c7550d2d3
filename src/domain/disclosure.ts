import type { CaseStatus, DecisionKind } from "./case-status.ts";
import type { DecisionId } from "./ids.ts";

/** A decision that was made since somebody's report, as far as it matters to them. */
export type DecisionSince = {
  id: DecisionId;
  kind: DecisionKind;
  to: CaseStatus;
  /** It opened the case again on an appeal of theirs. */
  byOwnAppeal: boolean;
  /** One of the team made it, and not the system by rule. */
  byTeam: boolean;
  /** What became of their notice of it; `none`: there is none, or it was not to be said. */
  notice: "waiting" | "said" | "none";
};

/**
 * What a reporter may know of their report, by the decisions since it was made, the oldest first: an
 * offender who reports what is their own learns nothing older. What still waits to be said may be
 * taken back, and what was taken back before it was said never was. That the case was opened again by
 * another reporter is theirs; what the team decides is everybody's.
 */
export function knownStatus(since: readonly DecisionSince[]): CaseStatus {
  let known: CaseStatus = "open";
  for (const made of unretracted(since)) {
    if (made.notice === "waiting") break;
    if (made.kind !== "reopen" || made.byOwnAppeal || made.byTeam) known = made.to;
  }
  return known;
}

/** Without what was taken back unsaid; a decision is taken back by the very next one. */
function unretracted(since: readonly DecisionSince[]): DecisionSince[] {
  return since.filter((made, at) => {
    const taken = made.kind === "undo" ? since[at - 1] : made;
    const isUndone = made.kind === "undo" || since[at + 1]?.kind === "undo";
    return !isUndone || taken?.notice === "said";
  });
}

/** As it stands, whatever of it was said. */
function asItStands(since: readonly DecisionSince[]): DecisionSince[] {
  return since.map((made) => (made.notice === "waiting" ? { ...made, notice: "none" } : made));
}

/** Whether a reporter may withdraw, as far as they know: nothing was decided, and they did not appeal. */
export function seemsWithdrawable(since: readonly DecisionSince[]): boolean {
  return knownStatus(since) === "open" && !since.some(({ byOwnAppeal }) => byOwnAppeal);
}

/** Whether they may in truth: what was decided, and not said yet, stands against it as well. */
export function isWithdrawable(since: readonly DecisionSince[]): boolean {
  return seemsWithdrawable(asItStands(since));
}

/** The words in which a reporter may hear of a status. */
export type ToldOutcome = "escalated" | "upheld" | "dismissed" | "reopened";

const toldAs = {
  open: "reopened",
  escalated: "escalated",
  upheld: "upheld",
  dismissed: "dismissed",
  // Only they themselves bring that about.
  withdrawn: undefined,
  // Its reports are another case's.
  merged: undefined,
} satisfies Record<CaseStatus, ToldOutcome | undefined>;

/**
 * What a reporter is to hear of how things stand now: nothing when they heard the same before, as
 * after somebody else's appeal that was rejected, or when only what they never heard was taken back.
 */
export function outcomeToTell(
  since: readonly DecisionSince[],
  answersAppeal: boolean,
): { status: CaseStatus; outcome: ToldOutcome } | undefined {
  const status = knownStatus(asItStands(since));
  const heard = since.findLast(({ notice, byOwnAppeal }) => notice === "said" || byOwnAppeal);
  const outcome = toldAs[status];
  const isNews = status !== (heard?.to ?? "open") || answersAppeal;
  return outcome !== undefined && isNews ? { status, outcome } : undefined;
}
