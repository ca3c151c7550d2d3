// The questions of a report, their order and their rules. Used by the conversation, its screen, and drafts.
import { categories, CategoryKey } from "../cases/categories.ts";
import { readLeads } from "./leads.ts";
import { isEnough, noteNeed } from "./note-need.ts";
import { refuse, type Accepted } from "./report-answer.ts";
import {
  SeenIn,
  type Answers,
  type Draft,
  type Flow,
  type Notice,
  type Step,
} from "./report-draft.ts";
import type { ReportInput } from "./report-input.ts";
import { acceptNote, joinNotes, mediaNotice } from "./report-note.ts";
import { acceptSubject, withSubjects } from "./report-subjects.ts";
import { otherLanguage, SearchLanguage } from "./search-language.ts";
import { readTerms, termSubject, type TermsReading } from "../subjects/term.ts";

type StepRule = {
  accept: (input: ReportInput, answers: Answers) => Accepted;
  answered: (answers: Answers) => boolean;
};

/** The questions of each conversation, in order. */
export const flowSteps = {
  search_term: ["terms", "seen_in", "category", "guidance", "known", "details"],
  material: ["subject", "category", "guidance", "known", "details"],
} satisfies Record<Flow, readonly Step[]>;

const languageAside = {
  search_term: ["search_language"],
  material: [],
} satisfies Record<Flow, readonly Step[]>;

/** What is asked only of who wants to say it, from the summary. */
function asideSteps(flow: Flow, answers: Answers): Step[] {
  return [...languageAside[flow], ...(isNoteAsked(answers) ? [] : ["details" as const])];
}

/** What each question takes for an answer, and when it counts as answered. */
export const stepRules = {
  terms: { accept: acceptTerms, answered: (a) => (a.subjects?.length ?? 0) > 0 },
  subject: { accept: acceptSubject, answered: (a) => (a.subjects?.length ?? 0) > 0 },
  seen_in: { accept: acceptSeenIn, answered: (a) => a.seenIn !== undefined },
  search_language: { accept: acceptSearchLanguage, answered: () => true },
  category: { accept: acceptCategory, answered: (a) => a.category !== undefined },
  guidance: { accept: acceptGuidance, answered: isGuided },
  known: { accept: acceptKnown, answered: (a) => a.known === undefined || a.adding === true },
  details: { accept: acceptDetails, answered: isNoteGiven },
  summary: { accept: acceptAtSummary, answered: () => false },
} satisfies Record<Step, StepRule>;

export function hasGuidance(category: CategoryKey): boolean {
  return categories[category].guidance !== "none";
}

/** Whether a report goes on after the guidance. It ends there if its category has a proper form elsewhere. */
export function isFiledHere(category: CategoryKey): boolean {
  return categories[category].filing === "filed";
}

export function isAnswered(step: Step, answers: Answers): boolean {
  return stepRules[step].answered(answers);
}

/** The first question without an answer, else the summary. */
export function nextStep(flow: Flow, answers: Answers): Step {
  return flowSteps[flow].find((step) => !stepRules[step].answered(answers)) ?? "summary";
}

/**
 * The step of a draft that another version of the bot may have left: its own, unless that is not asked
 * any more or an earlier question has lost its answer.
 */
export function standingStep(flow: Flow, step: string, answers: Answers): Step {
  const asked: readonly Step[] = [...stepsAsked(flow, answers), "summary"];
  const next = nextStep(flow, answers);
  const aside = asideSteps(flow, answers).find((known) => known === step);
  if (aside !== undefined && next === "summary") return aside;
  const own = asked.find((known) => known === step);
  return own !== undefined && asked.indexOf(own) < asked.indexOf(next) ? own : next;
}

/** The question before, if there was one. */
export function stepBefore({ flow, step, answers }: Draft): Step {
  const asked = stepsAsked(flow, answers);
  const at = step === "summary" ? asked.length : asked.indexOf(step);
  if (at === -1) return nextStep(flow, answers);
  return asked[Math.max(0, at - 1)] ?? step;
}

/** The questions whose answers can be changed from the summary. */
export function stepsToEdit(flow: Flow, answers: Answers): Step[] {
  return [...stepsAsked(flow, answers), ...asideSteps(flow, answers)];
}

/** Guidance is a step only if the category has some, and `known` only if something is known. */
function stepsAsked(flow: Flow, answers: Answers): Step[] {
  const { category, known } = answers;
  const left: Step[] = isNoteAsked(answers) ? [] : ["details"];
  if (category === undefined || !hasGuidance(category)) left.push("guidance");
  if (known === undefined) left.push("known");
  return flowSteps[flow].filter((step) => !left.includes(step));
}

