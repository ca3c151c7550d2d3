import { expect, it } from "vitest";
import { CaseStatus } from "../../src/domain/cases/case-status.ts";
import { answerTo, needsEffect, Outcome } from "../../src/domain/legal/decision.ts";
import { readEffect, ruleOrder } from "../../src/domain/legal/removal-order.ts";

const now = Date.parse("2026-09-02T10:00:00Z");

it("an order brings a case before people who decide, unless they decided that it stands", () => {
  expect(CaseStatus.options.map((status) => [status, ruleOrder(status)])).toEqual([
    ["open", "raises"],
    ["escalated", "raises"],
    ["upheld", "shows"],
    ["dismissed", "reopens"],
    ["withdrawn", "reopens"],
    ["merged", "shows"],
  ]);
});

it.each([
  [
    "2026-09-02 09:12\nlink taken off our list\nall countries",
    "link taken off our list all countries",
  ],
  ["2026-09-02 10:00\n  off  ", "off"],
])("an effect is when, and below it what and where: %j", (text, words) => {
  expect(readEffect(text, now)?.words).toBe(words);
});

it.each([
  ["2026-09-02 10:01\ntomorrow is no effect"],
  ["2026-09-02 09:12"],
  ["off our list"],
  [`2026-09-02 09:12\n${"x".repeat(301)}`],
  [""],
])("is none: %j", (text) => expect(readEffect(text, now)).toBeUndefined());

it("what is to be removed or kept is never answered with a package", () => {
  const answers = (kind: "removal" | "preservation", hasEffect: boolean) =>
    Outcome.options.map((outcome) => answerTo(kind, outcome, hasEffect));
  const all = [answers("removal", true), answers("removal", false), answers("preservation", false)];
  expect(all).toEqual([
    ["removed", "removed_part", "not_here", "narrow", "refuse", "challenge"],
    ["to_remove", "to_remove_part", "not_here", "narrow", "refuse", "challenge"],
    ["kept", "kept_part", "nothing_kept", "narrow", "refuse", "challenge"],
  ]);
  expect(answerTo("information", "full", false)).toBe("full");
  expect(answerTo("removal", undefined, true)).toBe("none");
  expect(Outcome.options.filter((outcome) => needsEffect("removal", outcome))).toEqual([
    "full",
    "part",
  ]);
  expect(needsEffect("information", "full")).toBe(false);
});
