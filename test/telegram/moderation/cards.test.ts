import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardFace } from "../../../src/domain/cases/card-view.ts";
import { isGravest } from "../../../src/domain/cases/categories.ts";
import { teamLanguages } from "../../../src/domain/speaking/languages.ts";
import { drawCard } from "../../../src/telegram/cases/card.ts";
import { createTexts } from "../../../src/telegram/texts/texts.ts";
import { cardViews } from "../../support/card-views.ts";
import { wordsOf } from "../../support/drawn-words.ts";
import { faultsOf } from "../texts/checks.ts";
import { namedCards } from "./named-cards.ts";

const texts = createTexts();
const seed = 20_261_125;

describe.each(teamLanguages)("500 cards in $name", ({ code }) => {
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

describe.each(teamLanguages)("cards of the gravest in $name", ({ code }) => {
  it("go by a description only where there is one", () => {
    const gravest = cardViews(code).filter(
      ({ facts, shown }) => cardFace(facts).kind === "to_decide" && isGravest(shown.category),
    );
    fc.assert(
      fc.property(gravest, fc.boolean(), (view, isDescribed) => {
        const note = { note: "a price list", language: code, others: 0, isFirst: true };
        const { piece } = drawCard(texts, { ...view, notes: isDescribed ? [note] : [] });
        const go = texts.message(code, "card-do-not-open", {
          tier: { choice: view.facts.tier },
          described: { choice: "yes" },
        });
        expect(piece.text.includes(go.text)).toBe(isDescribed);
      }),
      { numRuns: 50, seed },
    );
  });
});

describe.each(teamLanguages)("cards looked at by eye, in $name", ({ code }) => {
  it.each(Object.entries(namedCards))("%s", async (name, view) => {
    await expect(wordsOf(drawCard(texts, view(code)))).toMatchFileSnapshot(
      `../../golden/cards/${code}/${name}.txt`,
    );
  });
});
