import { expect, it } from "vitest";
import type { Severity } from "../../src/domain/categories.ts";
import { inTurn } from "../../src/domain/digest.ts";

const hourMs = 3_600_000;
const now = new Date("2026-11-25T12:00:00Z");

function held(name: string, severity: Severity, waitedHours: number, trusted = false) {
  const since = new Date(now.getTime() - waitedHours * hourMs);
  return { name, severity, trusted, wait: { since, targetMs: 24 * hourMs } };
}

it("cases get their cards near their target, then the gravest, trusted and oldest first", () => {
  const waiting = [
    held("light and new", 1, 1),
    held("light and old", 1, 9),
    held("grave and new", 3, 1),
    held("grave and old", 3, 9),
    held("grave, new and trusted", 3, 1, true),
    held("light and nearly late", 1, 18),
    held("light and late", 1, 30),
  ];
  expect(inTurn(waiting, now).map(({ name }) => name)).toEqual([
    "light and late",
    "light and nearly late",
    "grave, new and trusted",
    "grave and old",
    "grave and new",
    "light and old",
    "light and new",
  ]);
});
