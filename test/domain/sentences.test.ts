import { expect, it } from "vitest";
import { categoryKeys, isGravest } from "../../src/domain/categories.ts";
import {
  maySay,
  Sentence,
  sentenceMark,
  sentenceOfMark,
  sentencesWith,
} from "../../src/domain/sentences.ts";

it("each sentence has a mark of its own, of one letter", () => {
  const marks = Sentence.options.map(sentenceMark);
  expect(new Set(marks).size).toBe(Sentence.options.length);
  for (const sentence of Sentence.options) {
    expect(sentenceMark(sentence)).toMatch(/^[a-z]$/);
    expect(sentenceOfMark(sentenceMark(sentence))).toBe(sentence);
  }
});

it.each(categoryKeys)(
  "a few are offered with each decision on %s, and no others may be said",
  (key) => {
    for (const kind of ["dismiss", "escalate"] as const) {
      const offered = sentencesWith(kind, key);
      expect(offered.length).toBeGreaterThanOrEqual(2);
      expect(offered.length).toBeLessThanOrEqual(5);
      for (const sentence of Sentence.options) {
        expect(maySay(sentence, kind, key)).toBe(offered.includes(sentence));
      }
    }
    for (const kind of ["uphold", "return", "look", "work"]) {
      for (const sentence of Sentence.options) expect(maySay(sentence, kind, key)).toBe(false);
    }
  },
);

it("nobody hears of one of the gravest whether it was found, or is to look at it again", () => {
  for (const key of categoryKeys.filter(isGravest)) {
    expect(sentencesWith("dismiss", key)).toEqual(["hide_it", "help_lines"]);
  }
});
