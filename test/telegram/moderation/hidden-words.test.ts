import * as fc from "fast-check";
import { expect, it } from "vitest";
import { ChatId } from "../../../src/domain/ids.ts";
import { drawCard } from "../../../src/telegram/cases/card.ts";
import { drawDetails } from "../../../src/telegram/cases/details.ts";
import { createTexts } from "../../../src/telegram/texts/texts.ts";
import type { Piece } from "../../../src/telegram/texts/piece.ts";
import { cardViews } from "../../support/card-views.ts";

const texts = createTexts();
const canary = "canaryword";

/** What reporters wrote begins with a word of its own. */
const marked = (words: string | undefined) => words && `${canary} ${words}`;

/** Where the word stands in plain sight: neither behind a spoiler nor in code. */
function inSight({ text, entities }: Piece): number[] {
  return [...text.matchAll(new RegExp(canary, "g"))]
    .map(({ index }) => index)
    .filter(
      (at) =>
        !entities.some(
          ({ type, offset, length }) =>
            (type === "spoiler" || type === "code") && offset <= at && at < offset + length,
        ),
    );
}

it("what reporters and the team wrote is behind a spoiler wherever staff reads it", () => {
  let shown = 0;
  fc.assert(
    fc.property(cardViews("en"), (drawn) => {
      const notes = drawn.notes.map(({ note, ...rest }) => ({ ...rest, note: marked(note) ?? "" }));
      const reasons = drawn.appeal?.reasons.map((reason) => marked(reason) ?? "") ?? [];
      const appeal = drawn.appeal && { ...drawn.appeal, reasons };
      const view = { ...drawn, notes, appeal };
      const at = new Date("2026-03-01T12:00:00Z");
      const ofTeam = [{ words: marked("of the team") ?? "", by: "Mo", at }];
      const details = { pages: 2, language: "en", key: "details", at: undefined } as const;
      const asked = { caseId: view.shown.id, group: ChatId.parse(-1001) };
      const pages = [
        { kind: "case", view, notes: ofTeam },
        { kind: "notes", code: view.shown.code, notes, total: notes.length },
      ] as const;
      const pieces = [
        drawCard(texts, view).piece,
        ...pages.map(
          (shown, at) => drawDetails(texts, { ...details, asked, shown, page: at + 1 }).piece,
        ),
      ];
      shown += pieces.filter(({ text }) => text.includes(canary)).length;
      expect(pieces.flatMap(inSight)).toEqual([]);
    }),
    { numRuns: 40, seed: 20_261_125 },
  );
  expect(shown).toBeGreaterThan(30);
});
