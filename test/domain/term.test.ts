import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTerm, readTerms, termSubject } from "../../src/domain/subjects/term.ts";

const sameTerm: [why: string, ...spellings: string[]][] = [
  ["case", "blue starfish", "Blue Starfish", "BLUE STARFISH"],
  [
    "separators",
    "blue starfish",
    "blue_starfish",
    "blue.starfish",
    "blue - starfish",
    "blue·starfish",
  ],
  [
    "spaces",
    "blue starfish",
    "  blue \u00a0\u2003 starfish ",
    "blue\tstarfish",
    "blue\u2800starfish",
  ],
  ["outer punctuation", "blue starfish", "#blue_starfish", "“blue starfish”!", "@blue starfish"],
  [
    "zero width",
    "blue starfish",
    "bl\u200bue star\u200dfish",
    "blue\ufeff starf\u2060ish",
    "b\u00adlue starfish",
  ],
  ["direction", "blue starfish", "\u202eblue starfish\u202c", "\u2067blue\u2069 starfish"],
  [
    "tags and selectors",
    "blue starfish",
    "blue\u{e0041}\u{e007f} starfish",
    "b\ufe0flue starfish\u{e0101}",
  ],
  ["controls", "blue starfish", "blue\u0000 star\u0007fish"],
  ["lone surrogates", "blue starfish", "blue\ud800 starfish"],
  ["widths", "blue starfish", "ｂｌｕｅ　ｓｔａｒｆｉｓｈ"],
  ["mathematical letters", "blue starfish", "𝐛𝐥𝐮𝐞 𝓼𝓽𝓪𝓻𝓯𝓲𝓼𝓱", "🅱lue starfish".replace("🅱", "b")],
  ["Cyrillic look-alikes", "scope", "ѕсоре", "sсоpe", "ЅСОРЕ"],
  ["Cyrillic look-alikes that are so as capitals only", "ABC", "АВС", "abc", "авс"],
  ["Latin look-alikes", "кокаин", "КОКАИН", "KOKAИH", "коkаин", "kокаин"],
  ["small capitals", "blue starfish", "ʙʟᴜᴇ ꜱᴛᴀʀꜰɪꜱʜ"],
  ["Russian ё", "тёмный", "темный", "ТЁМНЫЙ"],
  ["gaps between letters", "кокаин", "к о к а и н", "К.О.К.А.И.Н", "к-о-к-а-и-н", "k o k а и н"],
  ["gaps between the letters of words", "blue fish", "b l u e   f i s h", "b_l_u_e - fish"],
  ["gaps between digits", "420", "4 2 0"],
  ["a gap between two letters", "cp", "c p", "C.P.", "С Р"],
  ["Greek look-alikes", "ovo", "ονο"],
  ["Cherokee look-alikes", "ꭱ", "Ꭱ"],
  ["zero and o", "blo0m", "bloom", "bl00m"],
  ["one and l", "1ist", "list", "|ist"],
  ["struck out and overloaded letters", "struck", "s̷t̷r̷u̷c̷k̷", "s̴̡̛t̷̢r̸u̵c̶k"],
  ["sharp s", "Straße", "STRAẞE", "straße"],
  ["final sigma", "ΟΔΟΣ", "οδος", "οδοσ"],
  ["Turkish i", "ISTANBUL", "istanbul", "İstanbul", "ıstanbul"],
  ["ligatures", "ﬁsh", "fish", "FISH"],
  ["composed and decomposed", "café", "cafe\u0301", "CAFÉ"],
  ["digits of other scripts", "route 66", "route ٦٦", "route ६६", "route 𝟞𝟞"],
  ["Arabic vowel points and tatweel", "محمد", "مُحَمَّد", "محـــمد"],
  ["Hebrew points", "שלום", "שָׁלוֹם"],
  ["Persian joiner", "می‌خواهم", "میخواهم"],
  ["emoji styles", "❤", "❤️", "❤︎"],
  ["Korean jamo", "한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8"],
  ["half-width kana", "ガラス", "ｶﾞﾗｽ"],
];

