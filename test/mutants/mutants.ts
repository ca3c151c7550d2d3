import type { Mutant } from "./mutant.ts";
import { mutantsOfAnswers } from "./of-answers.ts";
import { mutantsOfCases } from "./of-cases.ts";
import { mutantsOfFeed } from "./of-feed.ts";
import { mutantsOfLegal } from "./of-legal.ts";
import { mutantsOfOwnMatters } from "./of-own-matters.ts";
import { mutantsOfPipeline } from "./of-pipeline.ts";
import { mutantsOfRetention } from "./of-retention.ts";
import { mutantsOfTraining } from "./of-training.ts";
import { mutantsOfTransparency } from "./of-transparency.ts";
import { mutantsOfWaiting } from "./of-waiting.ts";

export const mutants: readonly Mutant[] = [
  ...mutantsOfPipeline,
  ...mutantsOfAnswers,
  ...mutantsOfCases,
  ...mutantsOfFeed,
  ...mutantsOfLegal,
  ...mutantsOfOwnMatters,
  ...mutantsOfRetention,
  ...mutantsOfTraining,
  ...mutantsOfTransparency,
  ...mutantsOfWaiting,
];
