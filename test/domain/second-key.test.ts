import {
  array,
  assert,
  constant,
  constantFrom,
  property,
  record,
  type Arbitrary,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaseFacts } from "../../src/domain/cases/case-status.ts";
import { isUndoable, ruleUndo } from "../../src/domain/decisions/reversal.ts";
import { isGravest } from "../../src/domain/cases/categories.ts";
import { StaffId } from "../../src/domain/ids.ts";
import { rule, rulePanel, type CasePast } from "../../src/domain/decisions/ruling.ts";
import type { Decision, Verdict } from "../../src/domain/decisions/decision.ts";

/* Whatever people press, in whatever order and on however old a card. */

const staff = (n: number) => StaffId.parse(`019ab000-0000-7000-8000-00000000000${n}`);
const [mo, mia] = [staff(1), staff(2)];
const people = [mo, mia, staff(3)];
const none: CasePast = { history: [], votes: [] };
const dismiss: Verdict = { kind: "dismiss", ground: "no_violation" };
const now = new Date("2026-11-24T12:00:00Z");

type Deed = {
  who: StaffId;
  tier: "review" | "escalation";
  /** How many versions old the card is on which it is pressed. */
  age: number;
  press: Verdict | { kind: "undo" };
};

type World = { held: CaseFacts; past: CasePast };

function begun(): World {
  return {
    held: { status: "open", version: 1, category: "child_abuse" },
    past: none,
  };
}

/** What the workflow does with a ruling, without its database. */
function after({ held, past }: World, { who, tier, age, press }: Deed): World {
  const version = held.version - age;
  if (press.kind === "undo") {
    const ruling = ruleUndo(held, past.history[0], { staffId: who, version, now });
    if (ruling.kind === "refused") return { held, past };
    return decided({ held, past }, ruling, { kind: "undo", by: person(who) });
  }
  const ruling = rule(held, past, press, { tier, version, staffId: who });
  switch (ruling.kind) {
    case "refused":
      return { held, past };
    case "needs_second":
      return { held, past: { ...past, votes: [...past.votes, { by: person(who), version }] } };
    case "decided": {
      const other = ruling.together === undefined ? {} : { with: ruling.together };
      return decided({ held, past }, ruling, {
        kind: press.kind,
        by: { ...person(who), ...other },
      });
    }
  }
}

function person(id: StaffId) {
  return { kind: "staff" as const, id, name: "" };
}

function decided(
  { held, past }: World,
  ruling: Pick<CaseFacts, "category"> & { to: CaseFacts["status"] },
  made: Pick<Decision, "kind" | "by">,
): World {
  const version = held.version + 1;
  const decision: Decision = {
    ...made,
    version,
    ground: undefined,
    from: held.status,
    to: ruling.to,
    fromCategory: held.category,
    toCategory: ruling.category,
    at: now,
  };
  return {
    held: { status: ruling.to, version, category: ruling.category },
    past: { ...past, history: [decision, ...past.history] },
  };
}

const deed = (who: Arbitrary<StaffId>): Arbitrary<Deed> =>
  record({
    who,
    tier: constantFrom("review", "escalation"),
    age: constantFrom(0, 0, 0, 1),
    press: constantFrom<Deed["press"]>(
      { kind: "dismiss", ground: "no_violation" },
      { kind: "dismiss", ground: "gone" },
      { kind: "escalate", category: "child_abuse" },
      { kind: "escalate", category: "other" },
      { kind: "uphold", measure: "listed" },
      { kind: "return" },
      { kind: "undo" },
    ),
  });

it("no sequence of presses by one person dismisses one of the gravest", () => {
  assert(
    property(array(deed(constant(mo)), { maxLength: 40 }), (deeds) => {
      let world = begun();
      for (const next of deeds) world = after(world, next);
      expect(world.held.status).not.toBe("dismissed");
    }),
    { numRuns: 2_000 },
  );
});

it("whoever presses what in between: behind the dismissal of one of the gravest stand two", () => {
  let dismissals = 0;
  assert(
    property(array(deed(constantFrom(...people)), { maxLength: 40 }), (deeds) => {
      let world = begun();
      for (const next of deeds) {
        const before = world;
        world = after(before, next);
        const [made] = world.past.history;
        if (made?.kind !== "dismiss" || world.held.version === before.held.version) continue;
        dismissals += 1;
        if (made.by.kind !== "staff") throw new Error("nobody dismissed it");
        const { by } = made;
        if (isGravest(before.held.category)) expect(by.with?.id).not.toBe(by.id);
        // Who called it less grave, and who dismisses it then, are the two.
        const loweredBy = before.past.history.flatMap((past) =>
          isGravest(past.fromCategory) && !isGravest(past.toCategory) && past.by.kind === "staff"
            ? [past.by.id]
            : [],
        );
        const stand = new Set([by.id, by.with?.id, ...loweredBy].filter((id) => id !== undefined));
        expect(stand.size).toBeGreaterThan(1);
        expect(isUndoable(made.kind)).toBe(true);
      }
    }),
    { numRuns: 4_000 },
  );
  expect(dismissals, "that the presses ever led to a dismissal").toBeGreaterThan(100);
});

describe("dismissing the gravest", () => {
  const gravest = ["child_abuse", "threat_to_life", "violent_extremism", "trafficking"] as const;
  it.each(gravest)("takes more than one person: %s", (category) => {
    for (const [tier, status] of [
      ["review", "open"],
      ["escalation", "escalated"],
    ] as const) {
      const held: CaseFacts = { status, version: 1, category };
      const press = { tier, version: 1, staffId: mo };
      const waits = { kind: "needs_second", ground: "no_violation" };
      const own = { by: { id: mo, name: "Mo" }, version: 1 };
      const another = { by: { id: mia, name: "Mia" }, version: 1 };
      const voted = (...votes: (typeof own)[]) =>
        rule(held, { history: [], votes }, dismiss, press);
      expect(voted()).toEqual(waits);
      expect(voted(own)).toEqual(waits);
      expect(voted({ ...another, version: 0 })).toEqual(waits);
      expect(voted(own, another)).toMatchObject({ kind: "decided", together: another.by });
      expect(rulePanel(held, none, "dismiss", press).kind).not.toBe("refused");
    }
  });

  const lowered: Decision = {
    version: 2,
    kind: "escalate",
    ground: "other",
    by: person(mo),
    from: "open",
    to: "escalated",
    fromCategory: "child_abuse",
    toCategory: "other",
    at: now,
  };
  it.each([
    { who: "whoever called it less grave before", staffId: mo, allowed: false },
    { who: "somebody else", staffId: mia, allowed: true },
  ])("is not got around by lowering it first: $who", ({ staffId, allowed }) => {
    const held: CaseFacts = { status: "escalated", version: 2, category: "other" };
    const press = { tier: "escalation", version: 2, staffId } as const;
    const ruling = rule(held, { history: [lowered], votes: [] }, dismiss, press);
    expect(ruling.kind).toBe(allowed ? "decided" : "needs_second");
  });
});
