import { describe, expect, it } from "vitest";
import {
  dueStep,
  inForce,
  type Judged,
  type Measure,
  type MeasureStep,
} from "../../src/domain/reporting/reporter-measures.ts";

const now = new Date("2026-06-01T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const many = (count: number, judged: Partial<Judged>): Judged[] =>
  Array.from({ length: count }, () => ({ category: "drugs", ground: "no_violation", ...judged }));
const right: Partial<Judged> = { ground: undefined };

describe("the step that is due", () => {
  it.each<[string, MeasureStep | undefined, Judged[], MeasureStep | undefined]>([
    ["none after four wrong reports", undefined, many(4, {}), undefined],
    ["telling after five", undefined, many(5, {}), "told"],
    [
      "telling where they are not for this team",
      undefined,
      many(5, { ground: "out_of_scope" }),
      "told",
    ],
    ["none for duplicates", undefined, many(9, { ground: "duplicate" }), undefined],
    ["none for what is gone", undefined, many(9, { ground: "gone" }), undefined],
    ["none for too little to go on", undefined, many(9, { ground: "not_enough" }), undefined],
    ["none where most were right", undefined, [...many(5, {}), ...many(4, right)], undefined],
    ["telling where few were right", undefined, [...many(6, {}), ...many(4, right)], "told"],
    [
      "earlier where it was alleged more gravely",
      undefined,
      many(3, { category: "weapons" }),
      "told",
    ],
    ["none for the gravest", undefined, many(50, { category: "child_abuse" }), undefined],
    [
      "telling, however many of the gravest were right beside it",
      undefined,
      [...many(5, {}), ...many(20, { ...right, category: "child_abuse" })],
      "told",
    ],
    ["slowing after it was told", "told", many(5, {}), "slowed"],
    ["none so soon after it was told", "told", many(4, {}), undefined],
    ["a pause after slowing", "slowed", many(5, {}), "paused"],
    ["none where a fourth was right", "slowed", [...many(6, {}), ...many(2, right)], undefined],
    ["another pause after a pause", "paused", many(5, {}), "paused"],
  ])("is %s", (_, step, judged, expected) => {
    const current: Measure | undefined = step && { step, since: daysAgo(20) };
    expect(dueStep(current, judged, now)).toBe(expected);
  });

  it("is telling again once the last one is long ago", () => {
    expect(dueStep({ step: "paused", since: daysAgo(181) }, many(5, {}), now)).toBe("told");
  });
});

describe("what is in force", () => {
  it.each<[MeasureStep, number, ReturnType<typeof inForce>]>([
    ["told", 1, { kind: "nothing" }],
    ["slowed", 29, { kind: "slowed" }],
    ["slowed", 30, { kind: "nothing" }],
    ["paused", 13, { kind: "paused", leftMs: 86_400_000 }],
    ["paused", 14, { kind: "nothing" }],
  ])("of %s after %i days", (step, days, expected) => {
    expect(inForce({ step, since: daysAgo(days) }, now)).toEqual(expected);
  });
});
