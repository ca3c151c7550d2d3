import type { Mutant } from "./mutant.ts";

/** Of what moderators train with, and of the figures that a team is shown. */
export const mutantsOfTraining: readonly Mutant[] = [
  {
    broken: "an example outlives the decision that opens its case again",
    patches: [
      {
        file: "workflow/decisions/record-decision.ts",
        from: 'if (!isUndecided(held.status)) await endExample(held, { kind: "system" });',
        to: "",
      },
    ],
    tests: ["test/workflow/examples.test.ts"],
  },
  {
    broken: "one of the gravest is an example",
    patches: [
      {
        file: "workflow/training/mark-example.ts",
        from: "wasGravest: await tellsLittle(caseId),",
        to: "wasGravest: false,",
      },
    ],
    tests: ["test/workflow/examples.test.ts"],
  },
  {
    broken: "the figure of agreement moves with each answer",
    patches: [
      {
        file: "domain/training/agreement.ts",
        from: "countedBy(wholeSteps(given))",
        to: "countedBy(given)",
      },
    ],
    tests: ["test/domain/training.test.ts"],
  },
  {
    broken: "a queue's figures have what was decided by others",
    patches: [
      {
        file: "db/control/counted-cases.ts",
        from: "and ${d}.from_status = ${awaited}",
        to: "",
      },
    ],
    tests: ["test/workflow/queue-stats.test.ts"],
  },
];
