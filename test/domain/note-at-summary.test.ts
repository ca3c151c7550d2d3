import { describe, expect, it } from "vitest";
import type { Answers, Draft, Flow } from "../../src/domain/reporting/report-draft.ts";
import { advance } from "../../src/domain/reporting/report-flow.ts";
import type { ReportInput } from "../../src/domain/reporting/report-input.ts";
import { allAnswers, draftAt, pressOn, text } from "./report-drafts.ts";

function asked(draft: Draft, input: ReportInput): Draft {
  const result = advance(draft, input);
  if (result.kind !== "asking") throw new Error(`Expected a question, got ${result.kind}`);
  return result.draft;
}

describe("a note at the summary", () => {
  const atSummary = (flow: Flow, answers: Answers = {}) =>
    draftAt(flow, "summary", { ...allAnswers[flow], note: undefined, ...answers });

  it("can be left out, and is what is written there", () => {
    const draft = atSummary("search_term");
    expect(advance(draft, pressOn(draft, "submit"))).toMatchObject({
      complete: { note: undefined },
    });
    const noted = asked(draft, text("a price list: @bad_shop"));
    expect(noted).toMatchObject({
      step: "summary",
      notice: undefined,
      answers: { note: "a price list: @bad_shop", leads: ["@bad_shop"] },
    });
  });

  it("takes several messages for one note, with all results that they name", () => {
    const first = asked(atSummary("search_term"), text("a price list: @bad_shop"));
    const second = asked(first, text("and @bad_shop as well as @worse_shop"));
    expect(second.answers).toMatchObject({
      note: "a price list: @bad_shop\nand @bad_shop as well as @worse_shop",
      leads: ["@bad_shop", "@worse_shop"],
    });
  });

  it("keeps what there is when more does not fit", () => {
    const draft = atSummary("search_term", { note: "x".repeat(1_990) });
    const refused = asked(draft, text("too much of it"));
    expect(refused.answers.note).toBe(draft.answers.note);
    expect(refused.notice).toMatchObject({ key: "notice-note-too-long" });
  });

  it("takes a link for one more thing to report, and words for a note", () => {
    const more = asked(atSummary("material"), text("@worse_channel"));
    expect(more.answers.subjects).toHaveLength(2);
    expect(more.answers.note).toBeUndefined();
    expect(asked(more, text("seen today")).answers.note).toBe("seen today");
  });

  it("can be changed and taken out again", () => {
    const draft = atSummary("search_term", { note: "a price list" });
    const edited = asked(draft, pressOn(draft, "edit", "details"));
    expect(asked(edited, text("no, a menu")).answers.note).toBe("no, a menu");
    expect(asked(edited, pressOn(edited, "skip"))).toMatchObject({
      step: "summary",
      answers: { note: null },
    });
  });

  it("is asked for where somebody adds to a report of theirs", () => {
    const draft = draftAt("material", "known", {
      ...allAnswers.material,
      note: undefined,
      known: ["R-7F3K9Q2M"],
    });
    const adding = asked(draft, pressOn(draft, "go_on"));
    expect(adding.step).toBe("details");
    expect(asked(adding, pressOn(adding, "skip")).step).toBe("summary");
  });

  it("asks for a note again once the category needs one", () => {
    const draft = draftAt("material", "category", allAnswers.material);
    const other = asked(draft, pressOn(draft, "pick", "other"));
    expect(other.step).toBe("details");
    expect(asked(other, pressOn(other, "skip"))).toMatchObject({
      step: "details",
      notice: { key: "notice-note-needed" },
    });
    expect(asked(other, text("they sell it")).step).toBe("summary");
  });
});
