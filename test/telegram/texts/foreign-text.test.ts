import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkLike, oneLine, showControls } from "../../../src/domain/speaking/visible-text.ts";
import { foreignNote } from "../../../src/telegram/texts/foreign-note.ts";
import { cutPiece, joinPieces, type Piece } from "../../../src/telegram/texts/piece.ts";
import { createTexts } from "../../../src/telegram/texts/texts.ts";
import { formatted } from "telegram-sandbox/messages/text";
import { faultsOf, outsideOfCode, withoutIsolates } from "./checks.ts";
import { foreignText, nastyStrings } from "./nasty.ts";

const texts = createTexts();
const say = { texts, language: "en" };
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
      const note = texts.message("en", "card-note", { note: { rich: foreignNote(say, text, 40) } });
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
        const card = joinPieces(
          [settled(text, text), given(text), foreignNote(say, text, 50)],
          "\n",
        );
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

/** What Telegram lets people tap in a message, besides what it was given. */
function tappableIn({ text, entities }: Piece): string[] {
  const given = entities.map(({ type, offset, length }) => ({ type, offset, length }));
  return formatted(text, given)
    .entities.filter(({ type }) => !given.some((known) => known.type === type))
    .map(({ offset, length }) => text.slice(offset, offset + length));
}

describe("links in what Telegram shows", () => {
  const bit = fc.oneof(
    fc.constantFrom("❤.ws", "☃.net", "👉t.me/x", "x😀.com/a", "a.tt", "~.com", "-a.org", "a–b.com"),
    fc.constantFrom(...nastyStrings, "。", "…", ".", "com", "@", "/", "«", "~", "\u00d7", "☃"),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const words = fc
    .array(fc.tuple(bit, fc.constantFrom(" ", "", " and ")), { maxLength: 60 })
    .map((bits) => bits.flat().join(""));

  it("are code, whatever their host is written with", () => {
    for (const host of ["❤.ws", "☃.net", "i❤.ws/a", "👉t.me/blue", "ab~.com", "—.com", "×.org"]) {
      expect(tappableIn(named(`see ${host} now`))).toEqual([]);
      expect(given(host).entities).toHaveLength(1);
    }
    fc.assert(
      fc.property(words, (text) => {
        expect(tappableIn(named(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("are hidden where a message has no entity left for them, with what is around them", () => {
    const shorts = Array.from({ length: 50 }, (_, at) => `say a${at}.tt`).join(" ");
    const note = texts.message("en", "card-note", {
      note: { rich: foreignNote(say, shorts, 600) },
    });
    const card = joinPieces([note, note, note], "\n");
    expect(card.entities.length).toBeLessThanOrEqual(100);
    expect(card.text.match(/link hidden/g)?.length).toBeGreaterThan(50);
    expect(tappableIn(card)).toEqual([]);
    expect(faultsOf(card)).toEqual([]);
    const unhidden = card.text.split("\n").map((line) => withoutIsolates(line).slice(0, 60));
    expect(unhidden[0]).toBe(withoutIsolates(note.text).slice(0, 60));
  });

  it("are hidden once for several in a row, and in the words of the message's language", () => {
    const shorts = Array.from({ length: 120 }, (_, at) => `a${at}.tt`).join(" ");
    const piece = texts.message("es", "picker-done", { name: shorts });
    expect(withoutIsolates(piece.text)).toMatch(/a99\.tt enlace oculto$/);
    expect(tappableIn(piece)).toEqual([]);
  });

  it("never are more than Telegram keeps, in any text", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (parts) => {
        const notes = parts.map((text) =>
          texts.message("en", "card-note", { note: { rich: foreignNote(say, text, 200) } }),
        );
        const quote = texts.message("en", "card-notes", {
          notes: { rich: joinPieces(notes, "\n") },
        });
        const card = joinPieces([named(parts.join(" ")), quote, ...parts.map(named)], "\n");
        expect(card.entities.length).toBeLessThanOrEqual(100);
        expect(tappableIn(card)).toEqual([]);
        expect(faultsOf(card)).toEqual([]);
      }),
      { numRuns: 60 },
    );
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
    const note = foreignNote(say, "see t.me/x for the\nprices", 200);
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
      const note = foreignNote(say, text, 30);
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
    expect(withoutIsolates(foreignNote(say, "👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 13).text)).toBe("👩‍👩‍👧‍👦…");
  });
});
