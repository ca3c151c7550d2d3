import { expect, it } from "vitest";
import {
  earlierDecision,
  type Decision,
  type DecisionKind,
} from "../../src/domain/decisions/decision.ts";

/** Decisions of these kinds, the newest first, with their versions counted from the oldest. */
function history(...kinds: DecisionKind[]): Decision[] {
  return kinds.map((kind, at) => ({
    version: kinds.length - at + 1,
    kind,
    ground: undefined,
    by: { kind: "system" },
    from: "open",
    to: "dismissed",
    fromCategory: "drugs",
    toCategory: "drugs",
    at: new Date(0),
  }));
}

const table: [what: string, kinds: DecisionKind[], version: number | undefined][] = [
  ["a case that was never decided has none", [], undefined],
  ["a case that was only escalated and returned has none", ["return", "escalate"], undefined],
  ["a dismissal that was followed by news", ["reopen", "dismiss"], 2],
  ["an upheld case that was reopened", ["reopen", "uphold", "escalate"], 3],
  ["a dismissal that its maker took back does not count", ["undo", "dismiss"], undefined],
  ["the newest of several", ["reopen", "dismiss", "reopen", "dismiss"], 4],
  ["the one before a dismissal that was taken back", ["undo", "dismiss", "reopen", "dismiss"], 2],
];

it.each(table)("%s", (_, kinds, version) => {
  expect(earlierDecision(history(...kinds))?.version).toBe(version);
});
