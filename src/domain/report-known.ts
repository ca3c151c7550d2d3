import { isGravest, type CategoryKey } from "./categories.ts";
import type { Answers, Draft, Known } from "./report-draft.ts";
import { flowSteps, nextStep } from "./report-steps.ts";

/** What there is on a subject that somebody reports. */
export type OnSubject = {
  /** The code of the asker's own report, to which something can be added. */
  ownCode: string | undefined;
  /** The categories of its undecided case and of the reports in it. */
  categories: readonly CategoryKey[] | undefined;
};

/**
 * What somebody may hear about the subjects that they report: undefined where they are asked on as
 * if nobody had named them before. Of a case that is or may be of the gravest nothing is told,
 * whatever the asker calls it, but that a report is their own, which they know.
 */
export function knownAs(category: CategoryKey, subjects: readonly OnSubject[]): Known | undefined {
  if (isGravest(category) || subjects.length === 0) return undefined;
  const codes = subjects.flatMap(({ ownCode }) => ownCode ?? []);
  if (codes.length === subjects.length) return { as: "own", codes };
  return subjects.every(isKnown) ? { as: "known" } : undefined;
}

function isKnown({ ownCode, categories }: OnSubject): boolean {
  if (ownCode !== undefined) return true;
  return categories !== undefined && !categories.some(isGravest);
}

/** Whether an answer named other subjects or another category, so that it is to be looked up. */
export function asksAnew(before: Answers, after: Answers): boolean {
  const [were = [], are = []] = [before.subjects, after.subjects];
  const isSame = were.length === are.length && were.every((subject, at) => subject === are[at]);
  return before.category !== after.category || !isSame;
}

/** A draft that knows what its subjects are known as; who is past that question comes back to it. */
export function withKnown(draft: Draft, known: Known | undefined): Draft {
  const { known: _, adding: __, ...rest } = draft.answers;
  const answers = known === undefined ? rest : { ...rest, known };
  const asked: readonly string[] = [...flowSteps[draft.flow], "summary"];
  const isPast = asked.indexOf(draft.step) > asked.indexOf("known");
  return { ...draft, answers, step: isPast ? nextStep(draft.flow, answers) : draft.step };
}
