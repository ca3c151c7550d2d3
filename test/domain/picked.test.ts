import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pickable, pickedBy, pickedLetters, togglesOf } from "../../src/domain/speaking/picked.ts";

/** What buttons out there carry: a letter never changes, and one that is given up is never given again. */
const given = {
  categories: {
    child_abuse: "c",
    threat_to_life: "l",
    violent_extremism: "v",
    trafficking: "t",
    intimate_images: "i",
    weapons: "w",
    drugs: "d",
    fraud: "f",
    self_harm: "s",
    stolen_data: "b",
    hate: "h",
    animal_cruelty: "a",
    counterfeits: "k",
    copyright: "r",
    other: "o",
  },
  kinds: {
    search_term: "t",
    channel: "c",
    group: "g",
    bot: "b",
    user: "u",
    message: "m",
    story: "s",
    sticker_set: "k",
    invite_link: "i",
    folder: "f",
    proxy: "p",
    telegram_link: "l",
    website: "w",
  },
  languages: {
    en: "e",
    ru: "r",
    es: "s",
    ar: "a",
    de: "d",
    fr: "f",
    id: "b",
    it: "i",
    pl: "l",
    pt: "p",
    tr: "t",
    uk: "u",
    uz: "z",
    fa: "v",
    hi: "h",
  },
} as const;

type Part = { all: readonly string[]; letterOf: (key: string) => string };
const partsOf = (parts: object) => Object.entries(parts) as [keyof typeof given, Part][];

describe.each(partsOf(pickable))("of %s", (part, list) => {
  it("each has a letter of its own, and the one it always had", () => {
    const letters = list.all.map((key) => list.letterOf(key));
    for (const letter of letters) expect(letter).toMatch(/^[a-z]$/);
    expect(new Set(letters).size).toBe(list.all.length);
    const now = Object.fromEntries(list.all.map((key) => [key, list.letterOf(key)]));
    expect(now).toEqual(given[part]);
  });

  it("whatever is picked is read as it was meant, in the order of the list", () => {
    fc.assert(
      fc.property(fc.subarray([...list.all]), (picked) => {
        expect(pickedBy(list, pickedLetters(list, picked))).toEqual(picked);
        expect(pickedLetters(list, picked.toReversed())).toBe(pickedLetters(list, picked));
      }),
    );
  });

  it("a button drawn before something joined the list means the same after it", () => {
    const letterOf = (key: string) => (key === "a_new_one" ? "x" : list.letterOf(key));
    const longer = { all: ["a_new_one", ...list.all], letterOf };
    fc.assert(
      fc.property(fc.subarray([...list.all]), (picked) => {
        expect(pickedBy(longer, pickedLetters(list, picked))).toEqual(picked);
      }),
    );
  });

  it.each(["5", "0", "x", "C", " "])("a letter of nothing is not read: %s", (letter) => {
    expect(pickedBy(list, letter)).toBeUndefined();
  });

  it("each is picked by its own press, and given up by a second one", () => {
    for (const { key, isPicked, after } of togglesOf(list, list.all.slice(0, 2))) {
      expect(isPicked).toBe(list.all.slice(0, 2).includes(key));
      expect(after.includes(key)).toBe(!isPicked);
      const back = togglesOf(list, after).find((toggle) => toggle.key === key);
      expect(back?.after).toEqual(list.all.slice(0, 2));
    }
  });
});
