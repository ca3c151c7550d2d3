import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { CaseStatus } from "../../src/domain/cases/case-status.ts";
import { DecisionKind, type Decision } from "../../src/domain/decisions/decision.ts";
import { dismissalGrounds } from "../../src/domain/decisions/grounds.ts";
import { agreementOf } from "../../src/domain/training/agreement.ts";
import {
  readAnswer,
  ruleExample,
  wordOf,
  type Answer,
  type ExampleFacts,
} from "../../src/domain/training/example.ts";

const by = { kind: "system" } as const;
const decision = (
  kind: DecisionKind,
  from: CaseStatus,
  to: CaseStatus,
  ground: string,
): Decision => ({
  version: 2,
  kind,
  ground,
  sentence: undefined,
  by,
  from,
  to,
  fromCategory: "drugs",
  toCategory: "drugs",
  at: new Date(),
});
const dismissed: ExampleFacts = {
  status: "dismissed",
  named: "drugs",
  history: [decision("dismiss", "open", "dismissed", "gone")],
  wasGravest: false,
  isAboutStaff: false,
  isQuiet: false,
  isGone: false,
};

describe("an example", () => {
  it("says what was agreed: the ground of a dismissal, the name of what was upheld", () => {
    expect(ruleExample(dismissed)).toEqual({
      kind: "example",
      agreed: { kind: "dismiss", ground: "gone" },
    });
    expect(ruleExample({ ...dismissed, status: "upheld", named: "fraud" })).toEqual({
      kind: "example",
      agreed: { kind: "escalate", category: "fraud" },
    });
  });

  it("follows the dismissal that stands, whatever came before", () => {
    const history = [
      decision("dismiss", "escalated", "dismissed", "out_of_scope"),
      decision("escalate", "open", "escalated", "drugs"),
      decision("undo", "dismissed", "open", ""),
      decision("dismiss", "open", "dismissed", "gone"),
    ];
    expect(ruleExample({ ...dismissed, history })).toMatchObject({
      agreed: { ground: "out_of_scope" },
    });
  });

  const refused: [string, Partial<ExampleFacts>, string][] = [
    ["what waits", { status: "open" }, "undecided"],
    ["what seniors have", { status: "escalated" }, "undecided"],
    ["what was withdrawn", { status: "withdrawn" }, "undecided"],
    ["what went up in another case", { status: "merged" }, "undecided"],
    ["what is called one of the gravest", { named: "child_abuse" }, "gravest"],
    ["what somebody once called one of the gravest", { wasGravest: true }, "gravest"],
    ["what is about an account of the team's", { isAboutStaff: true }, "about_staff"],
    ["what its reporters are not to hear of yet", { isQuiet: true }, "quiet"],
    ["what nothing is kept of", { isGone: true }, "gone"],
  ];
  it.each(refused)("is not %s", (_, facts, because) => {
    expect(ruleExample({ ...dismissed, ...facts })).toEqual({ kind: "refused", because });
  });

  const answers: Answer[] = [
    ...categoryKeys.map((category) => ({ kind: "escalate", category }) as const),
    ...dismissalGrounds.map((ground) => ({ kind: "dismiss", ground }) as const),
  ];
  it.each(answers)("is answered as it is kept: $kind $category$ground", (answer) => {
    expect(readAnswer(answer.kind, wordOf(answer))).toEqual(answer);
  });
});

const given = fc.array(
  fc.record({
    by: fc.constantFrom("mo", "mia", "nora", "fred"),
    of: fc.constantFrom("one", "two", "three"),
    kind: fc.constantFrom("escalate", "dismiss"),
  }),
  { maxLength: 60 },
);

describe("the agreement of the team", () => {
  const all = (kinds: readonly ("escalate" | "dismiss")[]) =>
    kinds.map((kind, at) => ({ by: `m${at}`, of: "one", kind }));

  it("counts pairs of people on one example, to the ten", () => {
    expect(agreementOf(all(["dismiss", "dismiss", "dismiss", "dismiss", "dismiss"]))).toBe(100);
    expect(agreementOf(all(["dismiss", "dismiss", "dismiss", "escalate", "escalate"]))).toBe(40);
  });

  it("is not told of fewer than five answers by three people", () => {
    expect(agreementOf([])).toBeUndefined();
    expect(agreementOf(all(["dismiss", "dismiss", "dismiss", "dismiss"]))).toBeUndefined();
    const two = Array.from({ length: 40 }, (_, at) => ({
      by: `m${at % 2}`,
      of: String(at % 20),
      kind: "dismiss" as const,
    }));
    expect(agreementOf(two)).toBeUndefined();
    expect(agreementOf([...two, { by: "m2", of: "0", kind: "dismiss" }])).toBe(100);
  });

  it("moves only with the answers of three people more, so that nobody's shows in it", () => {
    fc.assert(
      fc.property(given, (answers) => {
        let [last, since] = [agreementOf([]), 0];
        for (let count = 1; count <= answers.length; count += 1) {
          const now = agreementOf(answers.slice(0, count));
          if (now === last) continue;
          const added = answers.slice(since, count);
          expect(added.length).toBeGreaterThanOrEqual(5);
          expect(new Set(added.map((one) => one.by)).size).toBeGreaterThanOrEqual(3);
          [last, since] = [now, count];
        }
      }),
    );
  });
});
