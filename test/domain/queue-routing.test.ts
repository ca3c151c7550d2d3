import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { languages } from "../../src/domain/speaking/languages.ts";
import {
  route,
  type QueueMatch,
  type Routed,
  type RoutedCase,
} from "../../src/domain/queues/queue-routing.ts";
import { subjectKinds } from "../../src/domain/subjects/subject.ts";

const any: QueueMatch = { categories: [], kinds: [], languages: [] };
const queue = (id: string, match: Partial<QueueMatch>, isDefault = false): Routed => ({
  id,
  isDefault,
  match: { ...any, ...match },
});

const everything = queue("everything", {}, true);
const drugs = queue("drugs", { categories: ["drugs"] });
const crime = queue("crime", { categories: ["drugs", "weapons", "fraud"] });
const terms = queue("terms", { kinds: ["search_term"] });
const russian = queue("russian", { languages: ["ru"] });
const russianDrugs = queue("russian drugs", {
  categories: ["drugs", "weapons"],
  languages: ["ru"],
});
const nothing = queue("nothing", {});
const all = [nothing, russian, terms, crime, everything, drugs, russianDrugs];

describe("a case goes to the most specific queue that takes it, else to the default", () => {
  it.each<[category: RoutedCase["category"], RoutedCase["subjectKind"], string, lands: string]>([
    ["drugs", "channel", "en", "drugs"],
    ["drugs", "channel", "ru", "russian drugs"],
    ["weapons", "channel", "ru", "russian drugs"],
    ["weapons", "channel", "en", "crime"],
    ["fraud", "channel", "ru", "crime"],
    ["fraud", "search_term", "ru", "crime"],
    ["hate", "search_term", "ru", "terms"],
    ["hate", "channel", "ru", "russian"],
    ["hate", "channel", "en", "everything"],
    ["hate", "channel", "a language that we don't speak", "everything"],
  ])("%s, %s, %s: %s", (category, subjectKind, language, lands) => {
    expect(route({ category, subjectKind, language }, all)?.id).toBe(lands);
  });

  it("of two that fit as well, the one that was made first", () => {
    const older = queue("019ab-1", { categories: ["drugs"] });
    const newer = queue("019ab-2", { categories: ["drugs"] });
    const found = { category: "drugs", subjectKind: "bot", language: "en" } as const;
    for (const queues of [
      [older, newer],
      [newer, older],
    ]) {
      expect(route(found, queues)?.id).toBe(older.id);
    }
  });

  it("without a default what nobody takes waits", () => {
    const hateful = { category: "hate", subjectKind: "channel", language: "en" } as const;
    expect(route(hateful, [drugs, nothing])).toBeUndefined();
  });
});

const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 });
const codes = languages.map(({ code }) => code);
const someMatch = fc.record({
  categories: someOf(categoryKeys),
  kinds: someOf(subjectKinds),
  languages: someOf(codes),
});
const someQueues = fc
  .array(someMatch, { maxLength: 12 })
  .chain((matches) => fc.tuple(fc.constant(matches), fc.nat({ max: matches.length })))
  .map(([matches, at]) =>
    matches
      .map((match, index): Routed => ({ id: String(index), isDefault: false, match }))
      .toSpliced(at, 0, { id: "default", isDefault: true, match: any }),
  );
const someCase = fc.record({
  category: fc.constantFrom(...categoryKeys),
  subjectKind: fc.constantFrom(...subjectKinds),
  language: fc.constantFrom(...codes, "fa"),
});

it("every case lands in exactly one queue, the same in whatever order they are looked at", () => {
  fc.assert(
    fc.property(someCase, someQueues, (case_, queues) => {
      const landed = route(case_, queues);
      expect(queues.filter((each) => each === landed)).toHaveLength(1);
      expect(route(case_, queues.toReversed())).toBe(landed);
    }),
    { numRuns: 2_000 },
  );
});

it("no queue gets what it does not take, nor the default what another one takes", () => {
  fc.assert(
    fc.property(someCase, someQueues, (case_, queues) => {
      const takesIt = ({ match }: Routed) =>
        (match.categories.length === 0 || match.categories.includes(case_.category)) &&
        (match.kinds.length === 0 || match.kinds.includes(case_.subjectKind)) &&
        (match.languages.length === 0 || match.languages.includes(case_.language));
      const takers = queues.filter(
        (each) => Object.values(each.match).some((list) => list.length > 0) && takesIt(each),
      );
      const landed = route(case_, queues);
      expect(takers.length === 0 ? landed?.isDefault : takers.some((each) => each === landed)).toBe(
        true,
      );
    }),
    { numRuns: 2_000 },
  );
});
