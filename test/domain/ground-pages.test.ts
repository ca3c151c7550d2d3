import { describe, expect, it } from "vitest";
import { cardButtons } from "../../src/domain/cases/card-view.ts";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { sentencesWith } from "../../src/domain/decisions/sentences.ts";
import { facts, words } from "../support/card-facts.ts";
import type { CardFacts } from "../../src/domain/cases/card-facts.ts";

describe("an open panel", () => {
  const panel = (page: "dismiss" | "escalate" | "escalate_as_other" | "uphold" | "return") =>
    words(cardButtons(facts({ panel: { page, name: "Mo" } })));
  it("offers every ground to dismiss, and the way back", () => {
    expect(panel("dismiss")).toEqual([
      ["no_violation", "not_enough", "gone", "duplicate", "out_of_scope"],
      ["add_sentence"],
      ["back"],
    ]);
  });
  it("offers the category to confirm, or another one", () => {
    expect(panel("escalate")).toEqual([["drugs"], ["other_category", "back"]]);
  });
  it("offers what is to follow from an uphold", () => {
    expect(panel("uphold")).toEqual([
      ["listed"],
      ["to_telegram"],
      ["to_authority"],
      ["add_sentence"],
      ["back"],
    ]);
  });
  it("offers to return it without words", () => {
    expect(panel("return")).toEqual([["return_plain"], ["back"]]);
  });
  it("offers all categories when it is another one, but what has a form elsewhere", () => {
    const filed = categoryKeys.filter((key) => key !== "copyright");
    expect(panel("escalate_as_other")).toEqual([...filed.map((key) => [key]), ["back"]]);
  });
});

describe("a sentence for the reporters", () => {
  const chosen = { page: "dismiss", name: "Mo", sentence: "hide_it" } as const;
  const pressesOn = (over: Partial<CardFacts>) =>
    cardButtons(facts(over))
      .flat()
      .map(({ press }) => press);

  it.each([
    ["dismiss_sentence", "dismiss"],
    ["uphold_sentence", "uphold"],
  ] as const)("is chosen on the page %s, and leads back", (page, grounds) => {
    const rows = words(cardButtons(facts({ panel: { page, name: "Mo" } })));
    expect(rows).toEqual([...sentencesWith(grounds).map((sentence) => [sentence]), ["back"]]);
    for (const press of pressesOn({ panel: { page, name: "Mo" } })) {
      expect(press).toMatchObject({ kind: "panel", page: grounds });
    }
  });

  it.each(["dismiss", "uphold"] as const)("is not offered to %s one of the gravest", (page) => {
    const panel = { page, name: "Mo" };
    expect(words(cardButtons(facts({ category: "child_abuse", panel }))).flat()).not.toContain(
      "add_sentence",
    );
  });

  it("goes with every ground once it is chosen, and with all that may follow", () => {
    const verdicts = (page: "dismiss" | "uphold") =>
      pressesOn({ panel: { ...chosen, page } }).filter(({ kind }) => kind === "verdict");
    for (const page of ["dismiss", "uphold"] as const) {
      expect(verdicts(page).length).toBeGreaterThan(0);
      for (const press of verdicts(page)) expect(press).toMatchObject({ sentence: "hide_it" });
    }
  });

  it("can be another one, or none", () => {
    expect(words(cardButtons(facts({ panel: chosen })))).toContainEqual(["other_sentence"]);
    const rows = words(cardButtons(facts({ panel: { ...chosen, page: "dismiss_sentence" } })));
    expect(rows).not.toContainEqual(["hide_it"]);
    expect(rows.slice(-2)).toEqual([["no_sentence"], ["back"]]);
  });
});
