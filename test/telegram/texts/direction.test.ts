import { describe, expect, it } from "vitest";
import { foreignNote } from "../../../src/telegram/texts/foreign-note.ts";
import { joinPieces } from "../../../src/telegram/texts/piece.ts";
import { createTexts } from "../../../src/telegram/texts/texts.ts";

const texts = createTexts();
const given = (language: string, value: string): string =>
  texts.message(language, "subject", { kind: { choice: "search_term" }, value }).text;

describe("a line", () => {
  it.each([
    ["en", "blue starfish", "🔎 \u2068blue starfish\u2069"],
    ["en", "حبوب زرقاء", "\u200E🔎 \u2068حبوب زرقاء\u2069"],
    ["en", "24/7", "🔎 \u206824/7\u2069"],
    ["ar", "blue starfish", "\u200F🔎 \u2068blue starfish\u2069"],
    ["ar", "حبوب زرقاء", "\u200F🔎 \u2068حبوب زرقاء\u2069"],
  ])("in %s runs in the language's direction, whatever %s in it does", (language, value, line) => {
    expect(given(language, value)).toBe(line);
  });

  it("in Arabic that begins with 🆘, which counts as Latin, runs from right to left", () => {
    expect(texts.message("ar", "guidance-grave").text.startsWith("\u200F🆘")).toBe(true);
    expect(texts.plain("ar", "button-more-help-lines").startsWith("\u200F🆘")).toBe(true);
  });

  it("in Arabic that begins with a code has its mark before it, for who looks into isolates", () => {
    const item = texts.message("ar", "status-item", {
      code: { ours: "R-7F3K9Q2M" },
      subject: {
        rich: texts.message("ar", "subject", { kind: { choice: "bot" }, value: "@x_bot" }),
      },
      state: { ours: texts.plain("ar", "status-open", { kind: { choice: "other" } }) },
      at: new Date("2026-05-12T10:00:00Z"),
    });
    expect(item.text.startsWith("\u200F\u2068R-7F3K9Q2M\u2069")).toBe(true);
  });

  it("has one mark at most, wherever it lands", () => {
    const line = texts.message("ar", "given", { value: "x" });
    const twice = texts.message("ar", "card-notes", { notes: { rich: line } });
    expect(twice.text.match(/\u200F/g)).toHaveLength(1);
  });

  it("of a quote has its mark inside of the quote, which takes whole lines", () => {
    const note = texts.message("ar", "card-note", {
      note: { rich: foreignNote({ texts, language: "ar" }, "see x", 50) },
    });
    const { text, entities } = texts.message("ar", "card-notes", {
      notes: { rich: joinPieces([note, note], "\n") },
    });
    expect(text.split("\n").every((line) => line.startsWith("\u200F💬"))).toBe(true);
    expect(entities[0]).toMatchObject({ type: "expandable_blockquote", offset: 0 });
  });
});

describe("what is copied", () => {
  it("holds none of our invisible characters, in any direction", () => {
    for (const language of ["en", "ar"]) {
      const { text, entities } = texts.message(language, "card-note", {
        note: { rich: foreignNote({ texts, language: "ar" }, "وجدت @tulip هنا t.me/tulip", 200) },
      });
      const copied = entities
        .filter(({ type }) => type === "code")
        .map(({ offset, length }) => text.slice(offset, offset + length));
      expect(copied).toEqual(["@tulip", "t.me/tulip"]);
      expect(text).toContain("\u2068@tulip\u2069");
    }
  });

  it("is a command or a name as it is written, between isolates in Arabic", () => {
    expect(texts.message("ar", "setup-private", { bot: { ours: "@a_bot" } }).text).toMatch(
      /\u2068\/setup\u2069[^]*\u2068@a_bot\u2069/,
    );
    expect(texts.message("en", "setup-private", { bot: { ours: "@a_bot" } }).text).not.toMatch(
      /[\u2066-\u2069]/,
    );
  });
});
