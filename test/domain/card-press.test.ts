import { describe, expect, it } from "vitest";
import { BulkScope } from "../../src/domain/decisions/bulk.ts";
import {
  cardPressWords,
  readCardPress,
  type CardPress,
} from "../../src/domain/cases/card-press.ts";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { dismissalGrounds, upholdMeasures } from "../../src/domain/decisions/grounds.ts";

import { SilenceTime } from "../../src/domain/privacy/silence.ts";
import { Sentence } from "../../src/domain/decisions/sentences.ts";

const presses: CardPress[] = [
  ...categoryKeys.map((category): CardPress => ({
    kind: "verdict",
    verdict: { kind: "escalate", category },
  })),
  ...dismissalGrounds.map((ground): CardPress => ({
    kind: "verdict",
    verdict: { kind: "dismiss", ground },
  })),
  ...upholdMeasures.map((measure): CardPress => ({
    kind: "verdict",
    verdict: { kind: "uphold", measure },
  })),
  { kind: "verdict", verdict: { kind: "return" } },
  ...Sentence.options.map((sentence): CardPress => ({
    kind: "verdict",
    verdict: { kind: "uphold", measure: "to_authority" },
    sentence,
  })),
  { kind: "verdict", verdict: { kind: "dismiss", ground: "out_of_scope" }, sentence: "hide_it" },
  { kind: "panel", page: "dismiss_sentence" },
  { kind: "panel", page: "uphold_sentence", sentence: "police_too" },
  { kind: "panel", page: "escalate" },
  { kind: "panel", page: "escalate_as_other" },
  { kind: "panel", page: "dismiss" },
  { kind: "panel", page: "uphold" },
  { kind: "panel", page: "return" },
  { kind: "panel", page: "quiet" },
  ...SilenceTime.options.map((time): CardPress => ({ kind: "quiet", time })),
  { kind: "tell_again" },
  { kind: "back" },
  { kind: "undo" },
  { kind: "ask" },
  { kind: "take" },
  { kind: "release" },
  { kind: "details" },
  { kind: "panel", page: "more" },
  { kind: "panel", page: "hand_over" },
  { kind: "panel", page: "category" },
  { kind: "panel", page: "merge" },
  { kind: "panel", page: "refer" },
  ...BulkScope.options.map((scope): CardPress => ({ kind: "bulk", scope })),
  ...categoryKeys.map((category): CardPress => ({ kind: "recategorize", category })),
  ...([1, 2, 3] as const).map((rating): CardPress => ({ kind: "rate", rating })),
];

const read = (words: string) => {
  const [verb = "", argument = ""] = words.split(":");
  return readCardPress(verb, argument);
};

describe("a button's words", () => {
  it.each(presses.map((press) => ({ words: cardPressWords(press), press })))(
    "are read as they were meant: $words",
    ({ words, press }) => expect(read(words)).toEqual(press),
  );

  it("leave room for the case's id and version in Telegram's 64 bytes", () => {
    const longest = Math.max(...presses.map((press) => cardPressWords(press).length));
    expect("c:".length + 22 + ":999999:".length + longest).toBeLessThanOrEqual(64);
  });

  it.each([
    "escalate:",
    "escalate:nonsense",
    "dismiss:",
    "dismiss:drugs",
    "dismiss:No_violation",
    "uphold:",
    "uphold:gone",
    "panel:reopen",
    "panel:",
    "reopen:",
    "dismiss:gone.",
    "dismiss:gone.z",
    "dismiss:.f",
    "undo:.f",
    "take:.f",
    "merge:x",
    "bulk:all",
    "hand:x",
    "__proto__:x",
    ":",
  ])("of no meaning are not read: %s", (words) => expect(read(words)).toBeUndefined());
});
