import type { Called } from "../../src/domain/case-name.ts";
import type { CategoryKey } from "../../src/domain/categories.ts";
import type { CardView } from "../../src/workflow/read-card.ts";

type Unnamed = { shown: { category: CategoryKey }; tally: Omit<CardView["tally"], "called"> };

/** Every other case of several reporters is called something else by all of them but one. */
export function namedIn({
  shown: { category },
  tally,
}: Unnamed): Pick<CardView, "named" | "tally"> {
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
