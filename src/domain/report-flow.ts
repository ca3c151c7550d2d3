import { completeDraft, Step, type CompleteDraft, type Draft } from "./report-draft.ts";
import type { ReportInput } from "./report-input.ts";
import { nextStep, refuse, stepBefore, stepRules, type Accepted } from "./report-steps.ts";

/** What an input makes of a draft. */
export type Advance =
  | { kind: "asking"; draft: Draft }
  /** A further part of an album: nothing new to say. */
  | { kind: "ignored" }
  | { kind: "cancelled" }
  | { kind: "submitted"; complete: CompleteDraft };

/** Takes one input. Whatever it is, nothing that was given before is lost. */
export function advance(draft: Draft, input: ReportInput): Advance {
  if (isLaterAlbumPart(draft, input)) return { kind: "ignored" };
  if (input.kind === "edited_message") return asking(draft, refuse("notice-edited-message"));
  if (input.kind === "picker_closed") return at(draft);
  if (input.kind === "press") return advanceByPress(draft, input);
  return asking(draft, stepRules[draft.step].accept(input, draft.answers));
}

type Press = Extract<ReportInput, { kind: "press" }>;

function advanceByPress(draft: Draft, press: Press): Advance {
  if (press.draftId !== draft.id || press.step !== draft.step) {
    return asking(draft, refuse("notice-stale-button"));
  }
  switch (press.verb) {
    case "cancel":
      return { kind: "cancelled" };
    case "back":
      return at({ ...draft, step: stepBefore(draft) });
    case "edit": {
      const step = Step.safeParse(press.value);
      return step.success
        ? at({ ...draft, step: step.data })
        : asking(draft, refuse("notice-stale-button"));
    }
    case "submit": {
      const complete = draft.step === "summary" ? completeDraft(draft) : undefined;
      return complete === undefined
        ? asking(draft, refuse("notice-stale-button"))
        : { kind: "submitted", complete };
    }
    case "choose_chat":
      return { kind: "asking", draft: { ...draft, answers: { ...draft.answers, picking: true } } };
    case "pick":
    case "skip":
    case "go_on":
      return asking(draft, stepRules[draft.step].accept(press, draft.answers));
  }
}

function asking(draft: Draft, accepted: Accepted): Advance {
  if (accepted.kind === "refused") {
    return { kind: "asking", draft: { ...draft, notice: accepted.notice } };
  }
  const step = nextStep(draft.flow, accepted.answers);
  return {
    kind: "asking",
    draft: { ...draft, step, answers: accepted.answers, notice: accepted.notice },
  };
}

function at(draft: Draft): Advance {
  const answers = { ...draft.answers, picking: false };
  return { kind: "asking", draft: { ...draft, answers, notice: undefined } };
}

function isLaterAlbumPart(draft: Draft, input: ReportInput): boolean {
  return "album" in input && input.album !== undefined && input.album === draft.answers.album;
}
