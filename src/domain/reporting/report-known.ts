// What a person reported before of what they report now. Used by the look-up of known subjects.
import type { Answers, Draft } from "./report-draft.ts";
import { flowSteps, nextStep } from "./report-steps.ts";

/**
 * The codes of somebody's own reports, if they have reported all of these subjects before; else
 * undefined. What others reported has no part in it.
 */
export function knownOf(ownCodes: readonly (string | undefined)[]): string[] | undefined {
  const codes = ownCodes.filter((code) => code !== undefined);
  return codes.length > 0 && codes.length === ownCodes.length ? codes : undefined;
}

/** Whether an answer named other subjects or another category, so that it is to be looked up. */
export function asksAnew(before: Answers, after: Answers): boolean {
  const [were = [], are = []] = [before.subjects, after.subjects];
  const isSame = were.length === are.length && were.every((subject, at) => subject === are[at]);
  return before.category !== after.category || !isSame;
}

/** The draft with what its reporter has reported before. It goes back to that question if it was past it. */
export function withKnown(draft: Draft, known: string[] | undefined): Draft {
  const { known: _, adding: __, ...rest } = draft.answers;
  const answers = known === undefined ? rest : { ...rest, known };
  const asked: readonly string[] = [...flowSteps[draft.flow], "summary"];
  const isPast = asked.indexOf(draft.step) > asked.indexOf("known");
  return { ...draft, answers, step: isPast ? nextStep(draft.flow, answers) : draft.step };
}
