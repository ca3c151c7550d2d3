import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownWord } from "../../src/domain/cases/case-name.ts";
import { categoryKeys, isGravest } from "../../src/domain/cases/categories.ts";
import {
  asPicked,
  chooseOwn,
  mostOffered,
  OwnCategory,
  ownCodes,
  ownName,
  readOwnNames,
} from "../../src/domain/cases/own-category.ts";
import { initialSettings, type AdminSettings } from "../../src/domain/control/admin-settings.ts";
import {
  namedOwn,
  offeredOwn,
  severityOfCalled,
  severityOfCase,
} from "../../src/domain/control/categories-in-force.ts";
import { OwnCategoryId } from "../../src/domain/ids.ts";
import { categoryPage } from "../../src/domain/reporting/category-pages.ts";
import { ruleNewReport } from "../../src/domain/reporting/further-report.ts";
import { advance } from "../../src/domain/reporting/report-flow.ts";
import { allAnswers, draftAt, pressOn } from "./report-drafts.ts";

/* Categories of the team's own: each beneath one of ours, and never less grave. */

const idOf = (at: number) => OwnCategoryId.parse(String(at).padStart(6, "A"));
const id = idOf(1);
const own = (more: Partial<OwnCategory> = {}): OwnCategory => ({
  id,
  parent: "drugs",
  severity: 3,
  names: { en: "Vapes" },
  state: "offered",
  ...more,
});
const holding = (...own_categories: OwnCategory[]): AdminSettings => ({
  ...initialSettings,
  own_categories,
});

describe("a choice for one", () => {
  it.each([
    ["use", { state: "drafted", written: { en: "Vapes" }, names: {} }, { state: "offered" }],
    [
      "use",
      { written: { en: "E-cigarettes" } },
      { state: "offered", names: { en: "E-cigarettes" } },
    ],
    ["use", {}, undefined],
    ["drop", { written: { en: "E-cigarettes" } }, { state: "offered", names: { en: "Vapes" } }],
    ["drop", {}, undefined],
    ["drop", { state: "drafted" }, "away"],
    ["retire", {}, { state: "retired" }],
    ["retire", { state: "drafted" }, undefined],
    ["retire", { state: "retired" }, undefined],
    ["offer", { state: "retired" }, { state: "offered" }],
    ["offer", { state: "drafted" }, undefined],
    ["2", {}, { severity: 2 }],
    ["4", {}, undefined],
    ["0", {}, undefined],
    ["toString", {}, undefined],
  ] as const)("%s of %j makes %j", (verb, of, after) => {
    const made = chooseOwn([own(of)], `${id}.${verb}`);
    if (after === undefined) expect(made).toBeUndefined();
    else if (after === "away") expect(made).toEqual([]);
    else expect(made).toMatchObject([after]);
  });

  it.each([`${idOf(2)}.retire`, "retire"])("%s is of none that is there", (choice) => {
    expect(chooseOwn([own()], choice)).toBeUndefined();
  });

  it(`offers ${mostOffered} at most`, () => {
    const many = Array.from({ length: mostOffered }, (_, at) => own({ id: idOf(at + 2) }));
    const next = own({ state: "retired" });
    expect(chooseOwn([...many, next], `${id}.offer`)).toBeUndefined();
    expect(chooseOwn([...many.slice(1), next], `${id}.offer`)).toHaveLength(mostOffered);
  });
});

describe("what an admin writes as its names", () => {
  const offered = initialSettings.languages_offered;
  it.each([
    ["Vapes", { en: "Vapes" }],
    [
      "en: Vapes\nES: Vapeadores\n\n fa: سیگار‌ها",
      { en: "Vapes", es: "Vapeadores", fa: "سیگار‌ها" },
    ],
    ["en:  Vapes,   pods & more ", { en: "Vapes, pods & more" }],
  ])("%j is %j", (text, names) => {
    expect(readOwnNames(text, offered)).toEqual({ kind: "names", names });
  });

  it.each([
    [undefined, "unread"],
    [" \n\u200b", "unread"],
    ["xx: Vapes", "language"],
    ["en: Vapes\nen: Pods", "language"],
    ["Vapes\nen: Pods", "language"],
    ["es: Vapeadores", "main"],
    ["en:", "name"],
    ["en: \u200c", "name"],
    [`en: ${"v".repeat(29)}`, "name"],
    ["en: t.me/vapes", "name"],
    ["en: @vapes", "name"],
    ["en: /start", "name"],
    ["en: 0800 1111 22", "name"],
    ["en: Va\u202epes", "name"],
  ])("%j is refused: %s", (text, because) => {
    expect(readOwnNames(text, offered)).toEqual({ kind: "refused", because });
  });

  it("is read by whoever speaks another language in the bot's first one, else in English", () => {
    const names = { en: "Vapes", es: "Vapeadores", ru: "Вейпы" };
    expect(ownName({ names }, "ru", offered)).toBe("Вейпы");
    expect(ownName({ names }, "de", offered)).toBe("Vapes");
    expect(ownName({ names }, "de", ["es", "de"])).toBe("Vapeadores");
    expect(ownName({ names: { en: "Vapes" } }, "de", ["es", "de"])).toBe("Vapes");
  });
});

it("the history has codes of them, and no word that anybody wrote", () => {
  const kept = { id, parent: "drugs", severity: 3, languages: ["en"], state: "offered" };
  expect(ownCodes([own({ written: { ru: "Вейпы" } })])).toEqual([kept]);
});

const anyOwn = fc.record({
  id: fc.constant(id),
  parent: fc.constantFrom(...categoryKeys),
  severity: fc.constantFrom(1, 2, 3),
  names: fc.constant({ en: "Vapes" }),
  state: fc.constantFrom("drafted", "offered", "retired"),
});

