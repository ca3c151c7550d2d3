import { describe, expect, it } from "vitest";
import { CaseId } from "../../src/domain/ids.ts";
import { teamLanguages } from "../../src/domain/speaking/languages.ts";
import { ExamplePanel, maxReasonUnits, type Answer } from "../../src/domain/training/example.ts";
import type { Example } from "../../src/db/training/example-store.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { drawExamples } from "../../src/telegram/training/examples-page.ts";
import { drawTraining } from "../../src/telegram/training/training-pages.ts";
import type { ShownTraining } from "../../src/workflow/training/view-training.ts";
import { linesOf } from "../support/lines-of.ts";

const texts = createTexts();
const agreed: Answer = { kind: "escalate", category: "fraud" };
const example: Example = {
  caseId: CaseId.parse("019ab000-0000-7000-8000-000000000001"),
  code: "C-4K7P2M9X",
  version: 3,
  category: "fraud",
  reports: 12,
  people: 9,
  agreed,
  reason: "w".repeat(maxReasonUnits),
  subjectKind: "channel",
  display: "t.me/quick_gains",
};
const pages: ShownTraining[] = [
  ...([0, 80, "too_few", "not_theirs"] as const).flatMap((agreement) =>
    [true, false].map((isAny) => ({ kind: "home", isAny, agreement }) as const),
  ),
  ...ExamplePanel.options.map((panel) => ({ kind: "card", example, panel }) as const),
  ...([agreed, { kind: "dismiss", ground: "gone" }] as const).map(
    (answer) => ({ kind: "answered", example, answer }) as const,
  ),
];

describe.each(teamLanguages.map(({ code }) => code))("in %s", (language) => {
  const say = { texts, language };
  it("every page of the training fits twelve lines of a phone", () => {
    for (const page of pages) {
      const { piece } = drawTraining(say, page);
      expect(linesOf(piece), piece.text).toBeLessThanOrEqual(12);
    }
  });

  it("an example says what was agreed only once it is answered, and never its code", () => {
    const [card, answered] = [
      drawTraining(say, { kind: "card", example, panel: "dismiss" }),
      drawTraining(say, { kind: "answered", example, answer: agreed }),
    ];
    expect(card.piece.text).toContain("quick_gains");
    expect(card.piece.text).not.toContain("www");
    expect(answered.piece.text).toContain("www");
    for (const { piece } of [card, answered]) expect(piece.text).not.toMatch(/[CR]-[0-9A-Z]{8}/);
  });

  it("a real card's choices are there, each leading to an answer", () => {
    const choices = (panel: ExamplePanel) =>
      (drawTraining(say, { kind: "card", example, panel }).markup?.inline_keyboard ?? [])
        .flat()
        .map((one) => ("callback_data" in one ? one.callback_data.split(":")[1] : ""));
    expect(choices("none")).toEqual(["card", "card", "home"]);
    expect(choices("dismiss")).toEqual([...Array.from({ length: 5 }, () => "dismiss"), "card"]);
    expect(choices("escalate")).toEqual(["escalate", "card", "card"]);
    expect(new Set(choices("other"))).toEqual(new Set(["escalate", "card"]));
  });

  it("the list of examples has one button for each that ends it", () => {
    const { piece, markup } = drawExamples(say, { examples: [example], page: 1, pages: 2 });
    expect(piece.text).toContain("C-4K7P2M9X");
    expect(markup?.inline_keyboard).toHaveLength(2);
    expect(drawExamples(say, { examples: [], page: 1, pages: 1 }).markup?.inline_keyboard).toEqual(
      [],
    );
  });
});
