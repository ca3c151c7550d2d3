// Which queue a case goes to. Used by whatever shows a case, and by the setting up of queues.
import { z } from "zod";
import { CategoryKey } from "../cases/categories.ts";
import { subjectKinds, type SubjectKind } from "../subjects/subject.ts";

const anyOf = <T extends z.ZodType>(one: T) => z.array(one).readonly();

/** Which cases land in a queue. An empty list takes any; a match of empty lists names none. */
export const QueueMatch = z.object({
  categories: anyOf(CategoryKey),
  kinds: anyOf(z.enum(subjectKinds)),
  /** The language in which the first report's reporter was spoken to. */
  languages: anyOf(z.string()),
});
export type QueueMatch = z.infer<typeof QueueMatch>;

export const noMatch: QueueMatch = { categories: [], kinds: [], languages: [] };

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
    .filter(({ match }) => !namesNothing(match) && takes(match, case_))
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

/** The queue that asks for more comes first; of equals, the one that takes fewer, then the older one. */
function bySpecificity(a: Routed, b: Routed): number {
  const [x, y] = [widthsOf(a.match), widthsOf(b.match)];
  const open = (widths: readonly number[]) => widths.filter((width) => width === anyWidth).length;
  const narrower = x.map((width, at) => width - (y[at] ?? 0)).find((by) => by !== 0);
  return open(x) - open(y) || (narrower ?? 0) || (a.id < b.id ? -1 : 1);
}

const anyWidth = 1_000;

/** What a case is about matters more than the kind of thing it is, and that more than the language. */
function widthsOf({ categories, kinds, languages }: QueueMatch): readonly number[] {
  return [categories, kinds, languages].map(({ length }) => (length === 0 ? anyWidth : length));
}

/** Such a queue gets only what it is the default for. */
export function namesNothing({ categories, kinds, languages }: QueueMatch): boolean {
  return categories.length + kinds.length + languages.length === 0;
}
