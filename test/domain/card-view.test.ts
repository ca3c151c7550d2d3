import { describe, expect, it } from "vitest";
import { cardButtons, cardFace } from "../../src/domain/cases/card-view.ts";
import { CaseStatus } from "../../src/domain/cases/case-status.ts";
import { undoWindowMs } from "../../src/domain/decisions/reversal.ts";
import { categoryKeys, isGravest } from "../../src/domain/cases/categories.ts";
import type { CardFacts } from "../../src/domain/cases/card-facts.ts";
import { RecipientId, StaffId } from "../../src/domain/ids.ts";
import { facts, now, words } from "../support/card-facts.ts";
import type { Decision } from "../../src/domain/decisions/decision.ts";
import { Tier } from "../../src/domain/cases/tier.ts";

const mo = StaffId.parse("019ab000-0000-7000-8000-000000000001");

function past(over: Partial<Decision>): Decision {
  return {
    version: 2,
    kind: "dismiss",
    ground: "gone",
    by: { kind: "staff", id: mo, name: "Mo" },
    from: "open",
    to: "dismissed",
    fromCategory: "drugs",
    toCategory: "drugs",
    at: now,
    ...over,
  };
}

describe("a card that waits for a decision", () => {
  it.each([
    {
      tier: "review",
      status: "open",
      category: "drugs",
      rows: [
        ["escalate", "dismiss"],
        ["take", "ask", "more"],
      ],
    },
    {
      tier: "review",
      status: "open",
      category: "child_abuse",
      rows: [
        ["escalate", "dismiss_as_two"],
        ["take", "ask", "more"],
      ],
    },
    {
      tier: "escalation",
      status: "escalated",
      category: "drugs",
      rows: [
        ["uphold", "return"],
        ["dismiss", "ask"],
        ["take", "more"],
      ],
    },
    {
      tier: "escalation",
      status: "escalated",
      category: "threat_to_life",
      rows: [
        ["uphold", "return"],
        ["dismiss_as_two", "ask"],
        ["take", "more"],
      ],
    },
  ] as const)("in $tier, on $category", ({ rows, ...over }) => {
    expect(words(cardButtons(facts(over)))).toEqual(rows);
    expect(cardFace(facts(over)).kind).toBe("to_decide");
  });

  it.each(categoryKeys)("says that dismissing takes two where it does: %s", (category) => {
    const verb = isGravest(category) ? "dismiss_as_two" : "dismiss";
    expect(words(cardButtons(facts({ category })))).toEqual([
      ["escalate", verb],
      ["take", "ask", "more"],
    ]);
  });
});

describe("more on a card", () => {
  const page = (over: Partial<CardFacts>) =>
    words(cardButtons(facts({ panel: { page: "more", name: "Mo" }, ...over })));
  it("offers the details and to hand it over", () => {
    expect(page({})).toEqual([
      ["details", "hand_over"],
      ["change_category", "merge"],
      ["snooze"],
      ["back"],
    ]);
  });
  it("offers for how long it can be left, and on one that is left to end that", () => {
    const page = (over: Partial<CardFacts>, name: "more" | "snooze") =>
      words(cardButtons(facts({ panel: { page: name, name: "Mo" }, ...over })));
    expect(page({ snoozes: ["half_hour"] }, "snooze")).toEqual([["snooze_time"], ["back"]]);
    expect(page({ snoozedUntil: now }, "more")).toContainEqual(["wake"]);
  });
  it("names colleagues to hand it over to, one a row", () => {
    const colleagues = [
      { id: mo, name: "Mia" },
      { id: mo, name: "Ken" },
    ];
    const panel = { page: "hand_over", name: "Mo" } as const;
    expect(page({ panel, colleagues })).toEqual([["Mia"], ["Ken"], ["back"]]);
  });
  it("rates it graver or less grave than its category, and none of the gravest", () => {
    const rated = (over: Partial<CardFacts>) =>
      cardButtons(facts({ panel: { page: "category", name: "Mo" }, ...over }))[0]?.map(
        ({ press }) => press,
      );
    const rate = (rating: 1 | 2 | 3) => ({ kind: "rate", rating });
    expect(rated({})).toEqual([rate(3), rate(1)]);
    expect(rated({ severity: 3 })).toEqual([rate(2), rate(1)]);
    const first = { kind: "recategorize", category: "threat_to_life" };
    expect(rated({ category: "child_abuse", severity: 4 })).toEqual([first]);
  });
  it("lets go of what somebody has, instead of taking it", () => {
    const assignment = { by: { id: mo, name: "Mo" }, until: now };
    expect(words(cardButtons(facts({ assignment })))[1]).toEqual(["release", "ask", "more"]);
  });
});

