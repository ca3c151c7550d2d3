import { uuidv7 } from "uuidv7";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { dismissalGrounds } from "../../src/domain/decisions/grounds.ts";
import { CaseId } from "../../src/domain/ids.ts";
import type { PressOn } from "../../src/domain/press.ts";
import { ExamplePanel, type Answer } from "../../src/domain/training/example.ts";

const caseId = CaseId.parse(uuidv7());
const answers: Answer[] = [
  ...categoryKeys.map((category) => ({ kind: "escalate", category }) as const),
  ...dismissalGrounds.map((ground) => ({ kind: "dismiss", ground }) as const),
];

/** Of presses on examples, the longest and one of whatever is carried in a way of its own. */
export const trainingExamples = {
  training: [
    ...(["open", "home", "next"] as const).map((kind) => ({ kind })),
    ...ExamplePanel.options.map((panel) => ({ kind: "card", caseId, panel }) as const),
    ...answers.map((answer) => ({ kind: "answer", caseId, answer }) as const),
  ].map((press): PressOn<"training"> => ({ on: "training", press })),
  example: (["mark", "unmark"] as const).map((as): PressOn<"example"> => ({
    on: "example",
    caseId,
    version: 999_999,
    as,
  })),
  examples: [{ on: "examples", page: 9_999 } as const],
};