/** Where only a button answers; a picture that is deleted is told of in any case. */
function pressExpected(input: ReportInput, answers: Answers): Accepted {
  const notice = input.kind === "media" ? mediaNotice(input.media, answers) : undefined;
  return refuse(notice === "notice-media-grave" ? notice : "notice-press-expected");
}

function isGuided(answers: Answers): boolean {
  const { category, guidedFor } = answers;
  return category === undefined || !hasGuidance(category) || guidedFor === category;
}

/** Else it can be given at the summary. Whoever adds to a report of theirs is asked what is new. */
function isNoteAsked(answers: Answers): boolean {
  return answers.adding === true || noteNeed(answers) !== "optional";
}

function isNoteGiven(answers: Answers): boolean {
  if (isNoteAsked(answers) && answers.note === undefined) return false;
  return isEnough(answers.note, noteNeed(answers));
}

function acceptTerms(input: ReportInput, answers: Answers): Accepted {
  if (input.kind !== "text") return refuse("notice-text-expected");
  const reading = readTerms(input.text);
  if (reading.kind === "refused") return { kind: "refused", notice: termsNotice(reading) };
  return withSubjects(answers, reading.terms.map(termSubject));
}

function termsNotice(reading: Extract<TermsReading, { kind: "refused" }>): Notice {
  switch (reading.because) {
    case "empty":
      return { key: "notice-empty", vars: {} };
    case "invisible_only":
      return { key: "notice-invisible-only", vars: {} };
    case "too_long": {
      const { line, units, maxUnits } = reading;
      return { key: "notice-too-long", vars: { line, units, max: maxUnits } };
    }
    case "too_many":
      return { key: "notice-too-many", vars: { count: reading.count, max: reading.maxTerms } };
  }
}

function acceptSeenIn(input: ReportInput, answers: Answers): Accepted {
  const seenIn = SeenIn.safeParse(input.kind === "press" ? input.value : undefined);
  if (!seenIn.success) return pressExpected(input, answers);
  return { kind: "accepted", answers: { ...answers, seenIn: seenIn.data } };
}

function acceptSearchLanguage(input: ReportInput, answers: Answers): Accepted {
  const value = input.kind === "press" ? input.value : undefined;
  const { searchLanguage: _, ...others } = answers;
  if (value === otherLanguage) return { kind: "accepted", answers: others };
  const searchLanguage = SearchLanguage.safeParse(value);
  if (!searchLanguage.success) return pressExpected(input, answers);
  return { kind: "accepted", answers: { ...others, searchLanguage: searchLanguage.data } };
}

function acceptCategory(input: ReportInput, answers: Answers): Accepted {
  const picked = CategoryKey.safeParse(input.kind === "press" ? input.value : undefined);
  if (!picked.success) return pressExpected(input, answers);
  return { kind: "accepted", answers: asCategory(answers, picked.data) };
}

/** What was answered, with this for its category. */
export function asCategory(answers: Answers, category: CategoryKey): Answers {
  const { more: _, own: __, ...others } = answers;
  return { ...others, category };
}

function acceptGuidance(input: ReportInput, answers: Answers): Accepted {
  const { category } = answers;
  const isFiled = category === undefined || isFiledHere(category);
  if (input.kind !== "press" || input.verb !== "go_on" || !isFiled) {
    return pressExpected(input, answers);
  }
  return { kind: "accepted", answers: { ...answers, guidedFor: answers.category } };
}

/** Whoever writes at once what is new need not say first that there is something. */
function acceptKnown(input: ReportInput, answers: Answers): Accepted {
  const adding = { ...answers, adding: true };
  if (input.kind === "press" && input.verb === "go_on")
    return { kind: "accepted", answers: adding };
  const isNote = input.kind === "text" || input.kind === "media";
  return isNote ? acceptDetails(input, adding) : pressExpected(input, answers);
}

function acceptDetails(input: ReportInput, answers: Answers): Accepted {
  const noted = acceptNote(input, answers);
  if (noted.kind === "refused" || answers.subjects?.[0]?.kind !== "search_term") return noted;
  return { ...noted, answers: { ...noted.answers, leads: readLeads(input) } };
}

/** Words at the summary are a note, or the rest of one. */
function acceptAtSummary(input: ReportInput, answers: Answers): Accepted {
  const isPress = input.kind === "press" || input.kind === "shared";
  if (isPress) return pressExpected(input, answers);
  const { note, leads } = answers;
  const noted = acceptDetails(input, answers);
  if (noted.kind === "refused" || typeof note !== "string") return noted;
  const joined = joinNotes(note, noted.answers);
  if (joined.kind === "refused") return joined;
  const all = [...(leads ?? []), ...(noted.answers.leads ?? [])];
  return { ...noted, answers: { ...joined.answers, leads: [...new Set(all)] } };
}