const otherTerm: [why: string, one: string, other: string][] = [
  ["words", "blue starfish", "blue starfishes"],
  ["a space", "blue starfish", "bluestarfish"],
  ["accents make other words", "ano", "año"],
  ["rn and m", "modern", "modem"],
  ["sharp s", "Maße", "Masse"],
  ["two letters among words are no gap", "vitamin b c", "vitamin bc"],
  ["Danish æ", "vær", "vaer"],
  ["capital I and l", "FAIL", "FALL"],
  ["Russian в and ь", "кров", "кроь"],
  ["Greek ο and σ", "το", "τσ"],
  ["Hebrew vav and final nun", "אותו", "אותן"],
  ["Thai letters with a loop less", "คน", "ตน"],
  ["Chinese soil and scholar", "土", "士"],
  ["Russian й", "и", "й"],
  ["Polish ą", "a", "ą"],
  ["Polish ć", "c", "ć"],
  ["Polish ę", "e", "ę"],
  ["Polish ń", "n", "ń"],
  ["Polish ó", "o", "ó"],
  ["Polish ś", "s", "ś"],
  ["Polish ź", "z", "ź"],
  ["Polish ż", "z", "ż"],
  ["Polish ł", "laska", "łaska"],
  ["Danish ø", "so", "sø"],
  ["Arabic dots", "سر", "شر"],
  ["Thai nikhahit", "น", "นํ"],
  ["Hindi vowel signs", "कि", "कु"],
  ["Thai vowel signs", "กิน", "กัน"],
  ["Japanese voicing", "かき", "がき"],
  ["Japanese ノ is no slash", "ノート", "ート"],
  ["Chinese numbers", "一月", "二月"],
  ["plus signs", "c", "c++"],
  ["emoji", "🍕", "🍔"],
  ["punctuation only", "...", "???"],
  ["Arabic hamza", "آب", "اب"],
];

describe("a term's key", () => {
  it.each(sameTerm)("%s does not tell terms apart", (_, ...spellings) => {
    expect(new Set(spellings.map(foldTerm)).size).toBe(1);
  });

  it.each(otherTerm)("%s: two terms", (_, one, other) => {
    expect(foldTerm(one)).not.toBe(foldTerm(other));
  });

  it("of every single character is folded to the end", () => {
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point);
      if (/[\p{Cn}\p{Co}]/u.test(character)) continue;
      const key = foldTerm(character);
      if (foldTerm(key) !== key) expect.fail(`U+${point.toString(16)}`);
    }
  });

  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc
      .array(fc.constantFrom(...Array.from(sameTerm.flat().join(""))), {
        maxLength: 16,
      })
      .map((units) => units.join("")),
  );
  it("is its own key", () => {
    fc.assert(
      fc.property(text, (original) => {
        const key = foldTerm(original);
        expect(foldTerm(key)).toBe(key);
      }),
      { numRuns: 20_000 },
    );
  });

  it("has no case, no invisible character and no space at its ends", () => {
    fc.assert(
      fc.property(text, (original) => {
        const key = foldTerm(original);
        expect(key).toBe(key.trim());
        expect(key).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]|\s\s/u);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("terms are read", () => {
  it("one a line, blank lines left out, each key once, as typed", () => {
    expect(readTerms("  Blue Starfish\r\n\n\u200b\nred_fish\u2028BLUE.starfish\n")).toEqual({
      kind: "terms",
      terms: [
        { original: "Blue Starfish", key: "blue starfish" },
        { original: "red_fish", key: "red fish" },
      ],
    });
  });

  it.each(["", "   ", "\n\n", "\t \r\n"])("%j is empty", (text) => {
    expect(readTerms(text)).toEqual({ kind: "refused", because: "empty" });
  });

  it.each([
    "\u200b",
    "\u2060\n\ufeff",
    "\u{e0041}",
    "\u3164",
    "\u2800",
    "\u0000",
    "\ufe0f",
    "\ud800",
  ])("%j shows nothing", (text) => {
    expect(readTerms(text)).toEqual({ kind: "refused", because: "invisible_only" });
  });

  it("256 units are a term, 257 are not, and the line is named", () => {
    const term = (units: number) => "a".repeat(units);
    expect(readTerms(`  ${term(256)}  `).kind).toBe("terms");
    expect(readTerms(`fish\n\n${term(257)}`)).toEqual({
      kind: "refused",
      because: "too_long",
      line: 3,
      units: 257,
      maxUnits: 256,
    });
    expect(readTerms("😀".repeat(128)).kind).toBe("terms");
    expect(readTerms("😀".repeat(129)).kind).toBe("refused");
  });

  it("ten terms are enough, repetitions not counted", () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `fish ${at + 2}x`);
    expect(readTerms([...lines(10), "FISH 2x"].join("\n")).kind).toBe("terms");
    expect(readTerms(lines(11).join("\n"))).toEqual({
      kind: "refused",
      because: "too_many",
      count: 11,
      maxTerms: 10,
    });
  });

  it("any text is terms or a refusal; keys are short enough for an index and never empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const reading = readTerms(text);
        if (reading.kind === "refused") return;
        for (const { key } of reading.terms) {
          expect(key).not.toBe("");
          expect(key.length).toBeLessThanOrEqual(600);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("a key that grows when folded is cut and still told apart", () => {
    const grown = readTerms(`${"\ufdfa".repeat(250)}\n${"\ufdfa".repeat(251)}`);
    expect(grown.kind === "terms" && grown.terms.map(({ key }) => key.length)).toEqual([600, 600]);
  });
});

it("a term is a subject found by its key and shown as typed, without tricks", () => {
  expect(termSubject({ original: "Blue\u202e Fish", key: "blue fish" })).toEqual({
    kind: "search_term",
    aliases: [{ kind: "term", value: "blue fish" }],
    display: "Blue⟦U+202E⟧ Fish",
  });
});
