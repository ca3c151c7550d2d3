import { z } from "zod";
import type { CaseStatus } from "../cases/case-status.ts";
import type { CategoryKey } from "../cases/categories.ts";
import type { Colleague } from "../staff/people.ts";
import type { DismissalGround, UpholdMeasure } from "./grounds.ts";
import type { Sentence } from "./sentences.ts";

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
