// How a report goes on from question to question. Used by the answering of drafts, and by asks from groups.
import type { CategoryKey } from "../cases/categories.ts";
import { asPicked, pickedOwn, type OwnCategory } from "../cases/own-category.ts";
import { moreCategories } from "./category-pages.ts";
import { editSubjects, isOutdated } from "./edit-subjects.ts";
import { refuse, type Accepted } from "./report-answer.ts";
import { completeDraft, Step, type CompleteDraft, type Draft } from "./report-draft.ts";
import type { ReportInput } from "./report-input.ts";
import {
  asCategory,
  isAnswered,
  nextStep,
  stepBefore,
  stepRules,
  stepsToEdit,
} from "./report-steps.ts";
import { addSubjects, asTerm, joinSubjects } from "./report-subjects.ts";
import { otherLanguage } from "./search-language.ts";
import type { Subject } from "../subjects/subject.ts";

/** What an input makes of a draft. */
export type Advance =
  | { kind: "asking"; draft: Draft }
  /** A button of a question that is not asked any more. */
  | { kind: "stale"; draft: Draft }
  /** A further part of an album: nothing new to say. */
  | { kind: "ignored" }
  | { kind: "cancelled" }
  | { kind: "submitted"; complete: CompleteDraft };

/** `off`: categories that were switched off since buttons were drawn, perhaps; `own`: those of the team's. */
type Offer = { off?: readonly CategoryKey[]; own?: readonly OwnCategory[] };

/**
 * Takes one input. Whatever it is, nothing that was given before is lost.
 */
export function advance(
  draft: Draft,
  input: ReportInput,
  { off = [], own = [] }: Offer = {},
): Advance {
  if (isLaterAlbumPart(draft, input)) return { kind: "ignored" };
  if (input.kind === "edited_message") return asking(draft, refuse("notice-edited-message"));
  if (input.kind === "command") return asking(draft, refuse("notice-command"));
  if (input.kind === "picker_closed") return at(draft);
  if (input.kind === "press") return advanceByPress(draft, input, { off, own });
  const more = addSubjects(draft, input);
  if (more !== undefined) return asking(draft, more);
  return asking(draft, stepRules[draft.step].accept(input, draft.answers));
}

type Press = Extract<ReportInput, { kind: "press" }>;

function advanceByPress(draft: Draft, press: Press, offer: Required<Offer>): Advance {
  if (press.draftId !== draft.id) return stale(draft);
  // Two taps on one button: the second says nothing that the first did not.
  if (press.step !== draft.step) {
    return isRepeated(draft, press) ? { kind: "asking", draft } : stale(draft);
  }
  switch (press.verb) {
    case "cancel":
      return { kind: "cancelled" };
    case "back":
      if (draft.step === "category" && draft.answers.more === true) return at(draft);
      return at({ ...draft, step: stepBefore(draft) });
    case "edit": {
      const step = Step.safeParse(press.value);
      const asked = stepsToEdit(draft.flow, draft.answers);
      const isAsked = step.success && draft.step === "summary" && asked.includes(step.data);
      return isAsked ? at({ ...draft, step: step.data }) : stale(draft);
    }
    case "submit": {
      const complete = draft.step === "summary" ? completeDraft(draft) : undefined;
      return complete === undefined ? stale(draft) : { kind: "submitted", complete };
    }
    case "later":
    case "not_later":
      return plannedOrNot(draft, press.verb);
    case "choose_chat":
      if (draft.step !== "subject") return stale(draft);
      return { kind: "asking", draft: { ...draft, answers: { ...draft.answers, picking: true } } };
    case "keep":
      return isAnswered(draft.step, draft.answers)
        ? at({ ...draft, step: nextStep(draft.flow, draft.answers) })
        : stale(draft);
    case "pick":
      return picked(draft, press, offer);
    case "skip":
    case "go_on":
      return asking(draft, stepRules[draft.step].accept(press, draft.answers));
  }
}

