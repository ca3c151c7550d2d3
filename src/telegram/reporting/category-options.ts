// The buttons for categories, the gravest first. Used by the screen of an unfinished report.
import type { InlineKeyboardButton } from "grammy/types";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import { categoryPage, moreCategories } from "../../domain/reporting/category-pages.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import { inRows } from "../speaking/button-rows.ts";
import { draftButton } from "../speaking/button.ts";
import type { Say } from "../texts/texts.ts";

/** The gravest and the most usual, or the others. */
export function categoryOptions(
  say: Say,
  draft: Draft,
  offered: readonly CategoryKey[],
): InlineKeyboardButton[][] {
  const { shown } = categoryPage(offered, draft.answers.more === true);
  return inRows(shown.map((key) => draftButton(say, draft, "pick", `category-${key}`, key)));
}

/** The way to the others stands among the ways on and back: a row of its own would be out of sight. */
export function moreButton(
  say: Say,
  draft: Draft,
  offered: readonly CategoryKey[],
): InlineKeyboardButton[] {
  const { step, answers } = draft;
  if (step !== "category" || answers.more === true || categoryPage(offered, false).isAll) return [];
  const more = draftButton(say, draft, "pick", "button-more-categories", moreCategories);
  return [{ ...more, style: "primary" }];
}
