import { expect, it } from "vitest";
import { lettersOf, termOf, useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();

it("first reports of one thing at the same moment meet in one subject and one case", async () => {
  for (let round = 0; round < 25; round += 1) {
    const subject = termOf(`met ${lettersOf(round)} end`);
    const cases = await Promise.all(
      [1, 2, 3, 4].map((by) => desk.files({ by: 100 * round + by, subject })),
    );
    expect(new Set(cases).size).toBe(1);
  }
});
