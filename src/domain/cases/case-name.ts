// What a case is called, of all that people called it. Used when a card is read, and for lists and names.
import { categoryKeys, isGravest, type CategoryKey } from "./categories.ts";
import type { Decision } from "../decisions/decision.ts";
import type { OwnCategoryId } from "../ids.ts";

/** How many people reported a case under a category. */
export type Called = { category: CategoryKey; people: number };

/**
 * What a case is called: as the team chose, else as most of those who reported it did, and the graver
 * of two that as many did. By which team and how soon it is decided follows its gravest word instead.
 */
export function nameOfCase(
  category: CategoryKey,
  history: readonly Decision[],
  called: readonly Called[],
): CategoryKey {
  return chosenBy(history) ?? called.toSorted(mostAndGravestFirst)[0]?.category ?? category;
}

/** The team's own word, if there is one. Nobody stands by it after all reports were withdrawn. */
function chosenBy(history: readonly Decision[]): CategoryKey | undefined {
  const standing = history.filter((_, at) => history[at - 1]?.kind !== "undo");
  const last = standing.find((past) => past.kind === "withdraw" || isWord(past));
  return last?.kind === "withdraw" ? undefined : last?.toCategory;
}

/** Whoever merges a graver case into one makes it as grave, and has seen both. */
function isWord({ kind, by, fromCategory, toCategory }: Decision): boolean {
  if (by.kind !== "staff") return false;
  const isGraverByMerge = kind === "merge" && fromCategory !== toCategory;
  return kind === "recategorize" || kind === "escalate" || isGraverByMerge;
}

const place = (key: CategoryKey): number => categoryKeys.indexOf(key);

function mostAndGravestFirst(one: Called, other: Called): number {
  return other.people - one.people || place(one.category) - place(other.category);
}

/**
 * What else it was reported as, the gravest first. What it is handled as is named too, even if nobody
 * who called it so stands by it any more.
 */
export function otherNames(
  named: CategoryKey,
  category: CategoryKey,
  called: readonly Called[],
): Called[] {
  const handled = called.some((one) => one.category === category) ? [] : [{ category, people: 0 }];
  return [...called, ...handled]
    .filter((one) => one.category !== named)
    .toSorted((one, other) => place(one.category) - place(other.category));
}

/** Whether it is handled as one of the gravest without being called one. */
export function isGraverThanNamed(named: CategoryKey, category: CategoryKey): boolean {
  return isGravest(category) && !isGravest(named);
}

/** How many people reported a case in one of the team's own categories. */
export type CalledOwn = Called & { own: OwnCategoryId };

/**
 * The team's own word for a case, beneath what it is called: the one in which most of those reported it
 * who called it so. None where fewer than half of them did.
 */
export function ownWord(
  named: CategoryKey,
  called: readonly Called[],
  calledOwn: readonly CalledOwn[],
): OwnCategoryId | undefined {
  const people = called.find(({ category }) => category === named)?.people ?? 0;
  const most = calledOwn
    .filter(({ category }) => category === named)
    .toSorted((one, other) => other.people - one.people || (one.own < other.own ? -1 : 1))[0];
  return most !== undefined && most.people * 2 >= people ? most.own : undefined;
}
