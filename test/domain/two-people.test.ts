import { describe, expect, it } from "vitest";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { rule, rulePanel } from "../../src/domain/decisions/ruling.ts";
import { StaffId } from "../../src/domain/ids.ts";
import { ruleReferral } from "../../src/domain/referrals/referral.ts";
import type { Decision, DecisionKind } from "../../src/domain/decisions/decision.ts";

/* Between a single report of one of the gravest and a recipient stand two people. */

const staff = (n: number) => StaffId.parse(`019ab000-0000-7000-8000-00000000000${n}`);
const [sue, mia, ken] = [staff(1), staff(2), staff(3)];

type Made = [kind: DecisionKind, by: StaffId | undefined, over?: Partial<Decision>];

/** The newest first, from a list of what happened in its order. */
function history(category: CategoryKey, ...made: Made[]): Decision[] {
  return made
    .map(([kind, id, over], at): Decision => ({
      version: at + 2,
      kind,
      ground: undefined,
      by: id === undefined ? { kind: "system" } : { kind: "staff", id, name: "" },
      from: "open",
      to: "escalated",
      fromCategory: category,
      toCategory: category,
      at: new Date("2026-11-30T12:00:00Z"),
      ...over,
    }))
    .toReversed();
}

const escalation = (staffId: StaffId, past: readonly Decision[]) =>
  ({ tier: "escalation", version: past.length + 1, staffId }) as const;

function upholds(by: StaffId, category: CategoryKey, past: readonly Decision[]): string {
  const held = { status: "escalated", version: past.length + 1, category } as const;
  const seen = { history: past, votes: [] };
  const verdict = { kind: "uphold", measure: "listed" } as const;
  const ruling = rule(held, seen, verdict, escalation(by, past));
  expect(rulePanel(held, seen, "uphold", escalation(by, past)).kind, "as its page").toBe(
    ruling.kind,
  );
  return ruling.kind === "refused" ? ruling.because : ruling.kind;
}

const grave = "child_abuse";

describe("one of the gravest is upheld by another than who", () => {
  it("escalated it", () => {
    const past = history(grave, ["escalate", sue]);
    expect(upholds(sue, grave, past)).toBe("escalated_it");
    expect(upholds(mia, grave, past)).toBe("decided");
  });

  it("escalated it last, where it was returned in between", () => {
    const past = history(
      grave,
      ["escalate", sue],
      ["return", mia, { from: "escalated", to: "open" }],
      ["escalate", ken],
    );
    expect(upholds(ken, grave, past)).toBe("escalated_it");
    expect(upholds(sue, grave, past)).toBe("decided");
  });

  it("merged another one of theirs into it since", () => {
    const merge: Made = ["merge", sue, { from: "escalated", to: "escalated" }];
    const past = history(grave, ["escalate", ken], merge);
    expect(upholds(sue, grave, past)).toBe("escalated_it");
    expect(upholds(mia, grave, past)).toBe("decided");
    const before: Made = ["merge", sue, { from: "open", to: "open" }];
    expect(upholds(sue, grave, history(grave, before, ["escalate", ken]))).toBe("decided");
  });

  it("escalated it, also where it is called something else by then", () => {
    const lowered = history(grave, ["escalate", sue, { toCategory: "other" }]);
    expect(upholds(sue, "other", lowered)).toBe("escalated_it");
    const raised = history(
      "fraud",
      ["escalate", sue],
      ["recategorize", sue, { toCategory: grave }],
    );
    expect(upholds(sue, grave, raised)).toBe("escalated_it");
  });
});

it("what is none of the gravest is upheld by whoever is there", () => {
  expect(upholds(sue, "drugs", history("drugs", ["escalate", sue]))).toBe("decided");
});

it("who escalated it may dismiss or return it still", () => {
  const past = history("drugs", ["escalate", sue]);
  const held = { status: "escalated", version: 2, category: "drugs" } as const;
  for (const verdict of [{ kind: "return" }, { kind: "dismiss", ground: "gone" }] as const) {
    const ruling = rule(held, { history: past, votes: [] }, verdict, escalation(sue, past));
    expect(ruling.kind).toBe("decided");
  }
});

describe("one of the gravest that came to the seniors without a person", () => {
  const upheld = (category: CategoryKey) =>
    history(
      category,
      ["escalate", undefined],
      ["uphold", sue, { from: "escalated", to: "upheld", ground: "to_authority" }],
    );
  const refers = (by: StaffId, category: CategoryKey, past: readonly Decision[]) =>
    ruleReferral(
      { status: "upheld", version: past.length + 1, category },
      past,
      escalation(by, past),
    );

  it("is referred by another than who upheld it", () => {
    expect(refers(sue, grave, upheld(grave))).toMatchObject({ because: "upheld_it_alone" });
    expect(refers(mia, grave, upheld(grave))).toMatchObject({ kind: "allowed" });
    expect(refers(sue, "drugs", upheld("drugs"))).toMatchObject({ kind: "allowed" });
  });

  it("is referred by who upheld it, where another one escalated it", () => {
    const [first, ...rest] = upheld(grave).toReversed();
    if (first === undefined) throw new Error("no escalation");
    const byKen = [{ ...first, by: { kind: "staff", id: ken, name: "" } } as const, ...rest];
    expect(refers(sue, grave, byKen.toReversed())).toMatchObject({ kind: "allowed" });
  });
});
