import { expect, it } from "vitest";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { dismissal, useRacers } from "../support/racers.ts";

const pressers = 8;
const cases = 40;
const { desk, presses } = useRacers();

const escalation: CardPress = {
  kind: "verdict",
  verdict: { kind: "escalate", category: "drugs" },
};

it("of eight transactions that decide at once one does, and the others know who", async () => {
  for (let round = 0; round < cases; round += 1) {
    const subject = termOf(`at once ${lettersOf(round)} end`);
    const id = await desk.files({ by: 900 + round, subject });
    const outcomes = await Promise.all([
      ...Array.from({ length: pressers }, (_, index) =>
        presses(id, index % 2 === 0 ? dismissal : escalation, {
          version: 1,
          messageId: round + 1,
          by: 800 + index,
        }),
      ),
      desk.files({ by: 2_000 + round, subject }).then(() => undefined),
    ]);
    const decided = outcomes.filter((outcome) => outcome?.kind === "decided");
    const refused = outcomes.filter((outcome) => outcome?.kind === "refused");
    expect(decided).toHaveLength(1);
    expect(refused).toHaveLength(pressers - 1);
    for (const outcome of refused) {
      expect(outcome).toMatchObject({ because: "outdated", faster: { version: 2 } });
    }
    expect((await desk.case(id)).version).toBe(2);
  }
});
