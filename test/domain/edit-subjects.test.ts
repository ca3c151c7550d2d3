import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replaceAll, takeOut } from "../../src/domain/reporting/edit-subjects.ts";
import type { Draft, Flow } from "../../src/domain/reporting/report-draft.ts";
import { advance } from "../../src/domain/reporting/report-flow.ts";
import type { ReportInput } from "../../src/domain/reporting/report-input.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { allAnswers, draftAt, pressOn, text } from "./report-drafts.ts";

const step = { search_term: "terms", material: "subject" } as const;
const flows: readonly Flow[] = ["search_term", "material"];
const words = (flow: Flow, name: string) => (flow === "material" ? `@${name}_name` : name);

function asked(draft: Draft, input: ReportInput): Draft {
  const result = advance(draft, input);
  if (result.kind !== "asking") throw new Error(`Expected a question, got ${result.kind}`);
  return result.draft;
}

const names = ({ answers }: Draft) => answers.subjects?.map(({ display }) => display) ?? [];

function subjectAt({ answers }: Draft, at: number): Subject {
  const subject = answers.subjects?.[at];
  if (subject === undefined) throw new Error(`Nothing at ${at}`);
  return subject;
}

/** At the question what is reported, from the summary of a report that names these. */
function edited(flow: Flow, ...given: string[]): Draft {
  let draft = draftAt(flow, step[flow], { ...allAnswers[flow], subjects: [] });
  for (const name of given) {
    draft = { ...asked(draft, text(words(flow, name))), step: step[flow] };
  }
  const summary: Draft = { ...draft, step: "summary" };
  return asked(summary, pressOn(summary, "edit", step[flow]));
}

describe.each(flows)("what a report names is changed (%s)", (flow) => {
  it("what is sent is added, and said", () => {
    const draft = asked(edited(flow, "first", "second"), text(words(flow, "third")));
    expect(names(draft)).toEqual(["first", "second", "third"].map((name) => words(flow, name)));
    expect(draft).toMatchObject({
      step: "summary",
      notice: { key: "notice-added", vars: { count: 3 } },
    });
  });

  it("one is taken out by its button, and a second tap takes out no other", () => {
    const draft = edited(flow, "first", "second", "third");
    const press = pressOn(draft, "pick", takeOut(subjectAt(draft, 1)));
    const once = asked(draft, press);
    expect(names(once)).toEqual([words(flow, "first"), words(flow, "third")]);
    expect(once).toMatchObject({ step: step[flow], notice: { key: "notice-taken-out" } });
    expect(asked(once, press)).toEqual(once);
    expect(asked(once, pressOn(once, "keep")).step).toBe("summary");
  });

  it("a button drawn before others came and went takes out what it names", () => {
    const draft = edited(flow, "first", "second");
    const press = pressOn(draft, "pick", takeOut(subjectAt(draft, 1)));
    const without = asked(draft, pressOn(draft, "pick", takeOut(subjectAt(draft, 0))));
    const added = { ...asked(without, text(words(flow, "third"))), step: step[flow] };
    expect(names(asked(added, press))).toEqual([words(flow, "third")]);
  });

  it("a button that names its place in the list is outdated, and changes nothing", () => {
    const draft = edited(flow, "first", "second");
    expect(advance(draft, pressOn(draft, "pick", "out_b_c"))).toEqual({ kind: "stale", draft });
  });

  it("nothing is submitted without one", () => {
    const draft = edited(flow, "first");
    const none = asked(draft, pressOn(draft, "pick", takeOut(subjectAt(draft, 0))));
    expect(none.step).toBe(step[flow]);
    expect(advance(none, pressOn(none, "keep")).kind).toBe("stale");
  });

  it("all are replaced only where that was asked for, and stay until something is sent", () => {
    const draft = edited(flow, "first", "second");
    const replacing = asked(draft, pressOn(draft, "pick", replaceAll));
    expect(names(replacing)).toEqual(names(draft));
    const kept = asked(replacing, pressOn(replacing, "keep"));
    expect(kept).toMatchObject({ step: "summary", answers: { subjects: draft.answers.subjects } });
    const replaced = asked(replacing, text(words(flow, "third")));
    expect(names(replaced)).toEqual([words(flow, "third")]);
    const again = asked(replaced, pressOn(replaced, "edit", step[flow]));
    expect(names(asked(again, text(words(flow, "fourth"))))).toHaveLength(2);
  });

  it("whatever is done, none is lost that was not taken out or replaced", () => {
    const deed = fc.oneof(
      fc.constantFrom("alpha", "bravo", "charlie", "delta").map((name) => text(words(flow, name))),
      fc.constant(text("\u200b")),
      fc.constantFrom("keep", "back", "skip").map((verb) => (at: Draft) => pressOn(at, verb)),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const start = edited(flow, "first", "second");
        let draft = start;
        for (const one of deeds) {
          const result = advance(draft, typeof one === "function" ? one(draft) : one);
          if (result.kind === "asking") ({ draft } = result);
          expect(names(draft)).toEqual(expect.arrayContaining(names(start)));
        }
      }),
    );
  });
});
