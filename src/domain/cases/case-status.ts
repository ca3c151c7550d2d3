import { z } from "zod";
import { decidedBefore } from "../decisions/appeal.ts";
import type { CategoryKey, Rating } from "./categories.ts";
import type { Tier } from "../delivery.ts";
import type { DismissalGround, UpholdMeasure } from "../decisions/grounds.ts";
import type { StaffId } from "../ids.ts";
import type { Sentence } from "../decisions/sentences.ts";
import { barredFromUpholding } from "../decisions/two-people.ts";
import { needsSecond, voteOfAnother, type DismissalVote } from "../decisions/second-key.ts";

export const CaseStatus = z.enum([
  "open",
  "escalated",
  "upheld",
  "dismissed",
  "withdrawn",
  "merged",
]);
export type CaseStatus = z.infer<typeof CaseStatus>;

export const DecisionKind = z.enum([
  "escalate",
  "dismiss",
  "uphold",
  "return",
  "undo",
  "reopen",
  "withdraw",
  "recategorize",
  "rate",
  "merge",
]);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** What a moderator's second tap asks for. */
export type Verdict =
  | { kind: "escalate"; category: CategoryKey }
  | { kind: "dismiss"; ground: DismissalGround }
  | { kind: "uphold"; measure: UpholdMeasure }
  | { kind: "return" };

/** In which status a case waits for a decision of a tier. */
export const awaitedStatus = { review: "open", escalation: "escalated" } as const satisfies Record<
  Tier,
  CaseStatus
>;

/** Which tier's decision a case waits for. */
export function awaitedTier(status: CaseStatus): Tier | undefined {
  return (["review", "escalation"] as const).find((tier) => awaitedStatus[tier] === status);
}

/** With which a case about somebody of the team goes to the seniors by rule. */
export const aboutStaffGround = "about_staff";

export function isUndecided(status: CaseStatus): boolean {
  return awaitedTier(status) !== undefined;
}

type Transition = { from: CaseStatus; tier: Tier; to: CaseStatus };

/** Who may take a case from where to where. Undo, reopen and withdraw follow what happened instead. */
export const transitions = {
  escalate: [{ from: "open", tier: "review", to: "escalated" }],
  dismiss: [
    { from: "open", tier: "review", to: "dismissed" },
    { from: "escalated", tier: "escalation", to: "dismissed" },
  ],
  uphold: [{ from: "escalated", tier: "escalation", to: "upheld" }],
  return: [{ from: "escalated", tier: "escalation", to: "open" }],
} satisfies Record<Verdict["kind"], readonly Transition[]>;

export type CaseFacts = { status: CaseStatus; version: number; category: CategoryKey };

type CasePress = { tier: Tier; version: number; staffId: StaffId };

export type Ruling =
  | {
      kind: "decided";
      to: CaseStatus;
      category: CategoryKey;
      /** The other of the two who dismissed one of the gravest. */
      together: DismissalVote["by"] | undefined;
    }
  /** It is kept as a vote: another person has to want the same. */
  | { kind: "needs_second"; ground: DismissalGround }
  /** Somebody decided, or the category changed, since the button was drawn. */
  | { kind: "refused"; because: "outdated" }
  | { kind: "refused"; because: "not_from_here" }
  /** On an appeal somebody looks who had no hand in what it is against. */
  | { kind: "refused"; because: "decided_before" }
  /** One of the gravest is upheld by somebody else than who brought it to the seniors. */
  | { kind: "refused"; because: "escalated_it" };

/** What was decided on a case, the newest first, and who would dismiss it. */
export type CasePast = { history: readonly Decision[]; votes: readonly DismissalVote[] };

/** Whether a verdict from a card of `tier`, drawn at `version`, may stand after what was before. */
export function rule(case_: CaseFacts, past: CasePast, verdict: Verdict, press: CasePress): Ruling {
  if (press.version !== case_.version) return { kind: "refused", because: "outdated" };
  const options: readonly Transition[] = transitions[verdict.kind];
  const way = options.find((t) => t.from === case_.status && t.tier === press.tier);
  if (way === undefined) return { kind: "refused", because: "not_from_here" };
  if (decidedBefore(past.history, press.staffId)) {
    return { kind: "refused", because: "decided_before" };
  }
  const barred = verdict.kind === "uphold" ? barredFromUpholding(case_.category, past.history) : [];
  if (barred.some(({ by }) => by === press.staffId)) {
    return { kind: "refused", because: "escalated_it" };
  }
  const category = verdict.kind === "escalate" ? verdict.category : case_.category;
  const decided = { kind: "decided", to: way.to, category } as const;
  if (verdict.kind !== "dismiss" || !needsSecond(case_.category, past.history, press.staffId)) {
    return { ...decided, together: undefined };
  }
  const other = voteOfAnother(past.votes, press);
  if (other === undefined) return { kind: "needs_second", ground: verdict.ground };
  return { ...decided, together: other.by };
}

/** Whether somebody may begin to choose a ground: as a verdict of that kind would be ruled. */
export function rulePanel(
  case_: CaseFacts,
  past: CasePast,
  verb: Verdict["kind"],
  press: CasePress,
): Ruling {
  const verdicts = {
    escalate: { kind: "escalate", category: case_.category },
    dismiss: { kind: "dismiss", ground: "no_violation" },
    uphold: { kind: "uphold", measure: "listed" },
    return: { kind: "return" },
  } as const satisfies Record<Verdict["kind"], Verdict>;
  return rule(case_, past, verdicts[verb], press);
}

/** The decision that was made after a button was drawn at `version`: what its presser missed. */
export function madeSince(history: readonly Decision[], version: number): Decision | undefined {
  const [last] = history;
  return last !== undefined && last.version > version ? last : undefined;
}

/** Who decided; `with`: the other one, whose vote had waited. */
type Maker = { kind: "staff"; id: StaffId; name: string; with?: DismissalVote["by"] };

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

/** Dismissals after which a further report is something new to look at. */
const reopenedByReport: ReadonlySet<string> = new Set<DismissalGround>(["not_enough", "gone"]);

/**
 * What a further report by somebody does to a case that exists. A settled case keeps its category, and so
 * does one that was rated as grave as the report is: another category would take that back.
 */
export function ruleNewReport(
  case_: CaseFacts & { rated: Rating | undefined },
  lastGround: string | undefined,
  report: { category: CategoryKey; reportedBefore: boolean },
  severityOf: (key: CategoryKey) => number,
): { status: "stays" | "reopens"; category: CategoryKey } {
  // Nobody stands by what it was called before.
  if (case_.status === "withdrawn") return { status: "reopens", category: report.category };
  const held = Math.max(severityOf(case_.category), case_.rated ?? 0);
  const graver = severityOf(report.category) > held;
  const isNews = graver || (lastGround !== undefined && reopenedByReport.has(lastGround));
  const reopens = case_.status === "dismissed" && isNews && !report.reportedBefore;
  const raised = graver && (reopens || isUndecided(case_.status));
  return {
    status: reopens ? "reopens" : "stays",
    category: raised ? report.category : case_.category,
  };
}

/** The newest decision that once closed the case and was not taken back: it was looked at before. */
export function earlierDecision(history: readonly Decision[]): Decision | undefined {
  return history.find(
    ({ kind }, at) => (kind === "dismiss" || kind === "uphold") && history[at - 1]?.kind !== "undo",
  );
}
