import { expect, it } from "vitest";
import { categoryKeys, isGravest } from "../../src/domain/cases/categories.ts";
import {
  maySay,
  Sentence,
  sentenceMark,
  sentenceOfMark,
  sentencesWith,
} from "../../src/domain/decisions/sentences.ts";

it("each sentence has a mark of its own, of one letter", () => {
  const marks = Sentence.options.map(sentenceMark);
  expect(new Set(marks).size).toBe(Sentence.options.length);
  for (const sentence of Sentence.options) {
    expect(sentenceMark(sentence)).toMatch(/^[a-z]$/);
    expect(sentenceOfMark(sentenceMark(sentence))).toBe(sentence);
  }
});

it.each(["dismiss", "uphold"] as const)("a few are offered to %s", (kind) => {
  const offered = sentencesWith(kind);
  expect(offered.length).toBeGreaterThanOrEqual(2);
  expect(offered.length).toBeLessThanOrEqual(5);
});

it.each(categoryKeys)(
  "on %s what is offered may be said, and none with one of the gravest",
  (key) => {
    for (const sentence of Sentence.options) {
      for (const kind of ["dismiss", "uphold"] as const) {
        const offered = sentencesWith(kind).includes(sentence);
        expect(maySay(sentence, kind, key)).toBe(offered && !isGravest(key));
      }
      for (const kind of ["escalate", "return", "look", "work"]) {
        expect(maySay(sentence, kind, key)).toBe(false);
      }
    }
  },
);
