import { describe, expect, it } from "vitest";
import { isGraverThanNamed, nameOfCase, otherNames } from "../../src/domain/cases/case-name.ts";
import type { Decision, DecisionKind } from "../../src/domain/decisions/decision.ts";
import { CategoryKey } from "../../src/domain/cases/categories.ts";
import { StaffId } from "../../src/domain/ids.ts";

const mo = {
  kind: "staff",
  id: StaffId.parse("019ab000-0000-7000-8000-000000000001"),
  name: "Mo",
} as const;

/** The oldest first: what happened, under which category, and by whom. */
function historyOf(...past: [DecisionKind, CategoryKey, ("team" | "system")?][]): Decision[] {
  return past
    .map(([kind, category, by = "team"], at): Decision => ({
      version: at + 2,
      kind,
      ground: undefined,
      by: by === "team" ? mo : { kind: "system" },
      from: "open",
      to: "open",
      // A merge is told with what it made of another case.
      fromCategory: kind === "merge" ? "fraud" : category,
      toCategory: category,
      at: new Date(at),
    }))
    .toReversed();
}

const called = (people: Partial<Record<CategoryKey, number>>) =>
  Object.entries(people).map(([key, count]) => ({
    category: CategoryKey.parse(key),
    people: count,
  }));

type Past = Parameters<typeof historyOf>;

describe("what a case is called", () => {
  const six = called({ child_abuse: 1, fraud: 5 });
  it.each<[string, Past, ReturnType<typeof called>, CategoryKey]>([
    ["most reporters' word, not the gravest", [], six, "fraud"],
    [
      "the graver of two that as many said",
      [],
      called({ fraud: 2, child_abuse: 2 }),
      "child_abuse",
    ],
    ["as it is handled where no report stands", [], [], "child_abuse"],
    ["the team's word", [["recategorize", "drugs"]], six, "drugs"],
    [
      "the team's last word",
      [
        ["recategorize", "drugs"],
        ["escalate", "weapons"],
      ],
      six,
      "weapons",
    ],
    [
      "no word that was taken back",
      [
        ["escalate", "drugs"],
        ["undo", "fraud"],
      ],
      six,
      "fraud",
    ],
    ["not what the system made of it", [["reopen", "child_abuse", "system"]], six, "fraud"],
    ["what a merge made graver, by who saw both", [["merge", "weapons"]], six, "weapons"],
    [
      "no word by a merge that left it as it was",
      [["merge", "fraud"]],
      called({ drugs: 3, fraud: 1 }),
      "drugs",
    ],
    ["no word by a dismissal", [["dismiss", "child_abuse"]], six, "fraud"],
    [
      "no word on reports that were all withdrawn",
      [
        ["recategorize", "drugs"],
        ["withdraw", "drugs", "system"],
        ["reopen", "fraud", "system"],
      ],
      six,
      "fraud",
    ],
  ])("is %s", (_, past, people, name) => {
    expect(nameOfCase("child_abuse", historyOf(...past), people)).toBe(name);
  });
});

describe("what else it was reported as", () => {
  it("is told the gravest first", () => {
    expect(
      otherNames("fraud", "child_abuse", called({ drugs: 2, fraud: 5, child_abuse: 1 })),
    ).toEqual(called({ child_abuse: 1, drugs: 2 }));
  });

  it("is told of what it is handled as also when nobody stands by it any more", () => {
    expect(otherNames("fraud", "child_abuse", called({ fraud: 5 }))).toEqual(
      called({ child_abuse: 0 }),
    );
  });

  it("is nothing where all agree", () => {
    expect(otherNames("fraud", "fraud", called({ fraud: 5 }))).toEqual([]);
  });

  it("weighs more where it is one of the gravest and the name is not", () => {
    expect(isGraverThanNamed("fraud", "child_abuse")).toBe(true);
    expect(isGraverThanNamed("threat_to_life", "child_abuse")).toBe(false);
    expect(isGraverThanNamed("counterfeits", "drugs")).toBe(false);
  });
});
