// The categories as admins set them: how grave, and which are offered. Used wherever that counts.
import {
  categories,
  categoryKeys,
  isGravest,
  type CategoryKey,
  type Rating,
  type Severity,
} from "../cases/categories.ts";
import { ownName, type OwnCategory } from "../cases/own-category.ts";
import type { OwnCategoryId } from "../ids.ts";
import type { AdminSettings } from "./admin-settings.ts";

/** How grave a category is. */
export function severityOf(settings: AdminSettings, key: CategoryKey): Severity {
  const own = categories[key].severity;
  return isGravest(key) ? own : (settings.category_severity[key] ?? own);
}

/** What a case or report was called, as far as it says how grave that is. */
export type CalledAs = { category: CategoryKey; own: OwnCategoryId | undefined };

/**
 * How grave that is. One of the team's own is never less grave than the category that it stands beneath,
 * and beneath one of the gravest it is one of them.
 */
export function severityOfCalled(settings: AdminSettings, { category, own }: CalledAs): Severity {
  const plain = severityOf(settings, category);
  const found = ownCategory(settings, { category, own });
  if (isGravest(category) || found === undefined || found.severity < plain) return plain;
  return found.severity;
}

/** How grave a case is: as one of the team rated it, or as what it is called. */
export function severityOfCase(
  settings: AdminSettings,
  { rated, ...called }: CalledAs & { rated: Rating | undefined },
): Severity {
  const { category } = called;
  return (isGravest(category) ? undefined : rated) ?? severityOfCalled(settings, called);
}

/** The team's own category of a case or report; one whose first use was undone is none. */
function ownCategory(
  settings: AdminSettings,
  { category, own }: CalledAs,
): OwnCategory | undefined {
  return settings.own_categories.find(
    ({ id, parent, state }) => id === own && parent === category && state !== "drafted",
  );
}

/** All that a case can be called. */
export function everyWord(settings: AdminSettings): readonly CalledAs[] {
  return [
    ...categoryKeys.map((category) => ({ category, own: undefined })),
    ...settings.own_categories.map(({ id: own, parent: category }) => ({ category, own })),
  ];
}

/** Those of the team's that can be chosen, in the order of the categories. */
export function offeredOwn(settings: AdminSettings): readonly OwnCategory[] {
  return offeredCategories(settings).flatMap((key) =>
    settings.own_categories.filter(({ parent, state }) => parent === key && state === "offered"),
  );
}

/** What the question for the category offers, in order. */
export function offeredCategories(settings: AdminSettings): readonly CategoryKey[] {
  return settings.category_order.filter((key) => !settings.categories_off.includes(key));
}

/** One of the team's as somebody reads it. */
export type NamedOwn = { id: OwnCategoryId; name: string; isOffered: boolean };

/** All that were in use, in a language; those that can be chosen first, in the order of the categories. */
export function namedOwn(settings: AdminSettings, language: string): readonly NamedOwn[] {
  const offered = offeredOwn(settings);
  const others = settings.own_categories.filter(
    (one) => one.state !== "drafted" && !offered.includes(one),
  );
  return [...offered, ...others].map((one) => ({
    id: one.id,
    name: ownName(one, language, settings.languages_offered),
    isOffered: offered.includes(one),
  }));
}

/** What a case or report is called by the team's own word, in a language. */
export function ownNameOf(
  settings: AdminSettings,
  called: CalledAs,
  language: string,
): string | undefined {
  const found = ownCategory(settings, called);
  return found && ownName(found, language, settings.languages_offered);
}
