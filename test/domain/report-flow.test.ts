import { describe, expect, it } from "vitest";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import type { Answers, Draft, Flow, Step } from "../../src/domain/reporting/report-draft.ts";
import { advance } from "../../src/domain/reporting/report-flow.ts";
import { PressVerb, type ReportInput } from "../../src/domain/reporting/report-input.ts";
import { noteNeed } from "../../src/domain/reporting/note-need.ts";
import { flowSteps, hasGuidance, nextStep } from "../../src/domain/reporting/report-steps.ts";
import { allAnswers, draftAt, forward, media, mediaKinds, pressOn, text } from "./report-drafts.ts";

const flows: readonly Flow[] = ["search_term", "material"];
const stepsOf = (flow: Flow): readonly Step[] => [...flowSteps[flow], "summary"];
const everyStep = flows.flatMap((flow) => stepsOf(flow).map((step): [Flow, Step] => [flow, step]));
const grave: Answers = { category: "child_abuse", guidedFor: "child_abuse" };

const forged =
  (verb: PressVerb) =>
  (draft: Draft): ReportInput => ({
    kind: "press",
    draftId: draft.id,
    step: "nowhere",
    verb,
    value: "nonsense",
  });

function asked(draft: Draft, input: ReportInput): Draft {
  const result = advance(draft, input);
  if (result.kind !== "asking") throw new Error(`Expected a question, got ${result.kind}`);
  return result.draft;
}

describe("the way through a report", () => {
  it("asks a search term's questions in order", () => {
    let draft = draftAt("search_term", "terms");
    const way: [(d: Draft) => ReportInput, Step][] = [
      [() => text("blue starfish\nred squid"), "seen_in"],
      [(d) => pressOn(d, "pick", "telegram_search"), "category"],
      [(d) => pressOn(d, "pick", "child_abuse"), "guidance"],
      [(d) => pressOn(d, "go_on"), "details"],
      [() => text("a price list"), "summary"],
    ];
    for (const [input, step] of way) {
      draft = asked(draft, input(draft));
      expect(draft.step).toBe(step);
      expect(draft.notice).toBeUndefined();
    }
    const end = advance(draft, pressOn(draft, "submit"));
    expect(end).toMatchObject({
      kind: "submitted",
      complete: {
        subjects: [{ display: "blue starfish" }, { display: "red squid" }],
        seenIn: "telegram_search",
        category: "child_abuse",
        note: "a price list",
      },
    });
  });

  it("takes no category that was switched off after its buttons were drawn", () => {
    const draft = draftAt("material", "category", { ...allAnswers.material, category: undefined });
    const refused = advance(draft, pressOn(draft, "pick", "drugs"), { off: ["drugs"] });
    expect(refused).toMatchObject({
      kind: "asking",
      draft: { step: "category", notice: { key: "notice-category-off" } },
    });
    expect(asked(draft, pressOn(draft, "pick", "fraud")).answers.category).toBe("fraud");
  });

  it.each(categoryKeys.filter((key) => key !== "copyright"))(
    "asks what %s needs before the note, and nothing else",
    (key) => {
      const draft = draftAt("material", "category", { ...allAnswers.material, note: undefined });
      const next = asked(draft, pressOn(draft, "pick", key));
      const then = noteNeed({ category: key }) === "required" ? "details" : "summary";
      expect(next.step).toBe(hasGuidance(key) ? "guidance" : then);
    },
  );

  it("files no copyright claim: it ends with where that belongs, and one goes back to choose", () => {
    const draft = draftAt("material", "category", { subjects: allAnswers.material.subjects });
    const next = asked(draft, pressOn(draft, "pick", "copyright"));
    expect(next.step).toBe("guidance");
    expect(asked(next, pressOn(next, "go_on")).step).toBe("guidance");
    const filled = draftAt("material", "summary", {
      ...allAnswers.material,
      category: "copyright",
    });
    expect(advance(filled, pressOn(filled, "submit"))).not.toMatchObject({ kind: "submitted" });
    const back = asked(next, pressOn(next, "back"));
    expect(back.step).toBe("category");
    expect(asked(back, pressOn(back, "pick", "counterfeits")).step).toBe("summary");
  });
});

