import { describe, expect, it } from "vitest";
import { sentInMs } from "../../src/domain/reporting/later.ts";
import { ruleUnfinished, type Unfinished } from "../../src/domain/reporting/unfinished.ts";

/** In hours. */
type Left = { touched: number; reminded?: number; now: number; isPlanned?: boolean };

const hours = (count: number) => count * 3_600_000;
const hour = (count: number) => new Date(hours(count));

describe("an unfinished report", () => {
  it.each<[string, Left, Unfinished]>([
    ["waits for the rest of a day", { touched: 0, now: 23 }, { kind: "wait", nextMs: hours(1) }],
    ["is reminded of after a day", { touched: 0, now: 24 }, { kind: "remind", nextMs: hours(24) }],
    [
      "waits another day then",
      { touched: 0, reminded: 24, now: 47 },
      { kind: "wait", nextMs: hours(1) },
    ],
    ["is removed after that", { touched: 0, reminded: 24, now: 48 }, { kind: "remove" }],
    [
      "that was touched since waits a day anew",
      { touched: 30, reminded: 24, now: 48 },
      { kind: "wait", nextMs: hours(6) },
    ],
    [
      "that was touched since is reminded of again",
      { touched: 30, reminded: 24, now: 54 },
      { kind: "remind", nextMs: hours(24) },
    ],
    [
      "that is to be sent by itself is not left",
      { touched: 0, reminded: 24, now: 100, isPlanned: true },
      { kind: "wait", nextMs: hours(24) },
    ],
  ])("%s", (_, { touched, reminded, now, isPlanned = false }, ruled) => {
    const remindedAt = reminded === undefined ? undefined : hour(reminded);
    const left = { touchedAt: hour(touched), remindedAt, isPlanned };
    expect(ruleUnfinished(left, hour(now))).toEqual(ruled);
  });
});

describe("how long until a report is sent by itself", () => {
  const at = hour(3);
  it.each([
    ["is told once it is planned", { kind: "planned", at } as const, 2, 3_600_000],
    ["is nothing when that moment is past", { kind: "planned", at } as const, 4, 0],
    ["is not told of what is only offered", { kind: "offered", at } as const, 2, undefined],
    ["is not told of any other", undefined, 2, undefined],
  ])("%s", (_, later, now, ms) => {
    expect(sentInMs(later, hour(now))).toBe(ms);
  });
});