describe("a settled card", () => {
  const settled = Tier.options.flatMap((tier) =>
    CaseStatus.options
      .filter((status) => status !== (tier === "review" ? "open" : "escalated"))
      .map((status) => ({ tier, status })),
  );
  it.each(settled)("carries no deciding button: $tier, $status", ({ tier, status }) => {
    const panel = { page: "dismiss", name: "Mo" } as const;
    expect(cardButtons(facts({ tier, status, panel }))).toEqual([]);
  });

  it.each([
    { when: "at once", over: {}, ms: 0, offered: true },
    { when: "in the tenth minute", over: {}, ms: undoWindowMs, offered: true },
    { when: "afterwards", over: {}, ms: undoWindowMs + 1, offered: false },
    {
      when: "when the bot decided by rule",
      over: { by: { kind: "system" } },
      ms: 0,
      offered: false,
    },
    { when: "after an undo", over: { kind: "undo" }, ms: 0, offered: false },
    {
      when: "when made on the other tier's card",
      over: { from: "escalated" },
      ms: 0,
      offered: false,
    },
  ] as const)("offers Undo $when: $offered", ({ over, ms, offered }) => {
    const history = [past({ ...over, at: new Date(now.getTime() - ms) })];
    const shown = cardButtons(facts({ status: "dismissed", history }));
    expect(words(shown)).toEqual(offered ? [["undo"]] : []);
  });

  it.each([
    ["to_authority", "escalation", [["refer"]]],
    ["to_telegram", "escalation", [["refer"]]],
    ["listed", "escalation", []],
    ["to_authority", "review", []],
  ] as const)("that was upheld %s leads to recipients at any time: %s", (ground, tier, offered) => {
    const at = new Date(now.getTime() - 30 * 24 * 3_600_000);
    const history = [past({ kind: "uphold", ground, from: "escalated", to: "upheld", at })];
    const shown = facts({ tier, status: "upheld", history });
    expect(words(cardButtons(shown))).toEqual(offered);
    const recipients = [{ id: RecipientId.parse(mo), name: "Police" }];
    const choosing = { ...shown, recipients, panel: { page: "refer", name: "Sue" } as const };
    expect(words(cardButtons(choosing))).toEqual(
      offered.length === 0 ? [] : [["Police"], ["back"]],
    );
  });

  it("says who brought it there, not who reported something since", () => {
    const history = [past({ version: 3 }), past({ version: 2, kind: "escalate", to: "escalated" })];
    expect(cardFace(facts({ status: "dismissed", history }))).toEqual({
      kind: "settled",
      as: "dismissed",
      by: history[0],
    });
  });

  it("names the decision that stands again after a later one was undone", () => {
    const escalated = past({ version: 2, kind: "escalate", to: "escalated" });
    const history = [
      past({ version: 4, kind: "undo", from: "upheld", to: "escalated" }),
      past({ version: 3, kind: "uphold", from: "escalated", to: "upheld" }),
      escalated,
    ];
    expect(cardFace(facts({ status: "escalated", history }))).toMatchObject({ by: escalated });
  });

  it("is 'returned' to the seniors once the case is open again", () => {
    const back = past({ kind: "return", from: "escalated", to: "open" });
    const face = cardFace(facts({ tier: "escalation", status: "open", history: [back] }));
    expect(face).toEqual({ kind: "settled", as: "returned", by: back });
  });
});

it("a card that is open again tells why", () => {
  const back = past({ kind: "return", from: "escalated", to: "open" });
  expect(cardFace(facts({ history: [back] }))).toEqual({ kind: "to_decide", after: back });
});
