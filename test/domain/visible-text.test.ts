import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cutText,
  isBlank,
  linkLike,
  oneLine,
  showControls,
} from "../../src/domain/speaking/visible-text.ts";

const shown: [why: string, given: string, seen: string][] = [
  ["right-to-left override", "a\u202eb", "a⟦U+202E⟧b"],
  ["embedding", "\u202aa\u202c", "⟦U+202A⟧a⟦U+202C⟧"],
  ["isolates", "\u2066a\u2069", "⟦U+2066⟧a⟦U+2069⟧"],
  ["direction marks", "a\u200e\u200f\u061c", "a⟦U+200E⟧⟦U+200F⟧⟦U+061C⟧"],
  ["zero-width space", "pay\u200bpal", "pay⟦U+200B⟧pal"],
  ["word joiner and BOM", "a\u2060b\ufeff", "a⟦U+2060⟧b⟦U+FEFF⟧"],
  ["joiners between Latin letters", "a\u200cb\u200dc", "a⟦U+200C⟧b⟦U+200D⟧c"],
  ["a joiner at the end", "می\u200c", "می⟦U+200C⟧"],
  ["a second joiner", "می\u200c\u200cخ", "می⟦U+200C⟧⟦U+200C⟧خ"],
  ["soft hyphen", "a\u00adb", "a⟦U+00AD⟧b"],
  ["C0 controls", "a\u0000\tb\r\n", "a⟦U+0000⟧⟦U+0009⟧b⟦U+000D⟧\n"],
  ["C1 controls", "\u0085\u009b", "⟦U+0085⟧⟦U+009B⟧"],
  ["line and paragraph separators", "a\u2028b\u2029", "a⟦U+2028⟧b⟦U+2029⟧"],
  ["private use", "\ue000\u{f0000}", "⟦U+E000⟧⟦U+F0000⟧"],
  ["unassigned and non-characters", "\u0378\uffff", "⟦U+0378⟧⟦U+FFFF⟧"],
  ["lone surrogates", "a\ud83db\ude00", "a⟦U+D83D⟧b⟦U+DE00⟧"],
  ["tag characters", "a\u{e0061}\u{e007f}", "a⟦U+E0061⟧⟦U+E007F⟧"],
  [
    "a flag with words hidden in it",
    "🏴\u{e0061}\u{e0062}\u{e007f}",
    "🏴⟦U+E0061⟧⟦U+E0062⟧⟦U+E007F⟧",
  ],
  ["a selector on a letter", "a\ufe0f", "a⟦U+FE0F⟧"],
  ["bytes hidden in selectors", "😀\ufe00\u{e0100}", "😀⟦U+FE00⟧⟦U+E0100⟧"],
  ["a second selector", "❤\ufe0f\ufe0f", "❤\ufe0f⟦U+FE0F⟧"],
  ["a joiner after an emoji", "😀\u200d", "😀⟦U+200D⟧"],
  ["a joiner before an emoji", "a\u200d😀", "a⟦U+200D⟧😀"],
  ["fillers", "\u115f\u1160\u3164\uffa0", "⟦U+115F⟧⟦U+1160⟧⟦U+3164⟧⟦U+FFA0⟧"],
  ["grapheme joiner", "a\u034fb", "a⟦U+034F⟧b"],
  ["Mongolian vowel separator", "a\u180e", "a⟦U+180E⟧"],
  ["annotation characters", "\ufff9a\ufffb", "⟦U+FFF9⟧a⟦U+FFFB⟧"],
];

const clean: [why: string, text: string][] = [
  ["words", "Blue starfish, 5 pieces.\nSecond line"],
  ["families and professions", "👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 ❤️‍🔥 🐻‍❄️ 👁️‍🗨️"],
  ["flags", "🇺🇦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴‍☠️"],
  ["keycaps", "1️⃣ #️⃣"],
  ["styles", "❤️ ❤︎ ©️"],
  ["Persian", "می‌خواهم کتاب‌ها"],
  ["Hindi and Sinhala", "क्‍ष क्‌ष ශ්‍රී"],
  ["Malayalam and Bengali", "അവന്‍റെ র‍্য"],
  ["Arabic number signs", "\u0600123"],
  ["ideographs with a variant", "葛\u{e0100} 辻󠄀"],
  ["Hebrew, Thai, Korean, Japanese", "שלום ไทย 한국 日本語"],
  ["spaces of other widths", "a\u00a0b\u2003c\u3000d"],
  ["accents, many", "s̷t̷r̷ é"],
  ["brackets of ours", "⟦U+202E⟧"],
];

