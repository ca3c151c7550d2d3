import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkLike, oneLine, showControls } from "../../../src/domain/visible-text.ts";
import { foreignNote } from "../../../src/telegram/texts/foreign.ts";
import { cutPiece, joinPieces, type Piece } from "../../../src/telegram/texts/piece.ts";
import { createTexts } from "../../../src/telegram/texts/texts.ts";
import { faultsOf, outsideOfCode, withoutIsolates } from "./checks.ts";
import { foreignText, nastyStrings } from "./nasty.ts";

const texts = createTexts();
const at = new Date("2026-05-12T14:02:00Z");

/** What a person should see of a foreign text. */
const seen = (text: string): string => showControls(oneLine(text));

const given = (value: string): Piece => texts.message("en", "given", { value });
const named = (name: string): Piece => texts.message("en", "picker-done", { name });
const settled = (who: string, value: string): Piece =>
  texts.message("en", "card-settled-dismissed", {
    code: { ours: "C-4K7P2M9X" },
    who,
    at,
    ground: { ours: "No violation" },
    subject: { rich: texts.message("en", "subject", { kind: { choice: "channel" }, value }) },
  });

/** A check over generated text, with every nasty string tried for sure. */
function always(check: (text: string) => void): void {
  for (const text of nastyStrings) check(text);
  fc.assert(fc.property(foreignText, check), { numRuns: 500 });
}

describe("foreign text in a message", () => {
  it("is shown as it was given, in code and outside of it", () => {
    always((text) => {
      expect(withoutIsolates(given(text).text)).toBe(seen(text));
      expect(withoutIsolates(named(text).text)).toBe(`Chosen: ${seen(text)}`.trim());
    });
  });

  it("makes one stretch of code, without isolates that would be copied along", () => {
    always((text) => {
      const { text: shown, entities } = given(text);
      const copied = entities.map((e) => shown.slice(e.offset, e.offset + e.length));
      expect(copied).toEqual(seen(text) === "" ? [] : [seen(text)]);
      expect(entities.every((entity) => entity.type === "code")).toBe(true);
    });
  });

  it("makes no entity outside of code, and leaves nothing there that a client would make one", () => {
    always((text) => {
      const piece = named(text);
      expect(piece.entities.filter((entity) => entity.type !== "code")).toEqual([]);
      expect(outsideOfCode(piece).flatMap((part) => linkLike(part))).toEqual([]);
    });
  });

  it("stays on its line", () => {
    always((text) => {
      expect(named(text).text).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
      expect(settled(text, text).text.split("\n")).toHaveLength(2);
    });
  });

  it("leaves the text around it as it is", () => {
    const before = withoutIsolates(settled("x", "y").text);
    always((text) => {
      const expected = before.replace("by x", () => `by ${seen(text)}`);
      expect(withoutIsolates(settled(text, "y").text)).toBe(expected);
    });
  });

  it("leaves the entities valid, also where pieces are put together", () => {
    always((text) => {
      const note = texts.message("en", "card-note", { note: { rich: foreignNote(text, 40) } });
      const notes = texts.message("en", "card-notes", {
        notes: { rich: joinPieces([note, note, given(text)], "\n") },
      });
      const title = texts.message("en", "setup-confirm", { title: text });
      const card = joinPieces([settled(text, text), notes, title], "\n");
      for (const piece of [
        given(text),
        named(text),
        settled(text, text),
        note,
        notes,
        title,
        card,
      ]) {
        expect(faultsOf(piece)).toEqual([]);
      }
    });
  });

  it("stays valid when it is cut", () => {
    fc.assert(
      fc.property(foreignText, fc.integer({ min: 10, max: 120 }), (text, max) => {
        const card = joinPieces([settled(text, text), given(text), foreignNote(text, 50)], "\n");
        const cut = cutPiece(card, max);
        expect(cut.text.length).toBeLessThanOrEqual(max);
        expect(faultsOf(cut)).toEqual([]);
      }),
    );
  });

  it("never makes a message longer than Telegram takes", () => {
    const piece = named("\u202E".repeat(3000));
    expect(piece.text.length).toBeLessThanOrEqual(4096);
    expect(piece.text).toContain("…");
    expect(faultsOf(piece)).toEqual([]);
  });
});

describe("foreign text where there are no entities", () => {
  it("is shown as it was given, within isolates", () => {
    always((text) => {
      const answer = texts.plain("en", "answer-undo-not-yours", { who: text });
      expect(withoutIsolates(answer)).toBe(`Only ${seen(text)}, who decided this, can undo it.`);
    });
  });
});

describe("a reporter's note", () => {
  it("is behind a spoiler but for links, which are code", () => {
    const note = foreignNote("see t.me/x for the\nprices", 200);
    const parts = note.entities.map(({ type, offset, length }) => [
      type,
      note.text.slice(offset, offset + length),
    ]);
    expect(parts).toEqual([
      ["spoiler", "see"],
      ["code", "t.me/x"],
      ["spoiler", "for the prices"],
    ]);
  });

  it("hides all but links and is never longer than asked", () => {
    always((text) => {
      const note = foreignNote(text, 30);
      expect(withoutIsolates(note.text).length).toBeLessThanOrEqual(30);
      const bare = note.entities.reduceRight(
        (rest, { offset, length }) => rest.slice(0, offset) + rest.slice(offset + length),
        note.text,
      );
      expect(withoutIsolates(bare).trim()).toBe("");
      expect(outsideOfCode(note).flatMap((part) => linkLike(part))).toEqual([]);
    });
  });

  it("is cut between graphemes", () => {
    expect(withoutIsolates(foreignNote("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 13).text)).toBe("👩‍👩‍👧‍👦…");
  });
});