/** To be sent by itself once the limit allows it, or not. */
function plannedOrNot(draft: Draft, verb: "later" | "not_later"): Advance {
  const { later, ...answers } = draft.answers;
  if (later === undefined || completeDraft(draft) === undefined) return stale(draft);
  if (verb === "not_later") return at({ ...draft, answers });
  const planned: Draft["answers"] = { ...answers, later: { ...later, kind: "planned" } };
  return { kind: "asking", draft: { ...draft, answers: planned, notice: undefined } };
}

function picked(draft: Draft, press: Press, { off, own }: Required<Offer>): Advance {
  if (draft.step === "subject" && press.value === asTerm) return ofTerms(draft);
  if (isOutdated(press.value)) return { kind: "stale", draft };
  const edited = editSubjects(draft, press.value);
  if (edited !== undefined) return { kind: "asking", draft: edited };
  if (draft.step === "category") {
    if (press.value === moreCategories) {
      return { kind: "asking", draft: { ...draft, answers: { ...draft.answers, more: true } } };
    }
    const ofTeam = pickedOwn(press.value, own);
    if (ofTeam === "gone" || off.some((key) => key === press.value)) {
      return asking(draft, refuse("notice-category-off"));
    }
    if (ofTeam !== undefined) {
      const answers = { ...asCategory(draft.answers, ofTeam.parent), own: ofTeam.id };
      return asking(draft, { kind: "accepted", answers });
    }
  }
  return asking(draft, stepRules[draft.step].accept(press, draft.answers));
}

function isRepeated({ flow, answers }: Draft, { step, verb, value }: Press): boolean {
  if (verb === "pick" && step === "subject") return flow === "search_term";
  if (verb === "pick" && step === "seen_in") return answers.seenIn === value;
  if (verb === "pick" && step === "search_language") {
    return (answers.searchLanguage ?? otherLanguage) === value;
  }
  if (verb === "pick" && step === "category") {
    return (answers.own === undefined ? answers.category : asPicked(answers.own)) === value;
  }
  if (verb === "skip") return answers.note === null;
  if (verb !== "go_on") return false;
  return step === "known" ? answers.adding === true : answers.guidedFor !== undefined;
}

/** The words that were sent where a link was asked for become the terms of a report on those. */
function ofTerms(draft: Draft): Advance {
  const { words, ...answers } = draft.answers;
  if (words === undefined || (answers.subjects ?? []).length > 0) return stale(draft);
  const asTerms: Draft = { ...draft, flow: "search_term", step: "terms", answers };
  return asking(asTerms, stepRules.terms.accept(wordsAsText(words), answers));
}

const wordsAsText = (text: string): ReportInput => ({ kind: "text", text, entities: [] });

function stale(draft: Draft): Advance {
  return { kind: "stale", draft: { ...draft, notice: { key: "notice-stale-button", vars: {} } } };
}

/**
 * Takes in what was pointed at elsewhere, whatever is asked just now. Undefined: a report on search
 * terms has no place for it.
 */
export function takeIn(draft: Draft, subjects: readonly Subject[]): Draft | undefined {
  if (draft.flow !== "material") return undefined;
  const answers = { ...draft.answers, picking: false };
  return asked(draft, joinSubjects(answers, subjects));
}

function asking(draft: Draft, accepted: Accepted): Advance {
  return { kind: "asking", draft: asked(draft, accepted) };
}

function asked(draft: Draft, accepted: Accepted): Draft {
  if (accepted.kind === "refused") {
    return { ...draft, answers: accepted.kept ?? draft.answers, notice: accepted.notice };
  }
  const { later: _, ...answers } = accepted.answers;
  const step = nextStep(draft.flow, answers);
  return { ...draft, step, answers, notice: accepted.notice };
}

function at(draft: Draft): Advance {
  const { replacing: _, more: __, later: ___, ...kept } = draft.answers;
  const answers = { ...kept, picking: false };
  return { kind: "asking", draft: { ...draft, answers, notice: undefined } };
}

function isLaterAlbumPart(draft: Draft, input: ReportInput): boolean {
  return "album" in input && input.album !== undefined && input.album === draft.answers.album;
}