describe("going back and changing answers", () => {
  const backFrom: Record<Flow, [Step, Step][]> = {
    search_term: [
      ["seen_in", "terms"],
      ["category", "seen_in"],
      ["guidance", "category"],
      ["details", "guidance"],
      ["summary", "details"],
    ],
    material: [
      ["category", "subject"],
      ["guidance", "category"],
      ["details", "guidance"],
      ["summary", "details"],
    ],
  };
  it.each(flows.flatMap((flow) => backFrom[flow].map(([from, to]) => [flow, from, to] as const)))(
    "%s: Back leads from %s to %s and keeps all answers",
    (flow, from, to) => {
      const draft = draftAt(flow, from, { ...allAnswers[flow], ...grave });
      const next = asked(draft, pressOn(draft, "back"));
      expect(next.step).toBe(to);
      expect(next.answers).toEqual({ ...draft.answers, picking: false });
    },
  );

  it("Back passes over guidance that the category does not have", () => {
    const draft = draftAt("material", "summary", allAnswers.material);
    expect(asked(draft, pressOn(draft, "back")).step).toBe("category");
  });

  it("Back from a note that need not be leads to the summary, from where it was asked for", () => {
    const draft = draftAt("material", "details", allAnswers.material);
    expect(asked(draft, pressOn(draft, "back")).step).toBe("summary");
  });

  it.each(
    flows.flatMap((flow) =>
      flowSteps[flow].filter((step) => step !== "known").map((step) => [flow, step] as const),
    ),
  )(
    "%s: whoever wants to change %s can keep it instead, and is at the summary again",
    (flow, step) => {
      const answers = { ...allAnswers[flow], ...grave, note: "a note" };
      const summary = draftAt(flow, "summary", answers);
      const edited = asked(summary, pressOn(summary, "edit", step));
      expect(edited.step).toBe(step);
      const kept = asked(edited, pressOn(edited, "keep"));
      expect(kept).toMatchObject({ step: "summary", answers });
    },
  );

  it.each(everyStep)("%s: nothing can be kept at %s before there is something", (flow, step) => {
    const draft = draftAt(flow, step, {
      ...(step === "guidance" ? { category: "drugs" } : {}),
      ...(step === "known" ? { known: ["R-7F3K9Q2M"] } : {}),
    });
    expect(advance(draft, pressOn(draft, "keep")).kind).toBe(
      step === "guidance" || step === "details" ? "asking" : "stale",
    );
  });

  it("only offers to change what the flow asks, from the summary only", () => {
    const summary = draftAt("material", "summary", allAnswers.material);
    for (const value of ["terms", "seen_in", "known", "summary", "nonsense", ""]) {
      expect(advance(summary, pressOn(summary, "edit", value)).kind).toBe("stale");
    }
    const elsewhere = draftAt("material", "category", allAnswers.material);
    expect(advance(elsewhere, pressOn(elsewhere, "edit", "subject")).kind).toBe("stale");
  });

  it("changing to a category with guidance shows it before the summary", () => {
    const answers = { ...allAnswers.search_term, note: "a price list" };
    const draft = draftAt("search_term", "category", answers);
    const next = asked(draft, pressOn(draft, "pick", "trafficking"));
    expect(next.step).toBe("guidance");
    expect(asked(next, pressOn(next, "go_on")).step).toBe("summary");
  });
});

describe("whatever comes, nothing given before is lost", () => {
  const inputs: Record<string, (draft: Draft) => ReportInput> = {
    "an edited message": () => ({ kind: "edited_message" }),
    "a command": () => ({ kind: "command" }),
    ...Object.fromEntries(
      mediaKinds.map((kind) => [`a message with ${kind}`, () => media("", undefined, kind)]),
    ),
    "invisible characters": () => text("\u200b\u2060\u200d"),
    "a hidden forward": () => ({ kind: "hidden_forward", album: undefined }),
    "an own message": () => ({ kind: "own_forward" }),
    "4,096 characters": () => text("x".repeat(4096)),
    "a button of another report": (draft) => ({
      ...pressOn(draft, "pick", "drugs"),
      draftId: "01890000-0000-7000-8000-000000000002",
    }),
    ...Object.fromEntries(
      PressVerb.options
        .filter((verb) => verb !== "cancel")
        .map((verb) => [`a forged ${verb}`, forged(verb)]),
    ),
  };
  const cells = everyStep.flatMap(([flow, step]) =>
    Object.keys(inputs).map((name): [Flow, Step, string] => [flow, step, name]),
  );

  it.each(cells)("%s at %s: %s gets a line and changes no answer", (flow, step, name) => {
    const draft = draftAt(flow, step, { ...allAnswers[flow], ...grave, note: "kept" });
    const input = inputs[name]?.(draft);
    if (input === undefined) throw new Error(`No input ${name}`);
    const result = advance(draft, input);
    if (result.kind !== "asking" && result.kind !== "stale") throw new Error(result.kind);
    expect(result.draft.step).toBe(step);
    expect(result.draft.answers).toEqual(draft.answers);
    const repeated = name === "a forged go_on";
    if (!repeated) expect(result.draft.notice?.key).toMatch(/^notice-/);
  });

  it("a second tap on a button that was taken says nothing new", () => {
    const before = draftAt("material", "category", { subjects: allAnswers.material.subjects });
    const tap = pressOn(before, "pick", "drugs");
    const after = asked(before, tap);
    expect(advance(after, tap)).toEqual({ kind: "asking", draft: after });
  });

  it("cancels from every step", () => {
    for (const [flow, step] of everyStep) {
      const draft = draftAt(flow, step);
      expect(advance(draft, pressOn(draft, "cancel"))).toEqual({ kind: "cancelled" });
    }
  });

  it("submits from the summary only, and only what is complete", () => {
    for (const [flow, step] of everyStep) {
      const half = draftAt(flow, step, { ...allAnswers[flow], category: undefined });
      expect(advance(half, pressOn(half, "submit")).kind).toBe("stale");
      const whole = draftAt(flow, step, allAnswers[flow]);
      const end = advance(whole, pressOn(whole, "submit")).kind;
      expect(end).toBe(step === "summary" ? "submitted" : "stale");
    }
  });

  it("later parts of an album say nothing new", () => {
    const first = asked(draftAt("material", "subject"), forward(1, "album-1"));
    expect(first.step).toBe("category");
    expect(advance(first, forward(2, "album-1"))).toEqual({ kind: "ignored" });
    expect(advance(first, media("", "album-1"))).toEqual({ kind: "ignored" });
    expect(nextStep("material", first.answers)).toBe("category");
  });
});
