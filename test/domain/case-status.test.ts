import { describe, expect, it } from "vitest";
import { CaseStatus, type CaseFacts } from "../../src/domain/cases/case-status.ts";
import { ruleUndo, undoWindowMs } from "../../src/domain/decisions/reversal.ts";
import { madeSince, type Decision, type Verdict } from "../../src/domain/decisions/decision.ts";
import { StaffId } from "../../src/domain/ids.ts";
import { rule, rulePanel, transitions, type CasePast } from "../../src/domain/decisions/ruling.ts";
import { Tier } from "../../src/domain/cases/tier.ts";

const mo = StaffId.parse("019ab000-0000-7000-8000-000000000001");
const mia = StaffId.parse("019ab000-0000-7000-8000-000000000002");
const noon = new Date("2026-11-24T12:00:00Z");

const verdicts: Record<Verdict["kind"], Verdict> = {
  escalate: { kind: "escalate", category: "weapons" },
  dismiss: { kind: "dismiss", ground: "no_violation" },
  uphold: { kind: "uphold", measure: "listed" },
  return: { kind: "return" },
};

/** Where each verdict leads; every other combination is refused. */
const ways: Record<string, CaseStatus> = {
  "escalate review open": "escalated",
  "dismiss review open": "dismissed",
  "uphold escalation escalated": "upheld",
  "return escalation escalated": "open",
  "dismiss escalation escalated": "dismissed",
};

const past = (over: Partial<CasePast>): CasePast => ({ history: [], votes: [], ...over });
const noPast = past({});

const cells = Object.values(verdicts).flatMap((verdict) =>
  Tier.options.flatMap((tier) =>
    CaseStatus.options.map((status) => ({ verdict, tier, status, name: verdict.kind })),
  ),
);

function decision(over: Partial<Decision>): Decision {
  return {
    version: 2,
    kind: "dismiss",
    ground: "no_violation",
    by: { kind: "staff", id: mo, name: "Mo" },
    from: "open",
    to: "dismissed",
    fromCategory: "drugs",
    toCategory: "drugs",
    at: noon,
    ...over,
  };
}

describe("a verdict", () => {
  it.each(cells)("$name from the $tier card of a case that is $status", (cell) => {
    const { verdict, tier, status } = cell;
    const held: CaseFacts = { status, version: 1, category: "drugs" };
    const ruling = rule(held, noPast, verdict, { tier, version: 1, staffId: mo });
    const to = ways[`${verdict.kind} ${tier} ${status}`];
    if (to === undefined) expect(ruling).toEqual({ kind: "refused", because: "not_from_here" });
    else expect(ruling).toMatchObject({ kind: "decided", to });
  });

  it("stands nowhere but where the table of transitions has it", () => {
    const listed = Object.entries(transitions).flatMap(([verb, options]) =>
      options.map(({ from, tier, to }) => [`${verb} ${tier} ${from}`, to]),
    );
    expect(Object.fromEntries(listed)).toEqual(ways);
  });

  it("does not stand when the case moved since the button was drawn", () => {
    const held: CaseFacts = { status: "open", version: 3, category: "drugs" };
    const ruling = rule(held, noPast, verdicts.dismiss, {
      tier: "review",
      version: 1,
      staffId: mo,
    });
    expect(ruling).toEqual({ kind: "refused", because: "outdated" });
  });

  it("changes the category when escalated as another one, and only then", () => {
    const held: CaseFacts = { status: "open", version: 1, category: "drugs" };
    const press = { tier: "review", version: 1, staffId: mo } as const;
    expect(rule(held, noPast, verdicts.escalate, press)).toMatchObject({ category: "weapons" });
    expect(rule(held, noPast, verdicts.dismiss, press)).toMatchObject({ category: "drugs" });
  });
});

describe("choosing a ground", () => {
  it.each(cells)(
    "is open exactly where the verdict is: $name, $tier, $status",
    ({ verdict, tier, status }) => {
      const held: CaseFacts = { status, version: 1, category: "drugs" };
      const press = { tier, version: 1, staffId: mo };
      expect(rulePanel(held, noPast, verdict.kind, press).kind).toBe(
        rule(held, noPast, verdict, press).kind,
      );
    },
  );
});

describe("taking a decision back", () => {
  const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);
  const undone = { kind: "undone", to: "open", category: "drugs" };
  const refused = (because: string) => ({ kind: "refused", because });
  it.each([
    { when: "at once, by its maker", last: {}, staffId: mo, version: 2, now: noon, is: undone },
    { when: "after ten minutes", last: {}, staffId: mo, version: 2, now: minutes(10), is: undone },
    {
      when: "a moment later",
      last: {},
      staffId: mo,
      version: 2,
      now: new Date(noon.getTime() + undoWindowMs + 1),
      is: refused("too_late"),
    },
    {
      when: "by the other of two",
      last: { by: { kind: "staff", id: mo, name: "Mo", with: { id: mia, name: "Mia" } } } as const,
      staffId: mia,
      version: 2,
      now: noon,
      is: undone,
    },
    { when: "by another", last: {}, staffId: mia, version: 2, now: noon, is: refused("not_yours") },
    {
      when: "by anybody when the bot decided by rule",
      last: { by: { kind: "system" } } as const,
      staffId: mo,
      version: 2,
      now: noon,
      is: refused("not_yours"),
    },
    {
      when: "twice",
      last: { kind: "undo" } as const,
      staffId: mo,
      version: 2,
      now: noon,
      is: refused("nothing_to_undo"),
    },
    {
      when: "from an old card",
      last: {},
      staffId: mo,
      version: 1,
      now: noon,
      is: refused("outdated"),
    },
  ])("$when", ({ last, staffId, version, now, is }) => {
    const held: CaseFacts = { status: "dismissed", version: 2, category: "drugs" };
    expect(ruleUndo(held, decision(last), { staffId, version, now })).toEqual(is);
  });

  it("restores the category as well", () => {
    const last = decision({ kind: "escalate", to: "escalated", toCategory: "weapons" });
    const held: CaseFacts = { status: "escalated", version: 2, category: "weapons" };
    expect(ruleUndo(held, last, { staffId: mo, version: 2, now: noon })).toEqual(undone);
  });

  it("keeps a category that a report has raised since", () => {
    const last = decision({ kind: "escalate", to: "escalated", toCategory: "drugs" });
    const held: CaseFacts = { status: "escalated", version: 3, category: "child_abuse" };
    expect(ruleUndo(held, last, { staffId: mo, version: 3, now: noon })).toEqual({
      kind: "undone",
      to: "open",
      category: "child_abuse",
    });
  });

  it("finds nothing where nothing was decided", () => {
    const held: CaseFacts = { status: "open", version: 1, category: "drugs" };
    expect(ruleUndo(held, undefined, { staffId: mo, version: 1, now: noon })).toEqual(
      refused("nothing_to_undo"),
    );
  });
});

it("only what was decided after a button was drawn was faster than its press", () => {
  expect(madeSince([decision({ version: 3 })], 2)?.version).toBe(3);
  expect(madeSince([decision({ version: 3 })], 3)).toBeUndefined();
  expect(madeSince([], 1)).toBeUndefined();
});
