import { expect, it } from "vitest";
import { appealGround } from "../../src/domain/decisions/appeal.ts";
import {
  BulkScope,
  bulkVerdicts,
  mayBeTogether,
  verdictOn,
} from "../../src/domain/decisions/bulk.ts";
import { awaitedStatus, CaseStatus } from "../../src/domain/cases/case-status.ts";
import { transitions } from "../../src/domain/decisions/ruling.ts";
import { categoryKeys, isGravest } from "../../src/domain/cases/categories.ts";
import type { Decision } from "../../src/domain/decisions/decision.ts";
import { Tier } from "../../src/domain/cases/tier.ts";

const cells = Tier.options.flatMap((tier) =>
  CaseStatus.options.map((status) => ({ tier, status })),
);

it.each(cells)("what is $status is decided together by $tier only where it waits", (cell) => {
  const waits = cell.status === awaitedStatus[cell.tier];
  for (const category of categoryKeys) {
    const may = (scope: BulkScope) =>
      mayBeTogether({ status: cell.status, category }, [], { tier: cell.tier, scope });
    expect(may("place"), category).toBe(waits && !isGravest(category));
    expect(may("flood"), category).toBe(waits && isGravest(category));
  }
});

const past = (over: Partial<Decision>): Decision => ({
  version: 2,
  kind: "recategorize",
  ground: undefined,
  by: { kind: "system" },
  from: "open",
  to: "open",
  fromCategory: "drugs",
  toCategory: "drugs",
  at: new Date(0),
  ...over,
});

it.each([
  ["was called something else", past({ fromCategory: "weapons" }), true],
  ["was returned", past({ kind: "return", from: "escalated" }), true],
  ["was one of the gravest once", past({ fromCategory: "child_abuse" }), false],
  [
    "is open again on an appeal",
    past({ kind: "reopen", from: "dismissed", ground: appealGround }),
    false,
  ],
] as const)("whether what %s may be decided together", (_, decision, may) => {
  const drugs = { status: "open", category: "drugs" } as const;
  expect(mayBeTogether(drugs, [decision], { tier: "review", scope: "burst" })).toBe(may);
  const grave = { status: "open", category: "child_abuse" } as const;
  expect(mayBeTogether(grave, [decision], { tier: "review", scope: "flood" })).toBe(false);
});

it.each(Tier.options)(
  "every verdict that %s can give to several is one that it may give",
  (tier) => {
    for (const verdict of BulkScope.options.flatMap((scope) => bulkVerdicts(tier, scope))) {
      const ways = transitions[verdict.kind];
      expect(ways.some((way) => way.tier === tier && way.from === awaitedStatus[tier])).toBe(true);
    }
  },
);

it("each is escalated under its own category", () => {
  const verdict = verdictOn({ kind: "escalate" }, "weapons");
  expect(verdict).toEqual({ kind: "escalate", category: "weapons" });
});
