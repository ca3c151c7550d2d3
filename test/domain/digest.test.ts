import { expect, it } from "vitest";
import type { Severity } from "../../src/domain/cases/categories.ts";
import { firstTurn, inTurn, type FairTurn } from "../../src/domain/queues/digest.ts";

const hourMs = 3_600_000;
const now = new Date("2026-11-25T12:00:00Z");

function held(name: string, severity: Severity, waitedHours: number, trusted = false) {
  const since = new Date(now.getTime() - waitedHours * hourMs);
  return { name, severity, trusted, turn: firstTurn, wait: { since, targetMs: 24 * hourMs } };
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

it("the gravest go round among those who reported them, people with a record and few reports first", () => {
  const one = (name: string, turn: FairTurn) => ({ ...held(name, 4, 0.1), turn });
  const waiting = [
    one("a flooder's second", { nth: 1, record: 3, waiting: 150 }),
    one("a flooder's first", { nth: 0, record: 3, waiting: 150 }),
    one("a newcomer's only one", { nth: 0, record: 3, waiting: 1 }),
    one("of somebody who was right before", { nth: 0, record: 1, waiting: 3 }),
    one("a trusted flagger's second", { nth: 1, record: 0, waiting: 2 }),
  ];
  expect(inTurn(waiting, now).map(({ name }) => name)).toEqual([
    "of somebody who was right before",
    "a newcomer's only one",
    "a flooder's first",
    "a trusted flagger's second",
    "a flooder's second",
  ]);
});
