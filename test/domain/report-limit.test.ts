import { describe, expect, it } from "vitest";
import { categoryKeys, isGravest, type CategoryKey } from "../../src/domain/cases/categories.ts";
import { pass, type FloodGate } from "../../src/domain/speaking/flood-gate.ts";
import { initialSettings } from "../../src/domain/control/admin-settings.ts";
import {
  admit,
  limitFor,
  waitWords,
  type Allowance,
} from "../../src/domain/reporting/report-limit.ts";

const start = new Date("2026-01-01T12:00:00Z").getTime();
const minute = 60_000;
const hour = 60 * minute;

/** Submits at these times, in milliseconds from the start; says which were admitted. */
function submitsAt(times: readonly number[], category: CategoryKey = "drugs") {
  let left: Allowance | undefined;
  return times.map((ms) => {
    const admission = admit(left, limitFor(initialSettings, { trusted: false, slowed: false }), {
      category,
      now: new Date(start + ms),
    });
    if (admission.kind === "admitted") left = admission.allowance;
    return admission;
  });
}

const admitted = (times: readonly number[], category?: CategoryKey) =>
  submitsAt(times, category).filter(({ kind }) => kind === "admitted").length;

const times = (count: number, everyMs: number) =>
  Array.from({ length: count }, (_, at) => at * everyMs);

describe("how much one person may report", () => {
  it("is five at once", () => {
    expect(admitted(times(1_000, 60))).toBe(5);
  });

  it("is one more each twelve minutes after that", () => {
    const six = [...times(5, 1), 12 * minute - 1];
    expect(submitsAt(six).at(-1)).toEqual({ kind: "refused", waitMs: 1 });
    expect(submitsAt([...times(5, 1), 12 * minute]).at(-1)?.kind).toBe("admitted");
  });

  it("is twenty within a few hours, and then one each 72 minutes", () => {
    const eachMinute = times(6 * 60, minute);
    expect(admitted(eachMinute)).toBe(20 + 4);
    expect(admitted(times(48, hour))).toBe(48);
  });

  it("is never more for a clock that was set back", () => {
    expect(submitsAt([...times(5, 1), -hour]).at(-1)?.kind).toBe("refused");
  });

  it.each(categoryKeys.filter(isGravest))("has no end for %s, which then waits", (category) => {
    const admissions = submitsAt(times(7, 1), category);
    expect(admissions.map((each) => each.kind === "admitted" && each.late)).toEqual([
      ...Array.from({ length: 5 }, () => false),
      true,
      true,
    ]);
  });

  it.each([
    { who: "a trusted flagger", trusted: true, of: [5, 20], is: [60, 500] },
    {
      who: "a trusted flagger, where all may report much",
      trusted: true,
      of: [80, 900],
      is: [80, 900],
    },
    { who: "somebody who was often wrong", slowed: true, of: [5, 20], is: [1, 3] },
    {
      who: "a trusted flagger who was often wrong",
      trusted: true,
      slowed: true,
      of: [5, 20],
      is: [60, 500],
    },
  ])("an hour and a day is $is for $who", ({ trusted = false, slowed = false, of, is }) => {
    const [reports_per_hour = 0, reports_per_day = 0] = of;
    const limit = limitFor({ reports_per_hour, reports_per_day }, { trusted, slowed });
    expect([limit.hour.holds, limit.day.holds]).toEqual(is);
    expect(limit.hour.refillMs * limit.hour.holds).toBe(hour);
  });

  it.each([
    [1, "minute", 1],
    [9.2 * minute, "minute", 10],
    [38 * minute, "minute", 40],
    [72 * minute, "minute", 75],
    [90 * minute, "minute", 90],
    [91 * minute, "hour", 2],
    [23.5 * hour, "hour", 24],
  ] as const)("is told in words: %i ms", (ms, unit, count) => {
    expect(waitWords(ms)).toEqual({ unit, count });
  });
});

/** Sends updates at these times; says what became of each. */
function sendsAt(times: readonly number[]) {
  let gate: FloodGate | undefined;
  return times.map((ms) => {
    const result = pass(gate, new Date(start + ms));
    gate = result.gate;
    return result.passage;
  });
}

const openIn = (passages: ReturnType<typeof sendsAt>) =>
  passages.filter(({ kind }) => kind === "open").length;
const toldIn = (passages: ReturnType<typeof sendsAt>) =>
  passages.filter((passage) => passage.kind === "closed" && passage.tell).length;

describe("a flood of updates from one chat", () => {
  it("is handled as far as 150, then once a second, and told of once", () => {
    const passages = sendsAt(times(1_000, 60));
    expect(openIn(passages)).toBe(150 + 59);
    expect(toldIn(passages)).toBe(1);
  });

  it("is none at the pace at which people write", () => {
    expect(openIn(sendsAt(times(2_000, 1_000)))).toBe(2_000);
    expect(openIn(sendsAt(times(100, 1)))).toBe(100);
  });

  it("is told of again after it was quiet for a while", () => {
    const first = times(200, 1);
    expect(toldIn(sendsAt([...first, ...first.map((ms) => ms + 5 * minute)]))).toBe(2);
    expect(toldIn(sendsAt([...first, ...first.map((ms) => ms + 10_000)]))).toBe(1);
  });
});
