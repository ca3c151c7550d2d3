import { describe, expect, it } from "vitest";
import { directionOf, languages } from "../../../src/domain/speaking/languages.ts";
import { createTexts, type Texts } from "../../../src/telegram/texts/texts.ts";
import { linesOf, widthOf } from "../../support/lines-of.ts";
import { faultsOf } from "../texts/checks.ts";
import { everyScreen, type Screen } from "./every-screen.ts";

const mostLines = 12;
/** Where no line of a country is known: what helps everywhere, from the gravest on. */
const mostLinesOf: Readonly<Record<string, number>> = { "help lines elsewhere": 15 };
const texts = createTexts();

/** The texts, for somebody to whom none of the team's may be said. */
const forReporters: Texts = {
  ...texts,
  message: (locale, key, vars) => texts.message(locale, ofReporters(key), vars),
  plain: (locale, key, vars) => texts.plain(locale, ofReporters(key), vars),
};

function ofReporters(key: string): string {
  if (!texts.reporterKeys.has(key)) throw new Error(`${key} is for the team`);
  return key;
}

const rowsOf = ({ markup }: Screen): string[][] => {
  if (markup === undefined) return [];
  const rows = "inline_keyboard" in markup ? markup.inline_keyboard : markup.keyboard;
  return rows.map((row) => row.map((one) => (typeof one === "string" ? one : one.text)));
};

/** What a phone of 360 px has room for, by how many buttons share a row. */
const room = [0, 34, 20, 12];

describe.each(languages.map(({ code }) => code))("in %s", (language) => {
  const screens = everyScreen({ texts: forReporters, language });

  it("every screen of a reporter fits on a small phone, and is a message that Telegram takes", () => {
    const long: string[] = [];
    for (const { name, piece } of screens) {
      expect(faultsOf(piece), name).toEqual([]);
      const lines = linesOf(piece);
      if (lines > (mostLinesOf[name] ?? mostLines)) long.push(`${lines} ${name}`);
    }
    expect(long).toEqual([]);
  });

  it("every button fits into its row", () => {
    for (const screen of screens) {
      for (const row of rowsOf(screen)) {
        for (const text of row) {
          const units = widthOf(text);
          expect(units, `${screen.name}: ${row.join(" | ")}`).toBeLessThanOrEqual(
            room[row.length] ?? 0,
          );
        }
      }
    }
  });

  it("every line runs in the direction of the language", () => {
    const right = /[\p{Script=Arabic}\u200F]/u;
    for (const { name, piece } of screens) {
      for (const line of piece.text.split("\n")) {
        const outside = line.replaceAll(/\u2068[^\u2069]*\u2069/g, "");
        const first = /[\p{L}\u{1F198}\u200E\u200F]/u.exec(outside)?.[0];
        if (first === undefined) continue;
        expect(right.test(first), `${name}: ${line}`).toBe(directionOf(language) === "rtl");
      }
    }
  });
});
