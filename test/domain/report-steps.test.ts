import { describe, expect, it } from "vitest";
import {
  Answers,
  type Draft,
  type Flow,
  type Step,
} from "../../src/domain/reporting/report-draft.ts";
import { advance } from "../../src/domain/reporting/report-flow.ts";
import type { ReportInput } from "../../src/domain/reporting/report-input.ts";
import { flowSteps, standingStep } from "../../src/domain/reporting/report-steps.ts";
import { allAnswers, draftAt, pressOn, text } from "./report-drafts.ts";

const flows: readonly Flow[] = ["search_term", "material"];
const guided: Answers = {
  category: "self_harm",
  guidedFor: "self_harm",
  known: ["R-7F3K9Q2M"],
  adding: true,
};

describe("a draft that another version of the bot left", () => {
  it.each(
    flows.flatMap((flow) =>
      [...flowSteps[flow], "summary" as const].map((s) => [flow, s] as const),
    ),
  )("(%s) stands at %s where nothing has changed", (flow, step) => {
    expect(standingStep(flow, step, { ...allAnswers[flow], ...guided })).toBe(step);
  });

  it("stands at a question aside while all else is answered, and never before", () => {
    const answers = { ...allAnswers.search_term, ...guided };
    expect(standingStep("search_term", "search_language", answers)).toBe("search_language");
    expect(standingStep("search_term", "search_language", {})).toBe("terms");
    expect(standingStep("material", "search_language", answers)).toBe("summary");
  });

  it.each([
    ["at a question that is gone", "material", "mood", allAnswers.material, "summary"],
    ["at a question of the other way", "material", "seen_in", allAnswers.material, "summary"],
    ["at guidance that is gone", "material", "guidance", allAnswers.material, "summary"],
    ["with nothing answered", "search_term", "summary", {}, "terms"],
    [
      "with an answer that is gone",
      "search_term",
      "summary",
      { ...allAnswers.search_term, seenIn: undefined },
      "seen_in",
    ],
    [
      "with guidance that is new",
      "material",
      "summary",
      { ...allAnswers.material, category: "trafficking" },
      "guidance",
    ],
  ] satisfies [string, Flow, string, Answers, Step][])(
    "%s goes on where it can",
    (_, flow, step, answers, expected) => {
      expect(standingStep(flow, step, answers)).toBe(expected);
    },
  );

  it("keeps the answers that are known, and drops those that are not", () => {
    const stored = {
      subjects: allAnswers.material.subjects,
      category: "gone",
      note: "kept",
      seenIn: "gone",
      mood: 1,
    };
    expect(Answers.parse(stored)).toEqual({
      subjects: allAnswers.material.subjects,
      note: "kept",
      category: undefined,
      seenIn: undefined,
      guidedFor: undefined,
    });
  });
});

describe("what is asked only of who wants to say it", () => {
  const asked = (draft: Draft, input: ReportInput): Draft => {
    const result = advance(draft, input);
    if (result.kind !== "asking") throw new Error(result.kind);
    return result.draft;
  };

  it("the language of a search is asked from the summary only, and can be taken back", () => {
    const summary = draftAt("search_term", "summary", allAnswers.search_term);
    const edited = asked(summary, pressOn(summary, "edit", "search_language"));
    expect(edited.step).toBe("search_language");
    expect(asked(edited, pressOn(edited, "back"))).toMatchObject({ step: "summary" });
    expect(asked(edited, text("Klingon"))).toMatchObject({
      step: "search_language",
      notice: { key: "notice-press-expected" },
    });
    const picked = asked(edited, pressOn(edited, "pick", "ru"));
    expect(picked).toMatchObject({ step: "summary", answers: { searchLanguage: "ru" } });
    const again = asked(picked, pressOn(picked, "edit", "search_language"));
    const none = asked(again, pressOn(again, "pick", "other"));
    expect(none.step).toBe("summary");
    expect(none.answers.searchLanguage).toBeUndefined();
    expect(advance(picked, pressOn(picked, "submit"))).toMatchObject({
      complete: { searchLanguage: "ru" },
    });
    const material = draftAt("material", "summary", allAnswers.material);
    expect(advance(material, pressOn(material, "edit", "search_language")).kind).toBe("stale");
  });
});
