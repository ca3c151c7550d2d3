// Words for staff, grounds and sentences. Used by cards, details, questions and decisions in bulk.
import type { CategoryKey } from "../../domain/cases/categories.ts";
import type { Decision } from "../../domain/decisions/decision.ts";
import { namedGround } from "../../domain/decisions/grounds.ts";
import type { Sentence } from "../../domain/decisions/sentences.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { Piece } from "../texts/piece.ts";
import type { PlainVariable, Say } from "../texts/texts.ts";

/** UTF-16 units of what a member of the staff is called. */
const nameUnits = 40;

export function staffName(name: string): string {
  return cutText(name, nameUnits).text;
}

/** Who made a decision: both of two who dismissed together. */
export function whoOf({ texts, language }: Say, by: Decision | undefined): PlainVariable {
  if (by?.by.kind === "staff") {
    const names = [by.by, by.by.with].flatMap((one) => (one === undefined ? [] : [one.name]));
    return names.map(staffName).join(" + ");
  }
  return { ours: texts.plain(language, "who-system") };
}

/** A dismissal's ground, what follows from an uphold, or the category under which the case stands. */
export function groundWords(
  { texts, language }: Say,
  decision: Decision | undefined,
  category: CategoryKey,
): string {
  // The other case's code, or how grave it was rated.
  if (decision?.kind === "merge" || decision?.kind === "rate") return decision.ground ?? "";
  const ground = namedGround(decision?.ground);
  return texts.plain(language, ground === undefined ? `category-${category}` : `ground-${ground}`);
}

/** The sentence that reporters hear in addition, in the words that the team reads. */
export function sentenceLine({ texts, language }: Say, sentence: Sentence): Piece {
  const words = { rich: texts.message(language, `sentence-${sentence}`) };
  return texts.message(language, "card-sentence", { sentence: words });
}
