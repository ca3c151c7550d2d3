// When an objection may be made, and what it brings about. Used by appeals, reopening, and the card.
import { z } from "zod";
import type { Decision } from "./decision.ts";
import type { Known } from "../privacy/disclosure.ts";
import type { DecisionId, StaffId } from "../ids.ts";

export const AppealStatus = z.enum(["filed", "upheld", "rejected"]);

/** How long after a dismissal its reporter may appeal, in milliseconds: six months. */
export const appealWindowMs = 183 * 86_400_000;

/** How long appeals wait together after a look that rejected others, in milliseconds: a week. */
const lookAgainAfterMs = 7 * 86_400_000;

/** The ground of a reopening that an appeal brought about. */
export const appealGround = "appeal";

export type AppealFacts = {
  /**
   * What the reporter knows of it. The answer goes by that alone, so it tells nothing of what was
   * decided in truth.
   */
  known: Known;
  hasAppealed: boolean;
  now: Date;
};

export type AppealRuling =
  | { kind: "allowed"; against: DecisionId }
  | { kind: "refused"; because: "nothing_to_object_to" | "appealed_before" | "too_late" };

/** Whether a reporter may appeal: once, in time, and unless they know that a violation was confirmed. */
export function ruleAppeal({ known, hasAppealed, now }: AppealFacts): AppealRuling {
  if (hasAppealed) return { kind: "refused", because: "appealed_before" };
  if (known.status !== "dismissed" && known.status !== "closed") {
    return { kind: "refused", because: "nothing_to_object_to" };
  }
  if (now.getTime() - known.at.getTime() > appealWindowMs) {
    return { kind: "refused", because: "too_late" };
  }
  return { kind: "allowed", against: known.by };
}

/** The reopening on appeal that still waits for a dismissal or an uphold. */
export function reopenedOnAppeal<D extends Decision>(history: readonly D[]): D | undefined {
  const turn = standing(history).find(isRound);
  return turn?.ground === appealGround ? turn : undefined;
}

/**
 * When an appeal may next open a dismissed case, in milliseconds: a week after the last look, if that
 * rejected others.
 */
export function nextLookFrom(history: readonly Decision[]): number {
  const [last, ...earlier] = standing(history).filter(isRound);
  const rejected = last?.to === "dismissed" && earlier[0]?.ground === appealGround;
  return rejected ? last.at.getTime() + lookAgainAfterMs : 0;
}

/** What an appeal is against: the dismissal that stood when it was filed. */
export function appealedAgainst(
  history: readonly Decision[],
  reopening: Decision,
): Decision | undefined {
  return history.find((past) => past.version < reopening.version && past.kind === "dismiss");
}

/**
 * Whether somebody had a hand in what an appeal is against, so that somebody else has to look again.
 * Only the round before the appeal counts, or a few appeals would leave nobody to decide.
 */
export function decidedBefore(history: readonly Decision[], staffId: StaffId): boolean {
  const reopening = reopenedOnAppeal(history);
  if (reopening === undefined) return false;
  const earlier = standing(history).filter((past) => past.version < reopening.version);
  const start = earlier.findIndex((past) => past.ground === appealGround);
  const round = start === -1 ? earlier : earlier.slice(0, start);
  return round.some(({ by }) => by.kind === "staff" && [by.id, by.with?.id].includes(staffId));
}

/** The decisions that moved a case on and that nobody took back, the newest first. */
function standing<D extends Decision>(history: readonly D[]): D[] {
  return history.filter(
    (past, at) => past.from !== past.to && past.kind !== "undo" && history[at - 1]?.kind !== "undo",
  );
}

/** It begins a round of looking at a case, or ends one. */
function isRound(past: Decision): boolean {
  return past.kind === "reopen" || past.to === "dismissed" || past.to === "upheld";
}
