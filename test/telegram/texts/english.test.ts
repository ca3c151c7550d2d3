import { describe, expect, it } from "vitest";
import type { MessageEntity } from "grammy/types";
import { categories, categoryKeys } from "../../../src/domain/cases/categories.ts";
import { Sentence } from "../../../src/domain/decisions/sentences.ts";
import { subjectKinds } from "../../../src/domain/subjects/subject.ts";
import { cutPiece, type Piece } from "../../../src/telegram/texts/piece.ts";
import { createTexts, type Variables } from "../../../src/telegram/texts/texts.ts";
import { examplesFor } from "./examples.ts";
import { sourcesOf } from "./file.ts";

const texts = createTexts();
const english = sourcesOf("en");
const examplesOf = (key: string): Variables[] => examplesFor(texts, english.get(key) ?? "");

const rendered = (key: string): Piece[] =>
  examplesOf(key).map((vars) => texts.message("en", key, vars));
describe("the English file", () => {
  it("is read completely", () => {
    expect([...texts.keys].sort()).toEqual([...english.keys()].sort());
  });

  it("says the words that people rely on", () => {
    expect(texts.plain("en", "button-report-term")).toContain("Search term");
    expect(texts.plain("en", "button-report-material")).toContain("Channel, group or message");
    expect(texts.plain("en", "button-submit")).toContain("Submit");
    expect(texts.plain("en", "button-skip")).toContain("Skip");
    expect(texts.plain("en", "button-escalate")).toContain("Escalate");
    expect(texts.plain("en", "button-dismiss")).toContain("Dismiss");
    expect(rendered("card-settled-escalated")[0]?.text).toContain("Escalated by");
    expect(rendered("card-settled-dismissed")[0]?.text).toContain("Dismissed by");
    expect(rendered("card-settled-upheld")[0]?.text).toContain("Upheld by");
  });

  it("has words for everything on the closed lists", () => {
    const guidance = categoryKeys.map((key) => categories[key].guidance);
    const wanted = [
      ...categoryKeys.map((key) => `category-${key}`),
      ...Sentence.options.flatMap((key) => [`sentence-${key}`, `button-sentence-${key}`]),
      ...guidance.filter((key) => key !== "none").map((key) => `guidance-${key}`),
    ];
    expect(wanted.filter((key) => !texts.keys.has(key))).toEqual([]);
    for (const kind of subjectKinds) expect(english.get("subject")).toContain(`[${kind}]`);
  });

  it("makes entities as grammY declares them", () => {
    const entities: readonly MessageEntity[] = texts.message("en", "home").entities;
    expect(entities[0]).toMatchObject({ type: "bold", offset: 3, length: 11 });
  });

  it("has answers that fit whoever they name, once cut", () => {
    const who = "\u202E".repeat(64);
    const text = texts.plain("en", "answer-undo-not-yours", { who });
    expect(cutPiece({ text, entities: [] }, 200).text.length).toBeLessThanOrEqual(200);
  });
});
