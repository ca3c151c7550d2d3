// The ready sentences of a notice. Used by the card's pages, by decisions, and by the notice.
import { z } from "zod";
import { isGravest, type CategoryKey } from "../cases/categories.ts";

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
export type SaidWith = "uphold" | "dismiss";

/** Which decisions each may go with, and its letter in buttons. */
const uses = {
  not_found: { with: ["dismiss"], mark: "f" },
  already_gone: { with: ["dismiss"], mark: "g" },
  telegram_too: { with: ["dismiss"], mark: "t" },
  hide_it: { with: ["dismiss"], mark: "h" },
  police_too: { with: ["uphold"], mark: "p" },
  no_more_needed: { with: ["uphold"], mark: "n" },
  keep_away: { with: ["uphold"], mark: "k" },
  bank_too: { with: ["uphold"], mark: "b" },
  help_lines: { with: ["uphold", "dismiss"], mark: "l" },
} as const satisfies Record<Sentence, { with: readonly SaidWith[]; mark: string }>;

/** Whether that kind of decision may have the sentence. The gravest have none: they are told in one line. */
export function maySay(sentence: Sentence, kind: string, category: CategoryKey): boolean {
  return uses[sentence].with.some((one) => one === kind) && !isGravest(category);
}

export function sentencesWith(kind: SaidWith): Sentence[] {
  return Sentence.options.filter((sentence) => uses[sentence].with.some((one) => one === kind));
}

export const sentenceMark = (sentence: Sentence): string => uses[sentence].mark;

export function sentenceOfMark(mark: string): Sentence | undefined {
  return Sentence.options.find((sentence) => uses[sentence].mark === mark);
}
