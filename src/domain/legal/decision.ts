// What two persons may decide of a legal request. Used by its verbs, its pages and its table.
import { z } from "zod";
import type { UserId } from "../ids.ts";
import { barredBy, isComplete, type Analysis } from "./analysis.ts";
import type { RequestKind } from "./instrument.ts";
import type { RequestStatus } from "./request.ts";
import type { Grant } from "./sections.ts";
import type { TargetCounts } from "./target.ts";

export const Outcome = z.enum(["full", "part", "nothing_held", "narrow", "refuse", "challenge"]);
export type Outcome = z.infer<typeof Outcome>;

export const LegalGround = z.enum([
  "not_bound",
  "not_verified",
  "not_competent",
  "not_judicial",
  "incomplete",
  "not_identified",
  "too_broad",
  "no_crime",
  "protected",
  "other_law",
  "overtaken",
]);
export type LegalGround = z.infer<typeof LegalGround>;

/** `discloses`: it tells something of what is held, be it that it is nothing. */
export const outcomes = {
  full: { discloses: true, hasData: true, needsGround: false },
  part: { discloses: true, hasData: true, needsGround: true },
  nothing_held: { discloses: true, hasData: false, needsGround: false },
  narrow: { discloses: false, hasData: false, needsGround: true },
  refuse: { discloses: false, hasData: false, needsGround: true },
  challenge: { discloses: false, hasData: false, needsGround: true },
} as const satisfies Record<
  Outcome,
  { discloses: boolean; hasData: boolean; needsGround: boolean }
>;

/** Whether a request can be answered with what is held; what is to be removed or kept gives nothing. */
export function asksForData(kind: RequestKind): boolean {
  return kind === "information" || kind === "emergency";
}

/** Whether a decision tells whoever asked something of what is held. */
export function discloses(kind: RequestKind, outcome: Outcome): boolean {
  return asksForData(kind) && outcomes[outcome].discloses;
}

/** What an authority is answered: by what it asked for and what was decided. `none`: nothing is yet. */
export function answerTo(
  kind: RequestKind,
  outcome: Outcome | undefined,
  hasEffect: boolean,
): string {
  if (outcome === undefined) return "none";
  if (kind === "preservation") return keeping[outcome];
  if (kind === "removal") return (hasEffect ? removed : removing)[outcome];
  return outcome;
}

const refusals = { narrow: "narrow", refuse: "refuse", challenge: "challenge" } as const;
const keeping = { full: "kept", part: "kept_part", nothing_held: "nothing_kept", ...refusals };
const removed = { full: "removed", part: "removed_part", nothing_held: "not_here", ...refusals };
const removing = { ...removed, full: "to_remove", part: "to_remove_part" };

/** Whether an answer has to say when the order was carried out. */
export function needsEffect(kind: RequestKind, outcome: Outcome): boolean {
  return kind === "removal" && outcomes[outcome].hasData;
}

/** What is proposed at first: of a reporter, and of what binds nobody, nothing is given by default. */
export function outcomeAtFirst(
  counts: TargetCounts,
  analysis: Analysis,
  isRefusedByDefault: boolean,
): Outcome {
  if (barredBy(analysis) !== undefined || isRefusedByDefault) return "refuse";
  if (counts.reporters > 0) return "narrow";
  return counts.reports + counts.cases === 0 ? "nothing_held" : "part";
}

export type ProposalBecause =
  "outdated" | "not_analysed" | "barred" | "no_ground" | "nothing_ticked" | "no_key";

type Proposal = {
  outcome: Outcome;
  ground: LegalGround | undefined;
  grants: readonly Grant[];
  /** The key to which what is given would be closed. */
  recipient: string | undefined;
};

/** Why a proposal can't be made; undefined: it can. */
export function whyNotProposed(
  { outcome, ground, grants, recipient }: Proposal,
  { kind, status, analysis }: { kind: RequestKind; status: RequestStatus; analysis: Analysis },
): ProposalBecause | undefined {
  if (status !== "analysed") return "outdated";
  if (!isComplete(analysis)) return "not_analysed";
  const { hasData, needsGround } = outcomes[outcome];
  if (outcomes[outcome].discloses && barredBy(analysis) !== undefined) return "barred";
  if (needsGround && ground === undefined) return "no_ground";
  if (asksForData(kind) && hasData && grants.length === 0) return "nothing_ticked";
  return discloses(kind, outcome) && recipient === undefined ? "no_key" : undefined;
}

export type SecondBecause = "outdated" | "not_you" | "not_entitled" | "own_matter" | "barred";

/** Whether a second person may settle what the first one proposed; undefined: they may. */
export function whyNotConfirmed(
  {
    status,
    proposedBy,
    outcome,
    analysis,
  }: {
    status: RequestStatus;
    proposedBy: UserId;
    outcome: Outcome;
    analysis: Analysis;
  },
  by: { userId: UserId; isEntitled: boolean; isTarget: boolean },
  proposer: { isEntitled: boolean; isTarget: boolean },
): SecondBecause | undefined {
  if (status !== "proposed") return "outdated";
  if (by.userId === proposedBy) return "not_you";
  if (!by.isEntitled || !proposer.isEntitled) return "not_entitled";
  if (by.isTarget || proposer.isTarget) return "own_matter";
  const isBarred = outcomes[outcome].discloses && barredBy(analysis) !== undefined;
  return isBarred || !isComplete(analysis) ? "barred" : undefined;
}
