import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/reporting/report-draft.ts";
import { advance, takeIn } from "../../src/domain/reporting/report-flow.ts";
import type { ReportInput } from "../../src/domain/reporting/report-input.ts";
import { allAnswers, draftAt, pressOn, subjectsOf, text } from "./report-drafts.ts";

const at = new Date("2026-05-01T12:00:00Z");
const refused = (later: Answers["later"]) =>
  draftAt("material", "summary", { ...allAnswers.material, later });
const offered = refused({ kind: "offered", at });
const planned = refused({ kind: "planned", at });

function laterAfter(draft: typeof planned, input: ReportInput): Answers["later"] {
  const result = advance(draft, input);
  if (result.kind !== "asking") throw new Error(result.kind);
  return result.draft.answers.later;
}

describe("a report that was refused past the limit", () => {
  it("is planned to be sent then, and a second tap changes nothing", () => {
    expect(laterAfter(offered, pressOn(offered, "later"))).toEqual({ kind: "planned", at });
    expect(laterAfter(planned, pressOn(planned, "later"))).toEqual({ kind: "planned", at });
  });

  it("stays with its reporter when they take that back", () => {
    expect(laterAfter(planned, pressOn(planned, "not_later"))).toBeUndefined();
  });

  it.each([
    ["is changed", pressOn(planned, "edit", "category")],
    ["is gone back from", pressOn(planned, "back")],
    ["gets one subject more", text("@another_bad_channel")],
  ])("is sent by nobody but them once it %s", (_, input) => {
    expect(laterAfter(planned, input)).toBeUndefined();
  });

  it("is sent by nobody but them once something from a group is added", () => {
    expect(takeIn(planned, subjectsOf("@another_one"))?.answers.later).toBeUndefined();
  });

  it("keeps the plan where what they did is no answer", () => {
    expect(laterAfter(planned, { kind: "command" })).toEqual({ kind: "planned", at });
  });
});

it("nothing is planned that was not refused", () => {
  const fresh = refused(undefined);
  for (const verb of ["later", "not_later"] as const) {
    expect(advance(fresh, pressOn(fresh, verb)).kind).toBe("stale");
  }
});
