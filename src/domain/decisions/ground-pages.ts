// The card's pages on which a ground is chosen. Used by the card's view.
import { category, categoryKeys, isGravest, type CategoryKey } from "../cases/categories.ts";
import type { CardPress } from "../cases/card-press.ts";
import type { CardButton, CardFacts } from "../cases/card-facts.ts";
import { dismissalGrounds, upholdMeasures } from "./grounds.ts";
import { SilenceTime } from "../privacy/silence.ts";
import { sentencesWith, type SaidWith, type Sentence } from "./sentences.ts";

// A sentence for the reporters travels in the buttons, so a press says what the card showed.

export const button = (press: CardPress, label: CardButton["label"]): CardButton => ({
  press,
  label,
});
export const back = button({ kind: "back" }, { kind: "back" });

/** Categories with a form of their own elsewhere are not for the seniors. */
export const filedCategories = categoryKeys.filter((key) => category(key).filing === "filed");

/** One choice a row, as their names are long. */
export function oneARow(choices: readonly CardButton[]): CardButton[][] {
  return [...choices.map((choice) => [choice]), [back]];
}

export function dismissRows(facts: CardFacts): CardButton[][] {
  const sentence = facts.panel?.sentence;
  const grounds = dismissalGrounds.map((ground) =>
    button(
      { kind: "verdict", verdict: { kind: "dismiss", ground }, sentence },
      { kind: "ground", ground },
    ),
  );
  return [grounds, ...toSentences("dismiss", facts), [back]];
}

export function upholdRows(facts: CardFacts): CardButton[][] {
  const sentence = facts.panel?.sentence;
  const measures = upholdMeasures.map((measure) => [
    button(
      { kind: "verdict", verdict: { kind: "uphold", measure }, sentence },
      { kind: "measure", measure },
    ),
  ]);
  return [...measures, ...toSentences("uphold", facts), [back]];
}

export function escalateRows({ named, category: key }: CardFacts): CardButton[][] {
  const other = button({ kind: "panel", page: "escalate_as_other" }, { kind: "other_category" });
  return [...[...new Set([named, key])].map((one) => [escalateAs(one)]), [other, back]];
}

export function escalateAsOtherRows(): CardButton[][] {
  return oneARow(filedCategories.map(escalateAs));
}

function escalateAs(key: CategoryKey): CardButton {
  return button(
    { kind: "verdict", verdict: { kind: "escalate", category: key } },
    { kind: "category", category: key },
  );
}

/** Reporters of the gravest are told one line, and nothing with it. */
function toSentences(kind: SaidWith, { category: key, panel }: CardFacts): CardButton[][] {
  if (isGravest(key)) return [];
  const chosen = panel?.sentence;
  const toPage = button(
    { kind: "panel", page: `${kind}_sentence`, sentence: chosen },
    { kind: chosen === undefined ? "add_sentence" : "other_sentence" },
  );
  return [[toPage]];
}

/** All sentences. Each leads back to the grounds, and so do the buttons for none and for the former one. */
export function sentenceRows(kind: SaidWith, facts: CardFacts): CardButton[][] {
  const chosen = facts.panel?.sentence;
  const toGrounds = (sentence: Sentence | undefined, label: CardButton["label"]): CardButton[] => [
    button({ kind: "panel", page: kind, sentence }, label),
  ];
  const others = sentencesWith(kind).filter((sentence) => sentence !== chosen);
  return [
    ...others.map((sentence) => toGrounds(sentence, { kind: "sentence", sentence })),
    ...(chosen === undefined ? [] : [toGrounds(undefined, { kind: "no_sentence" })]),
    toGrounds(chosen, { kind: "back" }),
  ];
}

/** How long seniors hold the notices of a case back. */
export const silenceRows: CardButton[][] = oneARow(
  SilenceTime.options.map((time) => button({ kind: "quiet", time }, { kind: "silence", time })),
);

export function quietRow({ tier, quietUntil }: CardFacts): CardButton[][] {
  if (tier !== "escalation") return [];
  return quietUntil === undefined
    ? [[button({ kind: "panel", page: "quiet" }, { kind: "quiet" })]]
    : [[button({ kind: "tell_again" }, { kind: "tell_again" })]];
}

export function bulkRows({ together }: CardFacts): CardButton[][] {
  return together.map((one) => [
    button({ kind: "bulk", scope: one.scope }, { kind: "bulk", together: one }),
  ]);
}
