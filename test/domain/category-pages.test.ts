import { expect, it } from "vitest";
import * as fc from "fast-check";
import { categoryKeys, isGravest } from "../../src/domain/cases/categories.ts";
import { categoryPage } from "../../src/domain/reporting/category-pages.ts";
import { advance } from "../../src/domain/reporting/report-flow.ts";
import { allAnswers, draftAt, pressOn } from "./report-drafts.ts";

it("each category is on one page, and the gravest on the first, whatever admins offer and in which order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...categoryKeys]), (offered) => {
      const [first, second] = [categoryPage(offered, false), categoryPage(offered, true)];
      const all = first.isAll ? first.shown : [...first.shown, ...second.shown];
      expect(all.toSorted()).toEqual(offered.toSorted());
      expect(first.shown.length).toBeLessThanOrEqual(9);
      expect(first.shown.filter(isGravest)).toEqual(offered.filter(isGravest));
    }),
  );
});

it("the second page is one tap away, Back leads to the first, and so does a category", () => {
  const draft = draftAt("material", "category", { ...allAnswers.material, category: undefined });
  const open = advance(draft, pressOn(draft, "pick", "more"));
  expect(open).toMatchObject({
    kind: "asking",
    draft: { step: "category", answers: { more: true } },
  });
  if (!("draft" in open)) throw new Error("Expected a question");
  const first = advance(open.draft, pressOn(open.draft, "back"));
  expect(first).toMatchObject({ draft: { step: "category", answers: { category: undefined } } });
  expect(first).not.toMatchObject({ draft: { answers: { more: true } } });
  const picked = advance(open.draft, pressOn(open.draft, "pick", "hate"));
  expect(picked).toMatchObject({ draft: { answers: { category: "hate" } } });
});
