// Lists from which several are picked by button. Used by the pages of queues and recipients.
import { categories, categoryKeys, type CategoryKey } from "../cases/categories.ts";
import { kindLetters, subjectKinds, type SubjectKind } from "../subjects/subject.ts";
import { languages, letterOfLanguage, type Language } from "./languages.ts";

/**
 * A list from which several can be picked, in the order in which it is offered. A button carries each
 * as a letter, which means the same after something joins the list.
 */
export type Pickable<K extends string> = {
  all: readonly K[];
  letterOf: (key: K) => string;
};

/** Everything of which several can be picked with buttons. */
export const pickable = {
  categories: { all: categoryKeys, letterOf: (key) => categories[key].letter },
  kinds: { all: subjectKinds, letterOf: (kind) => kindLetters[kind] },
  languages: { all: languages.map(({ code }) => code), letterOf: letterOfLanguage },
} satisfies {
  categories: Pickable<CategoryKey>;
  kinds: Pickable<SubjectKind>;
  languages: Pickable<Language>;
};

export function pickedLetters<K extends string>(
  { all, letterOf }: Pickable<K>,
  picked: readonly K[],
): string {
  return all
    .filter((key) => picked.includes(key))
    .map(letterOf)
    .join("");
}

/** Reads them back, in the order of the list; undefined where one of them is of no key. */
export function pickedBy<K extends string>(
  { all, letterOf }: Pickable<K>,
  letters: string,
): K[] | undefined {
  const known = new Set(all.map(letterOf));
  if (!letters.split("").every((letter) => known.has(letter))) return undefined;
  return all.filter((key) => letters.includes(letterOf(key)));
}

/** One that can be picked, and what is picked once its button was pressed. */
export type Toggle<K> = { key: K; isPicked: boolean; after: readonly K[] };

export function togglesOf<K extends string>(
  { all }: Pickable<K>,
  picked: readonly K[],
): Toggle<K>[] {
  return all.map((key) => ({
    key,
    isPicked: picked.includes(key),
    after: all.filter((one) => picked.includes(one) !== (one === key)),
  }));
}
