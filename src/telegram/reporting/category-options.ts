// The buttons for categories, the gravest first. Used by the screen of an unfinished report.
import type { InlineKeyboardButton } from "grammy/types";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import { asPicked } from "../../domain/cases/own-category.ts";
import type { NamedOwn } from "../../domain/control/categories-in-force.ts";
import { categoryPage, moreCategories } from "../../domain/reporting/category-pages.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import { inRows } from "../speaking/button-rows.ts";
import { draftButton } from "../speaking/button.ts";
import type { Say } from "../texts/texts.ts";

/** What the question offers: categories, and those of the team's own by their names. */
export type Offered = {
  offered: readonly CategoryKey[];
  ownCategories: readonly NamedOwn[];
};

/** The gravest and the most usual, or the others. */
export function categoryOptions(
  say: Say,
  draft: Draft,
  { offered, ownCategories }: Offered,
): InlineKeyboardButton[][] {
  const own = ownCategories.filter(({ isOffered }) => isOffered);
  const isSecond = draft.answers.more === true;
  const { shown, isAll } = categoryPage(offered, isSecond, own.length);
  const buttons = shown.map((key) => draftButton(say, draft, "pick", `category-${key}`, key));
  const ofTeam = own.map(({ id, name }) => ({
    ...draftButton(say, draft, "pick", "button-more-categories", asPicked(id)),
    text: name,
  }));
  return inRows(isSecond || isAll ? [...buttons, ...ofTeam] : buttons);
}

/** The way to the others stands among the ways on and back: a row of its own would be out of sight. */
export function moreButton(
  say: Say,
  draft: Draft,
  { offered, ownCategories }: Offered,
): InlineKeyboardButton[] {
  const { step, answers } = draft;
  const own = ownCategories.filter(({ isOffered }) => isOffered).length;
  const isShown = step === "category" && answers.more !== true;
  if (!isShown || categoryPage(offered, false, own).isAll) return [];
  const more = draftButton(say, draft, "pick", "button-more-categories", moreCategories);
  return [{ ...more, style: "primary" }];
}
