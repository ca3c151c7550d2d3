import { describe, expect, it } from "vitest";
import { categoryKeys, isGravest } from "../../src/domain/categories.ts";
import { knownAs, withKnown, type OnSubject } from "../../src/domain/report-known.ts";
import { advance } from "../../src/domain/report-flow.ts";
import type { Answers, Known } from "../../src/domain/report-draft.ts";
import { allAnswers, draftAt, media, pressOn, text } from "./report-drafts.ts";

const others: OnSubject = { categories: ["drugs", "fraud"], ownCode: undefined };
const own: OnSubject = { ...others, ownCode: "R-11111111" };
const grave: OnSubject = { ...others, categories: ["drugs", "child_abuse"] };
const fresh: OnSubject = { categories: undefined, ownCode: undefined };

describe("what is known of what somebody reports", () => {
  it.each<[string, OnSubject[], Known | undefined]>([
    ["nothing of what nobody reported, or what is decided", [fresh], undefined],
    ["that others reported it", [others], { as: "known" }],
    [
      "that it is their own, whatever became of the case before",
      [{ ...own, categories: undefined }],
      { as: "own", codes: ["R-11111111"] },
    ],
    ["that it is their own", [own], { as: "own", codes: ["R-11111111"] }],
    ["nothing of a case of the gravest", [grave], undefined],
    [
      "that it is their own, whatever others called it",
      [{ ...grave, ownCode: "R-11111111" }],
      { as: "own", codes: ["R-11111111"] },
    ],
    ["nothing where one of several is new", [others, fresh], undefined],
    ["nothing where one of several is of the gravest", [others, grave], undefined],
    ["that others know all of it, too", [others, own], { as: "known" }],
  ])("they hear %s", (_, cases, expected) => {
    expect(knownAs("drugs", cases)).toEqual(expected);
  });

  it.each(categoryKeys.filter(isGravest))("nothing at all of it under %s", (key) => {
    for (const found of [others, own, grave]) expect(knownAs(key, [found])).toBeUndefined();
  });
});

const answered = { ...allAnswers.material, note: undefined };
const asked = (known: Known, answers: Answers = answered) =>
  withKnown(draftAt("material", "details", answers), known);

describe("the question about something known", () => {
  it("comes before the details, and after the category and its guidance", () => {
    expect(asked({ as: "known" }).step).toBe("known");
    const guidance = draftAt("material", "guidance", { ...answered, category: "self_harm" });
    const told = withKnown(guidance, { as: "known" });
    expect(told.step).toBe("guidance");
    expect(advance(told, pressOn(told, "go_on"))).toMatchObject({ draft: { step: "known" } });
  });

  it("submits at one tap, with what was noted before and without", () => {
    for (const note of [undefined, "prices"]) {
      const draft = asked({ as: "known" }, { ...answered, note });
      expect(advance(draft, pressOn(draft, "submit"))).toMatchObject({
        kind: "submitted",
        complete: { category: "drugs", note },
      });
    }
  });

  it("submits nothing that somebody has reported already", () => {
    const draft = asked({ as: "own", codes: ["R-11111111"] });
    expect(advance(draft, pressOn(draft, "submit")).kind).toBe("stale");
  });

  it("goes on to the details for what is new, and takes a note at once", () => {
    const draft = asked({ as: "known" });
    expect(advance(draft, pressOn(draft, "go_on"))).toMatchObject({ draft: { step: "details" } });
    for (const said of [text("they moved"), media("they moved")]) {
      expect(advance(draft, said)).toMatchObject({
        draft: { step: "summary", answers: { note: "they moved" } },
      });
    }
  });

  it("is asked anew, or no more, once the category or the subject is another one", () => {
    const added = { ...answered, known: { as: "known" as const }, adding: true, note: "prices" };
    const summary = draftAt("material", "summary", added);
    expect(withKnown(summary, undefined)).toMatchObject({ step: "summary" });
    expect(withKnown(summary, undefined).answers).not.toHaveProperty("known");
    expect(withKnown(summary, { as: "known" })).toMatchObject({ step: "known" });
  });
});
