import { category, categoryKeys, type CategoryKey } from "./categories.ts";
import type { CardPress } from "./card-press.ts";
import type { CardButton, CardFacts } from "./card-view.ts";
import { dismissalGrounds } from "./grounds.ts";
import { sentencesWith, type SaidWith, type Sentence } from "./sentences.ts";

/*
 * The pages of a card from which a dismissal or an escalation is chosen. A sentence for the reporters
 * travels in the buttons: what is pressed says what the card showed.
 */

export const button = (press: CardPress, label: CardButton["label"]): CardButton => ({
  press,
  label,
});
export const back = button({ kind: "back" }, { kind: "back" });

/** What has its own form elsewhere is not for the seniors. */
export const filedCategories = categoryKeys.filter((key) => category(key).filing === "filed");

/** As their names are long. */
export function oneARow(choices: readonly CardButton[]): CardButton[][] {
  return [...choices.map((choice) => [choice]), [back]];
}

export function dismissRows({ panel }: CardFacts): CardButton[][] {
  const sentence = panel?.sentence;
  const grounds = dismissalGrounds.map((ground) =>
    button(
      { kind: "verdict", verdict: { kind: "dismiss", ground }, sentence },
      { kind: "ground", ground },
    ),
  );
  return [grounds, [toSentences("dismiss", sentence)], [back]];
}

export function escalateRows(facts: CardFacts): CardButton[][] {
  const sentence = facts.panel?.sentence;
  const other = button(
    { kind: "panel", page: "escalate_as_other", sentence },
    { kind: "other_category" },
  );
  return [
    ...[...new Set([facts.named, facts.category])].map((key) => [escalateAs(key, sentence)]),
    [toSentences("escalate", sentence)],
    [other, back],
  ];
}

export function escalateAsOtherRows({ panel }: CardFacts): CardButton[][] {
  return oneARow(filedCategories.map((key) => escalateAs(key, panel?.sentence)));
}

function escalateAs(key: CategoryKey, sentence: Sentence | undefined): CardButton {
  return button(
    { kind: "verdict", verdict: { kind: "escalate", category: key }, sentence },
    { kind: "category", category: key },
  );
}

function toSentences(kind: SaidWith, chosen: Sentence | undefined): CardButton {
  return button(
    { kind: "panel", page: `${kind}_sentence`, sentence: chosen },
    { kind: chosen === undefined ? "add_sentence" : "other_sentence" },
  );
}

/** All sentences, each leading back to the grounds; so do the ways to choose none, or as before. */
export function sentenceRows(kind: SaidWith, facts: CardFacts): CardButton[][] {
  const chosen = facts.panel?.sentence;
  const toGrounds = (sentence: Sentence | undefined, label: CardButton["label"]): CardButton[] => [
    button({ kind: "panel", page: kind, sentence }, label),
  ];
  const others = sentencesWith(kind, facts.category).filter((sentence) => sentence !== chosen);
  return [
    ...others.map((sentence) => toGrounds(sentence, { kind: "sentence", sentence })),
    ...(chosen === undefined ? [] : [toGrounds(undefined, { kind: "no_sentence" })]),
    toGrounds(chosen, { kind: "back" }),
  ];
}
