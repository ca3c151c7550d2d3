import { categories, CategoryKey, isGravest } from "./categories.ts";
import { readLeads } from "./leads.ts";
import { refuse, type Accepted } from "./report-answer.ts";
import {
  SeenIn,
  type Answers,
  type Draft,
  type Flow,
  type Notice,
  type Step,
} from "./report-draft.ts";
import type { MediaKind, ReportInput } from "./report-input.ts";
import { acceptSubject } from "./report-subjects.ts";
import { readTerms, termSubject, type TermsReading } from "./term.ts";
import { isBlank } from "./visible-text.ts";

type StepRule = {
  accept: (input: ReportInput, answers: Answers) => Accepted;
  answered: (answers: Answers) => boolean;
};

/** How long a note may be, in UTF-16 units. */
const maxNoteUnits = 2_000;

/** The questions of each conversation, in order. */
export const flowSteps = {
  search_term: ["terms", "seen_in", "category", "guidance", "known", "details"],
  material: ["subject", "category", "guidance", "known", "details"],
} satisfies Record<Flow, readonly Step[]>;

/** What each question takes for an answer, and when it counts as answered. */
export const stepRules = {
  terms: { accept: acceptTerms, answered: (a) => (a.subjects?.length ?? 0) > 0 },
  subject: { accept: acceptSubject, answered: (a) => (a.subjects?.length ?? 0) > 0 },
  seen_in: { accept: acceptSeenIn, answered: (a) => a.seenIn !== undefined },
  category: { accept: acceptCategory, answered: (a) => a.category !== undefined },
  guidance: { accept: acceptGuidance, answered: isGuided },
  known: { accept: acceptKnown, answered: (a) => a.known === undefined || a.adding === true },
  details: { accept: acceptDetails, answered: isNoteGiven },
  summary: { accept: pressExpected, answered: () => false },
} satisfies Record<Step, StepRule>;

export function hasGuidance(category: CategoryKey): boolean {
  return categories[category].guidance !== "none";
}

export function isAnswered(step: Step, answers: Answers): boolean {
  return stepRules[step].answered(answers);
}

/** The first question without an answer, else the summary. */
export function nextStep(flow: Flow, answers: Answers): Step {
  return flowSteps[flow].find((step) => !stepRules[step].answered(answers)) ?? "summary";
}

/**
 * Where a draft stands that another version of the bot may have left: at its own step, unless that
 * is not asked any more or an earlier question has lost its answer.
 */
export function standingStep(flow: Flow, step: string, answers: Answers): Step {
  const asked: readonly Step[] = [...stepsAsked(flow, answers), "summary"];
  const next = nextStep(flow, answers);
  const own = asked.find((known) => known === step);
  return own !== undefined && asked.indexOf(own) < asked.indexOf(next) ? own : next;
}

/** The question before, as far as there was one. */
export function stepBefore({ flow, step, answers }: Draft): Step {
  const asked = stepsAsked(flow, answers);
  const at = step === "summary" ? asked.length : asked.indexOf(step);
  return asked[Math.max(0, at - 1)] ?? step;
}

/** Guidance is a step only where the category has some, and what is known where something is. */
export function stepsAsked(flow: Flow, { category, known }: Answers): Step[] {
  const left: Step[] = [];
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

function isNoteGiven(answers: Answers): boolean {
  const needed = answers.category !== undefined && categories[answers.category].note === "required";
  return needed ? typeof answers.note === "string" : answers.note !== undefined;
}

function acceptTerms(input: ReportInput, answers: Answers): Accepted {
  if (input.kind !== "text") return refuse("notice-text-expected");
  const reading = readTerms(input.text);
  if (reading.kind === "refused") return { kind: "refused", notice: termsNotice(reading) };
  return { kind: "accepted", answers: { ...answers, subjects: reading.terms.map(termSubject) } };
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

function acceptCategory(input: ReportInput, answers: Answers): Accepted {
  const picked = CategoryKey.safeParse(input.kind === "press" ? input.value : undefined);
  if (!picked.success) return pressExpected(input, answers);
  if (categories[picked.data].filing === "pointed_elsewhere") return refuse("notice-copyright");
  return { kind: "accepted", answers: { ...answers, category: picked.data } };
}

function acceptGuidance(input: ReportInput, answers: Answers): Accepted {
  if (input.kind !== "press" || input.verb !== "go_on") return pressExpected(input, answers);
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

function acceptNote(input: ReportInput, answers: Answers): Accepted {
  const needed = answers.category !== undefined && categories[answers.category].note === "required";
  switch (input.kind) {
    case "press":
      if (input.verb !== "skip") return refuse("notice-press-expected");
      if (needed) return refuse("notice-note-needed");
      return { kind: "accepted", answers: { ...answers, note: null } };
    case "text":
      return noteFrom(input.text, answers);
    case "media":
      return mediaNote(input, answers);
    case "forward":
      return { kind: "accepted", answers: { ...answers, note: input.reading.subject.display } };
    case "hidden_forward":
    case "own_forward":
      return refuse("notice-forward-as-note");
    case "shared":
    case "command":
    case "picker_closed":
    case "edited_message":
      return refuse("notice-text-expected");
  }
}

function noteFrom(text: string, answers: Answers): Accepted {
  if (isBlank(text)) return refuse("notice-invisible-only");
  if (text.length > maxNoteUnits) {
    return refuse("notice-note-too-long", { units: text.length, max: maxNoteUnits });
  }
  return { kind: "accepted", answers: { ...answers, note: text.trim() } };
}

/** The words under a picture are worth keeping; the picture never is. */
function mediaNote(
  { media, caption, album }: Extract<ReportInput, { kind: "media" }>,
  answers: Answers,
): Accepted {
  const notice = { key: mediaNotice(media, answers), vars: {} };
  if (isBlank(caption)) return { kind: "refused", notice };
  const noted = noteFrom(caption, answers);
  if (noted.kind === "refused") return noted;
  return { ...noted, answers: { ...noted.answers, album }, notice };
}

/** Whether pictures and files must not even lie in the chat. */
export function deletesMedia(category: CategoryKey): boolean {
  return isGravest(category) || category === "intimate_images";
}

export function mediaNotice(media: MediaKind, { category }: Answers): string {
  const isFile = pictures.has(media) || otherFiles.has(media);
  if (isFile && category !== undefined && deletesMedia(category)) return "notice-media-grave";
  return pictures.has(media) ? "notice-media-not-kept" : "notice-text-expected";
}

const pictures: ReadonlySet<MediaKind> = new Set<MediaKind>([
  "photo",
  "video",
  "animation",
  "video_note",
  "document",
  "story",
]);
const otherFiles: ReadonlySet<MediaKind> = new Set<MediaKind>(["audio", "voice", "sticker"]);
