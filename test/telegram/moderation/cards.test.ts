import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/domain/languages.ts";
import { drawCard } from "../../../src/telegram/moderation/card.ts";
import { createTexts } from "../../../src/telegram/texts/texts.ts";
import { cardViews, ordinaryCards } from "../../support/card-views.ts";
import { wordsOf } from "../../support/drawn-words.ts";
import { faultsOf } from "../texts/checks.ts";

const texts = createTexts();
const seed = 20_261_125;

describe.each(languages)("500 cards in $name", ({ code }) => {
  it("stay within what Telegram and a moderator take", () => {
    fc.assert(
      fc.property(cardViews(code), (view) => {
        const { piece, markup } = drawCard(texts, view);
        expect(faultsOf(piece)).toEqual([]);
        expect(piece.text.length).toBeLessThanOrEqual(4_096);
        expect(piece.entities.length).toBeLessThanOrEqual(100);
        const rows = markup?.inline_keyboard ?? [];
        expect(rows.flat().length).toBeLessThanOrEqual(20);
        for (const { text, ...button } of rows.flat()) {
          expect(text.trim()).not.toBe("");
          const data = "callback_data" in button ? button.callback_data : "";
          expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        }
      }),
      { numRuns: 500, seed },
    );
  });
});

describe.each(languages)("cards looked at by eye, in $name", ({ code }) => {
  const views = fc.sample(ordinaryCards(code), { numRuns: 5, seed });
  it.each(views.map((view, at) => ({ at: at + 1, view })))("number $at", async ({ at, view }) => {
    await expect(wordsOf(drawCard(texts, view))).toMatchFileSnapshot(
      `../../golden/cards/${code}-${at}.txt`,
    );
  });
});
