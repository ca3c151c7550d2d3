import { z } from "zod";
import { CategoryKey } from "./categories.ts";
import { subjectKinds, type SubjectKind } from "./subject.ts";

const anyOf = <T extends z.ZodType>(one: T) => z.array(one).readonly();

/** Which cases land in a queue. An empty list takes any; a match of empty lists names none. */
export const QueueMatch = z.object({
  categories: anyOf(CategoryKey),
  kinds: anyOf(z.enum(subjectKinds)),
  /** Of the first report, in which its reporter was spoken to. */
  languages: anyOf(z.string()),
});
export type QueueMatch = z.infer<typeof QueueMatch>;

/** What decides where a case goes. */
export type RoutedCase = { category: CategoryKey; subjectKind: SubjectKind; language: string };

/** `isDefault`: takes what no other queue does, and what its match names like any other. */
export type Routed = { id: string; isDefault: boolean; match: QueueMatch };

/**
 * The one queue in which a case lands: of those that match, the most specific; else the default.
 * Undefined: it waits, as there is no default.
 */
export function route<Q extends Routed>(case_: RoutedCase, queues: readonly Q[]): Q | undefined {
  const [best] = queues
    .filter(({ match }) => sizesOf(match).some((size) => size > 0) && takes(match, case_))
    .toSorted(bySpecificity);
  return best ?? queues.find((queue) => queue.isDefault);
}

function takes(match: QueueMatch, case_: RoutedCase): boolean {
  const fits = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);
  return (
    fits(match.categories, case_.category) &&
    fits(match.kinds, case_.subjectKind) &&
    fits(match.languages, case_.language)
  );
}

/** The more it asks for the more specific; then the fewer it takes; then the one made first. */
function bySpecificity(a: Routed, b: Routed): number {
  const [x, y] = [sizesOf(a.match), sizesOf(b.match)];
  const asked = (sizes: readonly number[]) => sizes.filter((size) => size > 0).length;
  const narrower = x.map((size, at) => size - (y[at] ?? 0)).find((difference) => difference !== 0);
  return asked(y) - asked(x) || (narrower ?? 0) || (a.id < b.id ? -1 : 1);
}

/** Of what a case is matters more than what it is about, and that more than who understands it. */
function sizesOf({ categories, kinds, languages }: QueueMatch): readonly number[] {
  return [categories.length, kinds.length, languages.length];
}
