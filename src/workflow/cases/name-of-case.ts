// What a case is called: by a word of ours, and by the team's own. Called by verbs, and when a card is read.
import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { tallyOf, type Tally } from "../../db/reporting/report-store.ts";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import type { AdminSettings } from "../../domain/control/admin-settings.ts";
import { ownNameOf, type CalledAs } from "../../domain/control/categories-in-force.ts";
import { nameOfCase, ownWord } from "../../domain/cases/case-name.ts";

/** What a case is called now. */
export async function nameNow({ id, category }: Case): Promise<CategoryKey> {
  const [history, { called }] = await Promise.all([decisionsOf(id), tallyOf(id)]);
  return nameOfCase(category, history, called);
}

/** The one by which it is called, and others in which it was reported. */
export type OwnWords = {
  name: string | undefined;
  others: readonly { name: string; people: number }[];
};

/** Its own words, in a language. `named`: what it is called of ours. */
export function ownWords(
  settings: AdminSettings,
  named: CategoryKey,
  { called, calledOwn }: Tally,
  language: string,
): OwnWords {
  const word = ownWord(named, called, calledOwn);
  const nameOf = (one: CalledAs) => ownNameOf(settings, one, language);
  const others = calledOwn
    .filter(({ own }) => own !== word)
    .flatMap(({ people, ...one }) => {
      const name = nameOf(one);
      return name === undefined ? [] : [{ name, people }];
    });
  const inOrder = others.toSorted((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
  return { name: nameOf({ category: named, own: word }), others: inOrder };
}
