// Who may decide what, and where it takes a case. Used by deciding a case, and by the card's pages.
import type { CaseFacts, CaseStatus } from "../cases/case-status.ts";
import type { CategoryKey } from "../cases/categories.ts";
import type { Tier } from "../cases/tier.ts";
import type { StaffId } from "../ids.ts";
import type { Colleague } from "../staff/people.ts";
import { decidedBefore } from "./appeal.ts";
import type { Decision, Verdict } from "./decision.ts";
import type { DismissalGround } from "./grounds.ts";
import { needsSecond, voteOfAnother, type DismissalVote } from "./second-key.ts";
import { barredFromUpholding } from "./two-people.ts";

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

type CasePress = { tier: Tier; version: number; staffId: StaffId };

export type Ruling =
  | {
      kind: "decided";
      to: CaseStatus;
      category: CategoryKey;
      /** The other of the two who dismissed one of the gravest. */
      together: Colleague | undefined;
    }
  /** It is kept as a vote: another person has to want the same. */
  | { kind: "needs_second"; ground: DismissalGround }
  /** Somebody decided, or the category changed, since the button was drawn. */
  | { kind: "refused"; because: "outdated" }
  | { kind: "refused"; because: "not_from_here" }
  /** An appeal is looked at by somebody who had no hand in the decision that it is against. */
  | { kind: "refused"; because: "decided_before" }
  /** Whoever brought one of the gravest to the seniors does not uphold it. */
  | { kind: "refused"; because: "escalated_it" };

/** What was decided on a case, the newest first, and who would dismiss it. */
export type CasePast = { history: readonly Decision[]; votes: readonly DismissalVote[] };

/** Whether a verdict may stand, given what was decided before. Its card is of `tier`, drawn at `version`. */
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
