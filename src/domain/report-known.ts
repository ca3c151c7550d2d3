import { isGravest, type CategoryKey } from "./categories.ts";
import type { Answers, Draft, Known } from "./report-draft.ts";
import { flowSteps, nextStep } from "./report-steps.ts";

/** What there is on a subject whose case is not decided yet. */
export type OpenCase = {
  /** The case's category and those of its standing reports. */
  categories: readonly CategoryKey[];
  /** Of the asker's own newest standing report in it. */
  ownCode: string | undefined;
  /** Somebody's report stands in it. */
  isReported: boolean;
};

/**
 * What somebody may hear about the subjects that they report: undefined where they are asked on as
 * if nobody had named them before. Of a case that is or may be of the gravest nothing is told,
 * whatever the asker calls it, but that a report is their own, which they know.
 */
export function knownAs(
  category: CategoryKey,
  cases: readonly (OpenCase | undefined)[],
): Known | undefined {
  if (isGravest(category) || cases.length === 0) return undefined;
  const codes = cases.flatMap((found) => found?.ownCode ?? []);
  if (codes.length === cases.length) return { as: "own", codes };
  const isKnown = (found: OpenCase | undefined) =>
    found !== undefined &&
    (found.ownCode !== undefined || (found.isReported && !found.categories.some(isGravest)));
  return cases.every(isKnown) ? { as: "known" } : undefined;
}

/** Whether an answer named other subjects or another category, so that it is to be looked up. */
export function asksAnew(before: Answers, after: Answers): boolean {
  return before.category !== after.category || before.subjects !== after.subjects;
}

/** A draft that knows what its subjects are known as; who is past that question comes back to it. */
export function withKnown(draft: Draft, known: Known | undefined): Draft {
  const { known: _, adding: __, ...rest } = draft.answers;
  const answers = known === undefined ? rest : { ...rest, known };
  const asked: readonly string[] = [...flowSteps[draft.flow], "summary"];
  const isPast = asked.indexOf(draft.step) > asked.indexOf("known");
  return { ...draft, answers, step: isPast ? nextStep(draft.flow, answers) : draft.step };
}
