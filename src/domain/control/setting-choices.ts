// What a setting that is no number becomes by a choice; undefined: no such choice. Used by their table.
import {
  CategoryKey,
  categoryKeys,
  isGravest,
  Rating,
  type Severity,
} from "../cases/categories.ts";
import { Language } from "../speaking/languages.ts";

export type Rated = Partial<Record<CategoryKey, Severity>>;

/** A category that came with a later version stands last. */
export function completed(order: readonly CategoryKey[]): CategoryKey[] {
  return [...order, ...categoryKeys.filter((key) => !order.includes(key))];
}

/** `drugs.up`, `drugs.down`. */
export function moveCategory(
  now: readonly CategoryKey[],
  choice: string,
): readonly CategoryKey[] | undefined {
  const [name, way] = choice.split(".");
  const from = now.findIndex((key) => key === name);
  const to = way === "up" ? from - 1 : from + 1;
  const moved = now[from];
  const other = now[to];
  if (moved === undefined || other === undefined || (way !== "up" && way !== "down")) {
    return undefined;
  }
  return now.map((key, at) => (at === to ? moved : at === from ? other : key));
}

export function switchCategory(
  now: readonly CategoryKey[],
  choice: string,
): readonly CategoryKey[] | undefined {
  const key = CategoryKey.safeParse(choice);
  return !key.success || isGravest(key.data) ? undefined : toggled(now, key.data);
}

/** `drugs.3`. */
export function rateCategory(now: Rated, choice: string): Rated | undefined {
  const [name, rating] = choice.split(".");
  const key = CategoryKey.safeParse(name);
  const severity = Rating.safeParse(Number(rating));
  if (!key.success || !severity.success || isGravest(key.data)) return undefined;
  return { ...now, [key.data]: severity.data };
}

/** One is left in any case. */
export function switchLanguage(
  now: readonly Language[],
  choice: string,
): readonly Language[] | undefined {
  const code = Language.safeParse(choice);
  const after = code.success ? toggled(now, code.data) : [];
  return after.length === 0 ? undefined : after;
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
