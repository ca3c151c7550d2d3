import { expect, it } from "vitest";
import type { CaseId } from "../../src/domain/ids.ts";
import type { PressOutcome } from "../../src/workflow/cases/press-card.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { dismissal, useRacers } from "../support/racers.ts";

const cases = 20;
const { desk, presses } = useRacers();

const dismisses = (caseId: CaseId, by: number, messageId: number) =>
  presses(caseId, dismissal, { version: 1, messageId, by });

const kindsOf = (outcomes: readonly PressOutcome[]) => outcomes.map(({ kind }) => kind).toSorted();

const graveCase = (round: number) =>
  desk.files({
    by: 900 + round,
    subject: termOf(`grave ${lettersOf(round)} end`),
    category: "child_abuse",
  });

it("one person who presses eight times at once has voted once, and dismissed nothing", async () => {
  for (let round = 0; round < cases; round += 1) {
    const id = await graveCase(round);
    const presses = Array.from({ length: 8 }, () => dismisses(id, 801, round + 1));
    expect(kindsOf(await Promise.all(presses))).toEqual(
      Array.from({ length: 8 }, () => "vote_kept"),
    );
    expect(await desk.case(id)).toMatchObject({ status: "open", version: 1 });
  }
});

it("of eight people who press at once the first votes, the second dismisses, the others hear so", async () => {
  for (let round = cases; round < 2 * cases; round += 1) {
    const id = await graveCase(round);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) => dismisses(id, 811 + index, round + 1)),
    );
    const refused = Array.from({ length: 6 }, () => "refused");
    expect(kindsOf(outcomes)).toEqual(["decided", ...refused, "vote_kept"]);
    expect(await desk.case(id)).toMatchObject({ status: "dismissed", version: 2 });
    const decisions = await desk.sql`
      select kind, staff_id <> with_staff_id as two from decisions where case_id = ${id}`;
    expect(decisions).toEqual([{ kind: "dismiss", two: true }]);
  }
});
