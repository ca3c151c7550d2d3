import { z } from "zod";
import { isGravest, type CategoryKey } from "./categories.ts";

/**
 * What the team may add to the notice of a decision: ready sentences, which tell nothing of the case
 * and promise nothing.
 */
export const Sentence = z.enum([
  "not_found",
  "already_gone",
  "telegram_too",
  "hide_it",
  "police_too",
  "no_more_needed",
  "keep_away",
  "bank_too",
  "help_lines",
]);
export type Sentence = z.infer<typeof Sentence>;

/** The decisions to which one may be added. */
export type SaidWith = "escalate" | "dismiss";

/**
 * To what each belongs, and how buttons carry it. `onGravest`: not of these, where it would ask
 * people to look again, or tell what the team can see.
 */
const uses = {
  not_found: { with: ["dismiss"], onGravest: false, mark: "f" },
  already_gone: { with: ["dismiss"], onGravest: false, mark: "g" },
  telegram_too: { with: ["dismiss"], onGravest: false, mark: "t" },
  hide_it: { with: ["dismiss"], onGravest: true, mark: "h" },
  police_too: { with: ["escalate"], onGravest: true, mark: "p" },
  no_more_needed: { with: ["escalate"], onGravest: true, mark: "n" },
  keep_away: { with: ["escalate"], onGravest: true, mark: "k" },
  bank_too: { with: ["escalate"], onGravest: true, mark: "b" },
  help_lines: { with: ["escalate", "dismiss"], onGravest: true, mark: "l" },
} as const satisfies Record<
  Sentence,
  { with: readonly SaidWith[]; onGravest: boolean; mark: string }
>;

/** Whether a sentence may be added to a decision of that kind on a case. */
export function maySay(sentence: Sentence, kind: string, category: CategoryKey): boolean {
  const use = uses[sentence];
  return use.with.some((one) => one === kind) && (use.onGravest || !isGravest(category));
}

export function sentencesWith(kind: SaidWith, category: CategoryKey): Sentence[] {
  return Sentence.options.filter((sentence) => maySay(sentence, kind, category));
}

export const sentenceMark = (sentence: Sentence): string => uses[sentence].mark;

export function sentenceOfMark(mark: string): Sentence | undefined {
  return Sentence.options.find((sentence) => uses[sentence].mark === mark);
}
