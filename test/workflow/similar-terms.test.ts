import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { casesOfAlike } from "../../src/db/cases/related-store.ts";
import { subjectOf } from "../../src/db/subjects/subject-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CaseId } from "../../src/domain/ids.ts";
import { foldTerm, readTerms } from "../../src/domain/subjects/term.ts";
import { openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let desk: CaseDesk;

beforeAll(() => {
  desk = openCaseDesk(database.url());
});
afterAll(() => desk.close());

/** The other terms' cases of which whoever decides on this one is told, the most similar first. */
async function casesLike(term: string) {
  const { cases } = await unitOfWork(desk.db, async () =>
    casesOfAlike(await subjectOf(termOf(term)), 1_000),
  );
  return cases;
}

const similarTo = async (term: string) => (await casesLike(term)).map(({ display }) => display);
const names = async (term: string, caseId: CaseId) =>
  (await casesLike(term)).some(({ id }) => id === caseId);

const files = (term: string) => desk.files({ by: 900, subject: termOf(term) });

it.each([
  ["blue starfish tablets", "blue starfish tablet"],
  ["green starfish tablets", "green starfish tab"],
  ["pink starfish powder", "PINK st4rfish powders"],
  ["синие таблетки", "синяя таблетка"],
  ["купить паспорт", "куплю паспорт"],
])("terms are similar, and each names the other: %s, %s", async (one, other) => {
  await files(one);
  await files(other);
  expect(await similarTo(one)).toContain(other);
  expect(await similarTo(other)).toContain(one);
});

it.each([
  ["silver starfish drops", "red lantern pills"],
  ["fake licence", "fake diploma"],
  ["starfish", "star"],
  ["найти оружие", "продать машину"],
])("terms are not similar: %s, %s", async (one, other) => {
  await files(one);
  await files(other);
  expect(await similarTo(one)).not.toContain(other);
  expect(await similarTo(other)).not.toContain(one);
});

it("the most similar one comes first, and no term names itself", async () => {
  for (const term of ["purple whale oil", "purple whale oils", "purple whale"]) await files(term);
  expect(await similarTo("purple whale oil")).toEqual(["purple whale oils", "purple whale"]);
});

it("whatever is written, two terms are similar both ways round or not at all", async () => {
  const term = fc
    .string({
      minLength: 3,
      maxLength: 20,
      unit: fc.constantFrom("a", "b", "c", "ж", "а", "1", " "),
    })
    .filter((text) => readTerms(text).kind === "terms");
  await fc.assert(
    fc.asyncProperty(term, term, async (one, other) => {
      fc.pre(foldTerm(one) !== foldTerm(other));
      const [first, second] = [await files(one), await files(other)];
      expect(await names(one, second)).toBe(await names(other, first));
    }),
    { numRuns: 40 },
  );
});