it("it is as grave as it is said to be, never less than its parent, and one of the gravest beneath one", () => {
  const rated = fc.dictionary(fc.constantFrom(...categoryKeys), fc.constantFrom(1, 2, 3));
  fc.assert(
    fc.property(anyOwn, rated, fc.constantFrom(undefined, 1, 2, 3), (given, severities, rating) => {
      const one = OwnCategory.parse(given);
      const settings = { ...holding(one), category_severity: severities };
      const parent = severityOfCalled(settings, { category: one.parent, own: undefined });
      const severity = severityOfCalled(settings, { category: one.parent, own: one.id });
      expect(severity).toBeGreaterThanOrEqual(parent);
      if (isGravest(one.parent)) expect(severity).toBe(4);
      else if (one.state === "drafted") expect(severity).toBe(parent);
      else expect(severity).toBe(Math.max(parent, one.severity));
      const asRated = severityOfCase(settings, {
        category: one.parent,
        own: one.id,
        rated: rating,
      });
      expect(asRated).toBe(isGravest(one.parent) ? 4 : (rating ?? severity));
      // Beneath another category it counts for nothing.
      for (const category of categoryKeys.filter((key) => key !== one.parent)) {
        expect(severityOfCalled(settings, { category, own: one.id })).toBe(
          severityOfCalled(settings, { category, own: undefined }),
        );
      }
    }),
  );
});

describe("the question for the category", () => {
  const draft = draftAt("material", "category", { subjects: allAnswers.material.subjects });
  const picks = (value: string, offered: readonly OwnCategory[] = [own()]) =>
    advance(draft, pressOn(draft, "pick", value), { own: offered });

  it("takes one for its parent and itself, and another answer takes it away", () => {
    const taken = picks(asPicked(id));
    expect(taken).toMatchObject({ draft: { answers: { category: "drugs", own: id } } });
    if (taken.kind !== "asking") throw new Error("it was not taken");
    expect(taken.draft.notice).toBeUndefined();
    const back = { ...taken.draft, step: "category" as const };
    const other = advance(back, pressOn(back, "pick", "drugs"), { own: [own()] });
    expect(other).toMatchObject({ draft: { answers: { category: "drugs" } } });
    expect(other.kind === "asking" && other.draft.answers.own).toBeUndefined();
    // Two taps on one button.
    const tap = pressOn(draft, "pick", asPicked(id));
    expect(advance(taken.draft, tap)).toEqual({ kind: "asking", draft: taken.draft });
  });

  it.each([asPicked(idOf(7)), "own.", "own.constructor"])("%s is offered no more", (value) => {
    expect(picks(value)).toMatchObject({
      draft: { step: "category", notice: { key: "notice-category-off" } },
    });
  });

  it("offers those in use whose parent is offered, behind the last of ours", () => {
    const all = [
      own(),
      own({ id: idOf(2), parent: "child_abuse" }),
      own({ id: idOf(3), state: "retired" }),
      own({ id: idOf(4), state: "drafted" }),
      own({ id: idOf(5), parent: "hate" }),
    ];
    const settings = { ...holding(...all), categories_off: ["hate" as const] };
    expect(offeredOwn(settings).map((one) => one.id)).toEqual([idOf(2), id]);
    expect(namedOwn(settings, "en").map((one) => [one.id, one.isOffered])).toEqual([
      [idOf(2), true],
      [id, true],
      [idOf(3), false],
      [idOf(5), false],
    ]);
  });

  it("has one page as long as all of them fit on it", () => {
    const few = categoryKeys.slice(0, 8);
    expect(categoryPage(few, false, 1)).toEqual({ shown: few, isAll: true });
    expect(categoryPage(few, false, 2)).toEqual({ shown: few, isAll: false });
    expect(categoryPage(few, true, 2)).toEqual({ shown: [], isAll: false });
    for (const count of [0, 1, 2, 12]) {
      const [first, second] = [false, true].map((is) => categoryPage(categoryKeys, is, count));
      expect([...(first?.shown ?? []), ...(second?.shown ?? [])].toSorted()).toEqual(
        categoryKeys.toSorted(),
      );
    }
  });
});

describe("a further report in one", () => {
  const settings = holding(own(), own({ id: idOf(2), severity: 1 }));
  const rules = (
    held: { rated?: 1 | 2 | 3; own?: OwnCategoryId },
    word: OwnCategoryId | undefined,
  ) =>
    ruleNewReport(
      { status: "open", version: 1, category: "drugs", rated: held.rated, own: held.own },
      undefined,
      { category: "drugs", own: word, reportedBefore: false },
      (called) => severityOfCalled(settings, called),
    ).called;

  it("makes the case as grave as it is, and a milder one changes nothing", () => {
    expect(rules({}, id)).toEqual({ category: "drugs", own: id });
    expect(rules({ own: id }, idOf(2))).toEqual({ category: "drugs", own: id });
    expect(rules({ own: id }, undefined)).toEqual({ category: "drugs", own: id });
    expect(rules({ rated: 3 }, id)).toEqual({ category: "drugs", own: undefined });
  });
});

it("a case has the team's own word when half of those say so who called it that", () => {
  const called = [{ category: "drugs", people: 4 } as const];
  const words = (people: number) => [{ category: "drugs", people, own: id } as const];
  expect(ownWord("drugs", called, words(2))).toBe(id);
  expect(ownWord("drugs", called, words(1))).toBeUndefined();
  expect(ownWord("fraud", called, words(4))).toBeUndefined();
});
