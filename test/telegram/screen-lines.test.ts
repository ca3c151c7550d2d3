import { describe, expect, it } from "vitest";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { languages } from "../../src/domain/speaking/languages.ts";
import type { Answers, Draft, Flow, Step } from "../../src/domain/reporting/report-draft.ts";
import { advance } from "../../src/domain/reporting/report-flow.ts";
import type { ReportInput } from "../../src/domain/reporting/report-input.ts";
import { flowSteps, hasGuidance } from "../../src/domain/reporting/report-steps.ts";
import { drawScreen } from "../../src/telegram/reporting/screen.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { linesOf } from "../support/lines-of.ts";
import {
  allAnswers,
  draftAt,
  forward,
  media,
  mediaKinds,
  pressOn,
  text,
} from "../domain/report-drafts.ts";

/* What one has to read at once fits on a small phone: 360 px wide, 12 lines over the buttons. */

const mostLines = 12;
const texts = createTexts();

const grave = { category: "child_abuse", guidedFor: "child_abuse" } as const;
const inputs: readonly ((draft: Draft) => ReportInput)[] = [
  () => ({ kind: "edited_message" }),
  () => ({ kind: "command" }),
  () => ({ kind: "hidden_forward", album: undefined }),
  () => ({ kind: "own_forward" }),
  () => text("\u200b"),
  () => text("x".repeat(4_096)),
  () => text("blue cheap pills"),
  () => text("somebody sells pills to children here, look"),
  () => text("https://example.com"),
  () => forward(7),
  (draft) => ({ ...pressOn(draft, "pick", "drugs"), step: "nowhere" }),
  (draft) => pressOn(draft, "pick", "copyright"),
  ...mediaKinds.map((kind) => () => media("", undefined, kind)),
];

/** The screens of a step: as it is asked, and with what is said to anything that does not fit. */
function screensOf(flow: Flow, step: Step, answers: Answers): Draft[] {
  const draft = draftAt(flow, step, answers);
  return inputs.reduce<Draft[]>(
    (all, input) => {
      const result = advance(draft, input(draft));
      const isHere = "draft" in result && result.draft.step === step;
      return isHere ? [...all, result.draft] : all;
    },
    [draft],
  );
}

const flows: readonly Flow[] = ["search_term", "material"];
const steps = flows.flatMap((flow) => flowSteps[flow].map((step): [Flow, Step] => [flow, step]));

describe.each(languages.map(({ code }) => code))("in %s", (language) => {
  const say = { texts, language };
  const tooLong = (drafts: readonly Draft[]) =>
    drafts.flatMap((draft) => {
      const { piece } = drawScreen(say, {
        page: "draft",
        draft,
        offered: categoryKeys,
        sentInMs: undefined,
      });
      const lines = linesOf(piece);
      return lines > mostLines ? [`${lines} with ${draft.notice?.key}`] : [];
    });

  it.each(steps)("%s: the question %s fits, whatever is said to the last answer", (flow, step) => {
    const first = step === flowSteps[flow][0];
    const answers = { ...allAnswers[flow], ...grave, known: ["R-7F3K9Q2M", "R-4K7P2M9X"] };
    const screens = screensOf(flow, step, first ? {} : answers);
    // What to know there was read before something else was said to it.
    expect(tooLong(step === "guidance" ? screens.slice(0, 1) : screens)).toEqual([]);
  });

  it.each(categoryKeys.filter(hasGuidance))(
    "what to know before going on with %s fits",
    (category) => {
      const answers = { ...allAnswers.material, category };
      expect(tooLong([draftAt("material", "guidance", answers)])).toEqual([]);
    },
  );

  it.each([
    { page: "home", paused: undefined },
    { page: "resume" },
    ...(["term", "either", "no_term"] as const).map(
      (are) => ({ page: "words", are, words: "w".repeat(120) }) as const,
    ),
  ] as const)("the screen $page fits ($are)", (view) => {
    expect(linesOf(drawScreen(say, view).piece)).toBeLessThanOrEqual(mostLines);
  });

  it.each(["help-reporter", "forget-ask", "forgotten", "status-empty", "trouble", "too-fast"])(
    "the message %s fits",
    (key) => {
      expect(linesOf(texts.message(language, key))).toBeLessThanOrEqual(mostLines);
    },
  );

  it("what is kept is said in six lines, which fit", () => {
    const short = texts.message(language, "privacy", { identity: 365, words: 365 });
    expect(short.text.split("\n")).toHaveLength(6);
    expect(linesOf(short)).toBeLessThanOrEqual(mostLines);
  });
});