describe("foreign text", () => {
  it.each(shown)("%s is shown", (_, given, seen) => {
    expect(showControls(given)).toBe(seen);
  });

  it.each(clean)("%s stays as it is", (_, text) => {
    expect(showControls(text)).toBe(text);
  });

  const tricky = fc.constantFrom(
    ...shown.flatMap(([, given]) => Array.from(given)),
    ...clean.flatMap(([, text]) => Array.from(text)),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.array(tricky).map((units) => units.join("")),
  );
  // What may never be in anything that is sent, wherever it stands.
  const never =
    /(?!\n)[\p{Cc}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f/u;
  it("never holds a disallowed character, and is shown once only", () => {
    fc.assert(
      fc.property(text, (given) => {
        const seen = showControls(given);
        expect(seen).not.toMatch(never);
        expect(showControls(seen)).toBe(seen);
      }),
      { numRuns: 20_000 },
    );
  });

  it("of letters, digits, punctuation and emoji alone stays as it is", () => {
    const emoji = fc.constantFrom(...clean.flatMap(([, text]) => text.split(" ")));
    const plain = fc
      .string({ unit: "grapheme" })
      .filter((given) => !/[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u.test(given));
    fc.assert(
      fc.property(fc.array(fc.oneof(emoji, plain)), (parts) => {
        const given = parts.join(" ");
        expect(showControls(given)).toBe(given);
      }),
    );
  });

  it("whatever is hidden can be read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        const back = showControls(given).replace(/⟦U\+([0-9A-F]{4,6})⟧/gu, (_, hex: string) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        );
        expect(back).toBe(given);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("cutting", () => {
  it.each([
    ["fits", "blue", 4, "blue", false],
    ["one too long", "blues", 4, "blu…", true],
    ["an emoji is not split", "a👨‍👩‍👧b", 8, "a…", true],
    ["an emoji that fits", "a👨‍👩‍👧bc", 10, "a👨‍👩‍👧…", true],
    ["a letter keeps its marks", "ae\u0301e\u0301", 4, "ae\u0301…", true],
    ["room for nothing", "blue", 1, "…", true],
    ["no room at all", "blue", 0, "", true],
    ["empty", "", 0, "", false],
  ] as const)("%s", (_, text, maxUnits, expected, cut) => {
    expect(cutText(text, maxUnits)).toEqual({ text: expected, cut });
  });

  it("keeps to the limit and to whole graphemes", () => {
    const emoji = fc.constantFrom("👨‍👩‍👧", "🇺🇦", "e\u0301", "क्‍ष", "\r\n", "a", "😀");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(emoji).map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        fc.nat(40),
        (text, maxUnits) => {
          const result = cutText(text, maxUnits);
          expect(result.text.length).toBeLessThanOrEqual(maxUnits);
          expect(result.cut).toBe(text.length > maxUnits);
          if (!result.cut || maxUnits === 0) return;
          const graphemes = [...new Intl.Segmenter("en").segment(text)].map((part) => part.segment);
          const kept = result.text.slice(0, -1);
          const count = [...new Intl.Segmenter("en").segment(kept)].length;
          expect(graphemes.slice(0, count).join("")).toBe(kept);
          expect(kept.length + (graphemes[count] ?? "").length).toBeGreaterThanOrEqual(maxUnits);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe("blank", () => {
  it.each(["", " ", "\n\t", "\u200b", "\u3164", "\u2800 ", "\u202e\u0000", "\u{e0041}", "\ufe0f"])(
    "%j",
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );
  it.each(["a", ".", "\u200ba", "😀", "́"])("not %j", (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

it("one line has single spaces and no line ends", () => {
  expect(oneLine(" a\r\n\u2028b\t\u00a0 c\u0085")).toBe("a b c");
});

describe("what a client would make something to tap", () => {
  it.each([
    ["see https://t.me/blue now", ["https://t.me/blue"]],
    ["t.me/blue", ["t.me/blue"]],
    ["tg://resolve?domain=blue", ["tg://resolve?domain=blue"]],
    ["a.bc", ["a.bc"]],
    ["пример.рф/путь и", ["пример.рф/путь"]],
    ["ann@example.com.", ["ann@example.com"]],
    ["ask @blue_fish, or", ["@blue_fish"]],
    ["#fish #рыба@blue", ["#fish", "#рыба@blue"]],
    ["$FISH or $fish", ["$FISH", "$fish"]],
    ["/start /ban@blue_bot", ["/start", "/ban@blue_bot"]],
    ["call +1 (555) 123-4567 now", ["+1 (555) 123-4567"]],
    ["card 4111 1111 1111 1111.", ["4111 1111 1111 1111"]],
    ["1.2.3.4:80/x", ["1.2.3.4:80/x"]],
    ["ftp://x/y mailto:ann", ["ftp://x/y", "mailto:ann"]],
    ["example。com", ["example。com"]],
    ["(t.me/a)(t.me/b)", ["t.me/a)(t.me/b)"]],
    ["blue starfish, 5 pieces", []],
    ["", []],
  ] as const)("%j", (text, expected) => {
    expect(linkLike(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it("is in order and does not overlap, in any text", () => {
    const piece = fc.constantFrom(
      "t.me/a",
      "@blue",
      "#x",
      " ",
      "https://",
      ".",
      "a",
      "4111",
      "+1 5",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let last = -1;
        for (const { start, end } of linkLike(text)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
