import { expect, it } from "vitest";
import { CaseStatus } from "../../src/domain/cases/case-status.ts";
import { Tier } from "../../src/domain/cases/tier.ts";
import { mayAsk, pseudonymOf } from "../../src/domain/questions/question.ts";

it("reporters are asked by those for whom their case waits, and by nobody once it is decided", () => {
  const asked = Tier.options.flatMap((tier) =>
    CaseStatus.options.filter((status) => mayAsk(tier, status)).map((status) => [tier, status]),
  );
  expect(asked).toEqual([
    ["review", "open"],
    ["escalation", "escalated"],
  ]);
});

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [27, "AB"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("reporter %i of a case is %s to the team", (index, letters) => {
  expect(pseudonymOf(index)).toBe(letters);
});
