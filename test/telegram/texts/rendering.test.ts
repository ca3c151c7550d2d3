import { describe, expect, it, onTestFinished, vi } from "vitest";
import { parseMarks, placeholder } from "../../../src/telegram/texts/marks.ts";
import { fromRuns, joinPieces, type Piece } from "../../../src/telegram/texts/piece.ts";
import { createTexts, teamTexts } from "../../../src/telegram/texts/texts.ts";
import { faultsOf } from "./checks.ts";

const texts = createTexts();

/** Renders a text as it comes out of Fluent; the only variable shows as `X`, in code. */
function render(text: string): Piece {
  const variable = (marks: Parameters<Parameters<typeof parseMarks>[1]>[1]) => [
    { text: "X", marks: [...marks, { type: "code" } as const] },
  ];
  return fromRuns(parseMarks(text, (_index, marks) => variable(marks)));
}

const parts = ({ text, entities }: Piece): string[] =>
  entities.map(({ type, offset, length }) => `${type}:${text.slice(offset, offset + length)}`);

describe("marks", () => {
  it("become entities", () => {
    const piece = render('<b>a</b> <i>b</i> <code>c</code> <a href="https://x.example/y">d</a>');
    expect(piece).toEqual({
      text: "a b c d",
      entities: [
        { type: "bold", offset: 0, length: 1 },
        { type: "italic", offset: 2, length: 1 },
        { type: "code", offset: 4, length: 1 },
        { type: "text_link", offset: 6, length: 1, url: "https://x.example/y" },
      ],
    });
  });

  it("nest, the outer one first", () => {
    expect(parts(render("<quote>one <b>two</b>\nthree</quote> four"))).toEqual([
      "blockquote:one two\nthree",
      "bold:two",
    ]);
    expect(parts(render("<more><spoiler>long</spoiler></more>"))).toEqual([
      "expandable_blockquote:long",
      "spoiler:long",
    ]);
  });

  it("give way to code, which can be in nothing but a quote", () => {
    const piece = render(`<quote><b>see ${placeholder(0)} there</b></quote>`);
    expect(parts(piece)).toEqual(["blockquote:see X there", "bold:see", "code:X", "bold:there"]);
    expect(faultsOf(piece)).toEqual([]);
  });

  it("take no white space at their ends, and vanish around nothing", () => {
    expect(parts(render("a<b> b </b>c<i></i><i> </i>"))).toEqual(["bold:b"]);
    expect(render("  <b> a</b>\n\n")).toEqual({
      text: "a",
      entities: [{ type: "bold", offset: 0, length: 1 }],
    });
  });

  it.each([
    "<b>open",
    "closed</b>",
    "<b><i>crossed</b></i>",
    "<u>unknown</u>",
    "<constructor>x</constructor>",
    "a < b",
    '<a href="http://x.example">plain http</a>',
    '<a href="tg://user?id=1">x</a>',
    `<a href="https://x.example/${placeholder(0)}">x</a>`,
  ])("that are not ours or not balanced are a fault: %s", (text) => {
    expect(() => render(text)).toThrow(Error);
  });
});

describe("variables", () => {
  it("that are rendered already keep their entities where they land", () => {
    const value = texts.message("en", "given", { value: "@x" });
    const codes = joinPieces([value, { text: "", entities: [] }, value], ", ");
    const piece = texts.message("en", "receipt", {
      count: 1,
      codes: { rich: codes },
      kind: { choice: "plain" },
    });
    expect(parts(piece)).toEqual(["code:@x", "code:@x"]);
  });

  it("choose between plural forms", () => {
    const counts = (reports: number, people: number): string =>
      texts.message("en", "card-counts", { reports, people }).text;
    expect(counts(1, 1)).toBe("👥 1 report by 1 person");
    expect(counts(1200, 2)).toBe("👥 1,200 reports by 2 people");
  });

  it("that are times are shown in UTC, on a 24 hour clock, wherever the server is", () => {
    vi.stubEnv("TZ", "America/New_York");
    onTestFinished(() => void vi.unstubAllEnvs());
    const piece = texts.message("en", "card-time", { at: new Date("2026-05-12T22:02:00+02:00") });
    expect(piece.text).toBe("🕒 May 12, 20:02 UTC");
  });

  it("that are times are told in the zone of whoever reads them, which they name", () => {
    const at = new Date("2026-05-12T22:30:00Z");
    const inZone = (zone: string) => texts.inZone(zone).message("en", "card-time", { at }).text;
    expect(inZone("Asia/Kolkata")).toBe("🕒 May 13, 04:00 GMT+5:30");
    expect(inZone("Europe/Berlin")).toBe("🕒 May 13, 00:30 GMT+2");
    expect(texts.message("en", "card-time", { at }).text).toBe("🕒 May 12, 22:30 UTC");
  });

  it("of our own are put as they are, without isolates", () => {
    const piece = texts.message("en", "code", { code: { ours: "R-7F3K9Q2M" } });
    expect(piece.text).toBe("R-7F3K9Q2M");
  });

  it("that choose are words of ours, never foreign text", () => {
    const vars = { unit: { choice: "hour<b>" }, count: 2 };
    expect(() => texts.plain("en", "ago", vars)).toThrow("word of ours");
  });

  it("must all be there", () => {
    expect(() => texts.message("en", "given")).toThrow("value");
  });
});

describe("in a language in which the team does not work", () => {
  const english = texts.message("en", "checklist-done");

  it("what reporters read is in it, and what only the team reads is in English, from left to right", () => {
    expect(texts.message("fa", "status-empty").text).toMatch(/^\p{Script=Arabic}/u);
    expect(texts.message("fa", "checklist-done")).toEqual(english);
    expect(texts.plain("fa", "answer-stale")).toBe(texts.plain("en", "answer-stale"));
  });

  it("a page of the team's is in English as a whole", () => {
    const ofTeam = teamTexts(texts);
    expect(ofTeam.message("fa", "checklist-done")).toEqual(english);
    expect(ofTeam.plain("de", "category-drugs")).toBe("Drugs");
    expect(ofTeam.plain("ru", "category-drugs")).toBe(texts.plain("ru", "category-drugs"));
  });
});

describe("texts", () => {
  it("that don't exist are a fault", () => {
    expect(() => texts.plain("en", "button-nonsense")).toThrow("button-nonsense");
    expect(() => texts.message("en", "__proto__")).toThrow(Error);
  });

  it("with marks can't be a button", () => {
    expect(() => texts.plain("en", "home")).toThrow("marks");
  });

  it("are in the language that is asked for, whatever was said before", () => {
    const languages = ["en", "ar", "de", "xx"] as const;
    const say = (language: string, of = createTexts()) => [
      of.message(language, "home"),
      of.plain(language, "button-back"),
    ];
    const alone = languages.map((language) => say(language));
    const after = createTexts();
    for (const _ of ["first", "again"]) {
      expect(languages.map((language) => say(language, after))).toEqual(alone);
    }
    expect(new Set(alone.map((said) => JSON.stringify(said))).size).toBe(3);
  });

  it("name what they are given, whatever they were given before", () => {
    const said = ["one", "two"].map((reason) => texts.message("en", "home-paused", { reason }));
    expect(said.map(({ text }) => /“(.*)”/.exec(text)?.[1])).toEqual([
      "\u2068one\u2069",
      "\u2068two\u2069",
    ]);
  });
});
