import { expect, it } from "vitest";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { categoryKeys, isGravest, type CategoryKey } from "../../src/domain/cases/categories.ts";
import { isWorkOn, sparedBecause, type Wellbeing } from "../../src/domain/staff/wellbeing.ts";

const now = new Date("2026-03-01T12:00:00Z");
const later = new Date("2026-03-01T12:00:01Z");
const well: Wellbeing = { leftOut: [], hardDayUntil: undefined, gravest: 0 };

it.each([
  ["nothing chosen", {}, "child_abuse", 10, undefined],
  ["as many of the gravest as are enough", { gravest: 10 }, "child_abuse", 10, "enough"],
  ["one less", { gravest: 9 }, "child_abuse", 10, undefined],
  ["more, of another category", { gravest: 11 }, "drugs", 10, undefined],
  ["however many, without a limit", { gravest: 500 }, "trafficking", 0, undefined],
  ["left out", { leftOut: ["drugs"] }, "drugs", 10, "left_out"],
  ["another one left out", { leftOut: ["drugs"] }, "fraud", 10, undefined],
  [
    "a gravest one left out",
    { leftOut: ["child_abuse"], gravest: 20 },
    "child_abuse",
    10,
    "left_out",
  ],
  ["a hard day", { hardDayUntil: later }, "fraud", 10, "hard_day"],
  ["a hard day that is over", { hardDayUntil: now }, "fraud", 10, undefined],
  ["all at once", { hardDayUntil: later, leftOut: ["drugs"], gravest: 99 }, "drugs", 1, "hard_day"],
] as const)("%s: %j spares %s at a limit of %i: %s", (_, chosen, category, limit, because) => {
  expect(sparedBecause(category, { ...well, ...chosen }, { limit, now })).toBe(because);
});

it("enough is only ever enough of the gravest", () => {
  const spared = categoryKeys.filter(
    (key: CategoryKey) =>
      sparedBecause(key, { ...well, gravest: 3 }, { limit: 3, now }) === "enough",
  );
  expect(spared).toEqual(categoryKeys.filter(isGravest));
});

const presses: [CardPress, boolean][] = [
  [{ kind: "take" }, true],
  [{ kind: "verdict", verdict: { kind: "uphold", measure: "listed" } }, true],
  [{ kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } }, true],
  [{ kind: "panel", page: "escalate" }, true],
  [{ kind: "panel", page: "escalate_as_other" }, true],
  [{ kind: "panel", page: "dismiss" }, true],
  [{ kind: "panel", page: "uphold" }, true],
  [{ kind: "panel", page: "return" }, true],
  [{ kind: "panel", page: "refer" }, false],
  [{ kind: "panel", page: "more" }, false],
  [{ kind: "panel", page: "hand_over" }, false],
  [{ kind: "release" }, false],
  [{ kind: "undo" }, false],
  [{ kind: "details" }, false],
  [{ kind: "ask" }, false],
];
it.each(presses)("that %j is work on a case: %s", (press, isWork) => {
  expect(isWorkOn(press)).toBe(isWork);
});
