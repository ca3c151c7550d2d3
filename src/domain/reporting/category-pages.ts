// Which categories stand on which page of the question. Used by that question's rule and its buttons.
import { isGravest, type CategoryKey } from "../cases/categories.ts";

/** What a button says that leads to the categories which the first page leaves out. */
export const moreCategories = "more";

/** How many the first page holds, so that it fits a small phone together with its question. */
const onFirstPage = 8;

/**
 * The categories of a page, in the order in which admins have them. The gravest are on the first page
 * wherever they stand in it. `isAll`: there is one page. `own`: how many of the team's own there are, which
 * stand behind the last of them.
 */
export function categoryPage(
  offered: readonly CategoryKey[],
  isSecond: boolean,
  own = 0,
): { shown: readonly CategoryKey[]; isAll: boolean } {
  if (offered.length + own <= onFirstPage + 1) return { shown: offered, isAll: true };
  const others = offered.filter((key) => !isGravest(key));
  const room = onFirstPage - (offered.length - others.length);
  const first = new Set([...offered.filter(isGravest), ...others.slice(0, room)]);
  return { shown: offered.filter((key) => first.has(key) !== isSecond), isAll: false };
}
