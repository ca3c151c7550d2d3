import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTerm } from "../../src/domain/term.ts";
import { similarFrom, similarity, trigramsOf } from "../../src/domain/term-similarity.ts";

function likeness(one: string, other: string): number {
  const [a, b] = [trigramsOf(foldTerm(one)), trigramsOf(foldTerm(other))];
  return similarity(a.filter((piece) => b.includes(piece)).length, a.length, b.length);
}

describe("two search terms", () => {
  it.each([
    ["blue starfish tablets", "blue starfish tablet"],
    ["blue starfish tablets", "starfish tablets"],
    ["blue starfish tablets", "BLUE st4rfish tablets"],
    ["синие таблетки", "синяя таблетка"],
    ["купить паспорт", "куплю паспорт"],
  ])("are similar: %s, %s", (one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(similarFrom);
  });

  it.each([
    ["blue starfish tablets", "red lantern pills"],
    ["fake passport", "fake diploma"],
    ["starfish", "star"],
    ["купить паспорт", "продать машину"],
  ])("are not: %s, %s", (one, other) => {
    expect(likeness(one, other)).toBeLessThan(similarFrom);
  });

  it("are as similar as can be to themselves, and the same both ways round", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        fc.pre(foldTerm(one) !== "" && foldTerm(other) !== "");
        expect(likeness(one, one)).toBe(1);
        expect(likeness(one, other)).toBe(likeness(other, one));
      }),
    );
  });
});
