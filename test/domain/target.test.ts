import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/domain/decisions/decision.ts";
import { dueOf, rings, standingOf, waitingSince } from "../../src/domain/cases/target.ts";

const hourMs = 3_600_000;
const opened = new Date("2026-11-25T00:00:00Z");
const after = (hours: number) => new Date(opened.getTime() + hours * hourMs);

describe("a case with a target of 24 hours", () => {
  it.each([
    { hours: 0, says: 24, until: 12 },
    { hours: 11.75, says: 24, until: 12 },
    { hours: 12, says: 12, until: 16 },
    { hours: 22.5, says: 2, until: 23 },
    { hours: 23.5, says: 1, until: 24 },
  ])("after $hours h is due within $says h, until $until h have passed", (row) => {
    const is = dueOf({ since: opened, targetMs: 24 * hourMs }, after(row.hours));
    expect(is).toEqual({
      due: { kind: "within", hours: row.says },
      changesInMs: (row.until - row.hours) * hourMs,
    });
  });

  it("is late from then on, and that does not change", () => {
    const is = dueOf({ since: opened, targetMs: 24 * hourMs }, after(24));
    expect(is).toEqual({ due: { kind: "late" }, changesInMs: undefined });
  });
});

it.each([
  { hours: 17.9, is: "calm" },
  { hours: 18, is: "near" },
  { hours: 23.9, is: "near" },
  { hours: 24, is: "late" },
])("after $hours of 24 hours a case is $is", ({ hours, is }) => {
  expect(standingOf({ since: opened, targetMs: 24 * hourMs }, after(hours))).toBe(is);
});

it.each([
  { severity: 4, hours: 0, is: true },
  { severity: 3, hours: 0, is: true },
  { severity: 2, hours: 17, is: false },
  { severity: 1, hours: 0, is: false },
  { severity: 1, hours: 18, is: true },
] as const)("a card of severity $severity, posted after $hours of 24 hours, rings: $is", (one) => {
  const wait = { since: opened, targetMs: 24 * hourMs };
  expect(rings(one.severity, wait, after(one.hours))).toBe(one.is);
});

it("waits since it came to the team that has it, whatever it was called since", () => {
  const past = (over: Partial<Decision>): Decision => ({
    version: 2,
    kind: "escalate",
    ground: undefined,
    by: { kind: "system" },
    from: "open",
    to: "escalated",
    fromCategory: "drugs",
    toCategory: "drugs",
    at: after(5),
    ...over,
  });
  const renamed = past({ version: 3, kind: "recategorize", from: "escalated", at: after(6) });
  expect(waitingSince([], opened)).toBe(opened);
  expect(waitingSince([renamed, past({})], opened)).toEqual(after(5));
});
