import type { Called } from "../../src/domain/cases/case-name.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import type { CardView } from "../../src/workflow/cases/read-card.ts";

type Told = {
  shown: { category: CategoryKey };
  tally: Omit<CardView["tally"], "called">;
  notes: readonly { note: string; language: string }[];
};

/** Every other case of several reporters is called something else by all of them but one. */
function namedIn({ shown: { category }, tally }: Told): Pick<CardView, "named" | "tally"> {
  const { reporters } = tally;
  if (reporters === 1 || reporters % 4 >= 2) {
    return { named: category, tally: { ...tally, called: [{ category, people: reporters }] } };
  }
  const named = category === "fraud" ? "drugs" : "fraud";
  const called: Called[] = [
    { category: named, people: reporters - 1 },
    { category, people: 1 },
  ];
  return { named, tally: { ...tally, called } };
}

/** Every other one who wrote a note wrote more, and of every other case more people did. */
function writtenIn({ notes, tally }: Told): Pick<CardView, "notes" | "written"> {
  const noted = notes.map((one, at) => ({ ...one, others: at % 2 === 0 ? 0 : at, isFirst: true }));
  const people = notes.length < 2 ? notes.length : notes.length + (tally.reports % 2) * 9;
  return { notes: noted, written: { people, total: people + noted.length } };
}

/** As what it was reported, and what was written about it. */
export const toldIn = (parts: Told) => ({ ...namedIn(parts), ...writtenIn(parts) });
