import { describe, expect, it } from "vitest";
import { knownOf, withKnown } from "../../src/domain/reporting/report-known.ts";
import { advance } from "../../src/domain/reporting/report-flow.ts";
import type { Answers } from "../../src/domain/reporting/report-draft.ts";
import { allAnswers, draftAt, media, pressOn, text } from "./report-drafts.ts";

const [one, other] = ["R-11111111", "R-22222222"];

describe("what is known of what somebody reports", () => {
  it.each<[string, (string | undefined)[], string[] | undefined]>([
    ["nothing of nothing", [], undefined],
    ["nothing of what is not their own", [undefined], undefined],
    ["that it is their own", [one], [one]],
    ["that all of it is", [one, other], [one, other]],
    ["nothing where one of several is not", [one, undefined], undefined],
  ])("they hear %s", (_, ownCodes, expected) => {
    expect(knownOf(ownCodes)).toEqual(expected);
  });
});

const answered = { ...allAnswers.material, note: undefined };
const asked = (answers: Answers = answered) =>
  withKnown(draftAt("material", "details", answers), [one]);

describe("the question about one's own report", () => {
  it("comes before the details, and after the category and its guidance", () => {
    expect(asked().step).toBe("known");
    const guidance = draftAt("material", "guidance", { ...answered, category: "child_abuse" });
    const told = withKnown(guidance, [one]);
    expect(told.step).toBe("guidance");
    expect(advance(told, pressOn(told, "go_on"))).toMatchObject({ draft: { step: "known" } });
  });

  it("submits nothing: it is reported already", () => {
    expect(advance(asked(), pressOn(asked(), "submit")).kind).toBe("stale");
  });

  it("goes on to the details for what is new, and takes a note at once", () => {
    const draft = asked();
    expect(advance(draft, pressOn(draft, "go_on"))).toMatchObject({ draft: { step: "details" } });
    for (const said of [text("they moved"), media("they moved")]) {
      expect(advance(draft, said)).toMatchObject({
        draft: { step: "summary", answers: { note: "they moved" } },
      });
    }
  });

  it("is asked anew, or no more, once the category or the subject is another one", () => {
    const added = { ...answered, known: [one], adding: true, note: "prices" };
    const summary = draftAt("material", "summary", added);
    expect(withKnown(summary, undefined)).toMatchObject({ step: "summary" });
    expect(withKnown(summary, undefined).answers).not.toHaveProperty("known");
    expect(withKnown(summary, [other])).toMatchObject({ step: "known" });
  });
});
