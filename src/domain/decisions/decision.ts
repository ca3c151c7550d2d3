// What can be decided of a case, and what was. Used by the rules of decisions, the card, and the stores.
import { z } from "zod";
import type { CaseStatus } from "../cases/case-status.ts";
import { CategoryKey } from "../cases/categories.ts";
import type { Colleague } from "../staff/people.ts";
import { DismissalGround, UpholdMeasure } from "./grounds.ts";
import type { Sentence } from "./sentences.ts";

type OfDecision = {
  /** Its name in the audit trail. */
  audited: `case_${string}`;
  /**
   * What it is to a reporter. That seniors have a case is nobody's to know: its silence, or its being
   * told, would say how grave it is before it is closed.
   */
  toReporters: "nothing" | "closes" | "opens";
  /** Whether its maker may take it back: not what was done by rule, or took something back itself. */
  isUndoable: boolean;
};

/** Every decision, with all that follows from its kind alone. */
export const decisionKinds = {
  escalate: { audited: "case_escalated", toReporters: "nothing", isUndoable: true },
  dismiss: { audited: "case_dismissed", toReporters: "closes", isUndoable: true },
  uphold: { audited: "case_upheld", toReporters: "closes", isUndoable: true },
  return: { audited: "case_returned", toReporters: "nothing", isUndoable: true },
  undo: { audited: "case_decision_undone", toReporters: "opens", isUndoable: false },
  reopen: { audited: "case_reopened", toReporters: "opens", isUndoable: false },
  // Only its reporters bring that about.
  withdraw: { audited: "case_withdrawn", toReporters: "nothing", isUndoable: false },
  recategorize: { audited: "case_category_changed", toReporters: "nothing", isUndoable: false },
  rate: { audited: "case_severity_changed", toReporters: "nothing", isUndoable: false },
  merge: { audited: "case_merged", toReporters: "nothing", isUndoable: false },
} as const satisfies Record<string, OfDecision>;

export type DecisionKind = keyof typeof decisionKinds;
export const DecisionKind = z.enum(
  Object.keys(decisionKinds).filter((kind) => isKindOfDecision(kind)),
);

function isKindOfDecision(kind: string): kind is DecisionKind {
  return Object.hasOwn(decisionKinds, kind);
}

/** What a moderator's second tap asks for. */
export const Verdict = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("escalate"), category: CategoryKey }),
  z.object({ kind: z.literal("dismiss"), ground: DismissalGround }),
  z.object({ kind: z.literal("uphold"), measure: UpholdMeasure }),
  z.object({ kind: z.literal("return") }),
]);
export type Verdict = z.infer<typeof Verdict>;

export const verdictKinds = Verdict.options.map(({ shape }) => shape.kind.value);

/** What goes with a verdict: the ground of the decision, and what its button carries. */
export function argumentOf(verdict: Verdict): string | undefined {
  if ("category" in verdict) return verdict.category;
  if ("ground" in verdict) return verdict.ground;
  return "measure" in verdict ? verdict.measure : undefined;
}

/** Reads a verdict back; undefined for anything this version does not know. */
export function readVerdict(kind: string, argument: string): Verdict | undefined {
  const given = { kind, category: argument, ground: argument, measure: argument };
  return Verdict.safeParse(given).data;
}

/** With which a case about somebody of the team goes to the seniors by rule. */
export const aboutStaffGround = "about_staff";

/** Who decided; `with`: the other one, whose vote had waited. */
type Maker = Colleague & { kind: "staff"; with?: Colleague };

/** A decision as the history keeps it. */
export type Decision = {
  version: number;
  kind: DecisionKind;
  ground: string | undefined;
  /** What the notice of it says in addition. */
  sentence?: Sentence | undefined;
  by: { kind: "system" } | Maker;
  from: CaseStatus;
  to: CaseStatus;
  fromCategory: CategoryKey;
  toCategory: CategoryKey;
  at: Date;
};

/** Whether a decision moved its case on; another category or a merge leaves it where it was. */
export function isTurn(past: Decision): boolean {
  return past.from !== past.to;
}

/** The decision that was made after a button was drawn at `version`: what its presser missed. */
export function madeSince(history: readonly Decision[], version: number): Decision | undefined {
  const [last] = history;
  return last !== undefined && last.version > version ? last : undefined;
}

/** The newest decision that once closed the case and was not taken back: it was looked at before. */
export function earlierDecision(history: readonly Decision[]): Decision | undefined {
  return history.find(
    ({ kind }, at) => (kind === "dismiss" || kind === "uphold") && history[at - 1]?.kind !== "undo",
  );
}
