import { aCategory, aLanguage, aSetting } from "./of-lists.ts";
import { aCommand } from "./of-commands.ts";
import { aDecision } from "./of-decisions.ts";
import { aRetentionRule, aTable } from "./of-tables.ts";
import type { Recipe } from "./recipe.ts";

export const recipes: readonly Recipe[] = [
  aCategory,
  aLanguage,
  aDecision,
  aCommand,
  aSetting,
  aTable,
  aRetentionRule,
];
