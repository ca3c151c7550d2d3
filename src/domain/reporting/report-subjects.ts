// The answer to what is reported. Used by the questions, and by reports that begin with a link or words.
import { looseWords } from "./loose-words.ts";
import { refuse, type Accepted } from "./report-answer.ts";
import type { Answers, Draft, Notice, Step } from "./report-draft.ts";
import type { ReportInput } from "./report-input.ts";
import { readSubjects } from "../subjects/subject-links.ts";
import {
  shareAlias,
  type Subject,
  type SubjectKind,
  type SubjectReading,
} from "../subjects/subject.ts";
import { isBlank } from "../speaking/visible-text.ts";

/** At other questions an answer may name something without meaning to report it. */
const takesMore: ReadonlySet<Step> = new Set<Step>(["category", "guidance", "known", "summary"]);

/** How many subjects one submission may name. */
export const maxSubjects = 10;

/**
 * The answer to 'what do you want to report'. A sticker names its set there and nowhere else, where
 * it may well be a greeting.
 */
export function acceptSubject(input: ReportInput, answers: Answers): Accepted {
  const set = input.kind === "media" ? input.stickerSet : undefined;
  const named = set === undefined ? acceptNamed(input, {}) : taken({}, [set.subject], undefined);
  if (named.kind === "accepted") {
    const { subjects = [], album } = named.answers;
    return withSubjects({ ...answers, album }, subjects, named.notice);
  }
  const isWords = input.kind === "text" && input.repliesTo === undefined;
  return named.kind === "refused" && isWords ? refuseWords(input.text, answers, named) : named;
}

/** What a button says that makes the words a search term. */
export const asTerm = "as_term";

/** Words without a link may be a search term, or of somebody who needs help first. */
function refuseWords(
  text: string,
  before: Answers,
  named: Extract<Accepted, { kind: "refused" }>,
): Accepted {
  const { words: _, ...answers } = before;
  const are = looseWords(text);
  if (are === undefined) return named;
  if (are === "no_term") return refuseKeeping("notice-words-help", answers);
  if ((answers.subjects ?? []).length > 0) return named;
  return refuseKeeping("notice-words", { ...answers, words: text });
}

/** The buttons for it need the place of the chat picker. */
function refuseKeeping(key: string, answers: Answers): Accepted {
  const kept = answers.picking === true ? { ...answers, picking: false } : answers;
  return { kind: "refused", notice: { key, vars: {} }, kept };
}

/** What an input names, by itself or in answer to a question. */
export function acceptNamed(input: ReportInput, answers: Answers): Accepted {
  switch (input.kind) {
    case "forward":
      return taken(answers, [input.reading.subject], input.album);
    case "shared":
      return taken(answers, [input.reading.subject], undefined);
    case "hidden_forward":
      return refuse("notice-hidden-user");
    case "own_forward":
      return refuse("notice-own-message");
    case "media":
      if (input.media === "contact") return refuse("notice-contact-unknown");
      return input.caption === ""
        ? refuse("notice-no-link")
        : subjectsIn(readSubjects(input.caption, input.entities, input.resolved), input, answers);
    case "text": {
      const named = readSubjects(input.text, input.entities, input.resolved);
      const { repliesTo } = input;
      const readings = repliesTo?.kind === "subject" ? [repliesTo, ...named] : named;
      if (readings.length === 0 && repliesTo !== undefined) return refuse("notice-hidden-user");
      if (readings.length === 0 && isBlank(input.text)) return refuse("notice-invisible-only");
      return subjectsIn(readings, {}, answers);
    }
    case "press":
    case "command":
    case "picker_closed":
    case "edited_message":
      return refuse("notice-no-link");
  }
}

/**
 * Something more to report, sent when another question was asked already: several messages
 * forwarded at once arrive one by one. Undefined: the input names nothing more.
 */
export function addSubjects(draft: Draft, input: ReportInput): Accepted | undefined {
  if (draft.flow !== "material" || !takesMore.has(draft.step)) return undefined;
  const named = acceptNamed(input, {});
  if (named.kind === "refused") {
    // Words may still be a note, whatever they reply to.
    return input.kind !== "text" && namesNobodyFound(input) ? named : undefined;
  }
  const { album } = named.answers;
  const answers = album === undefined ? draft.answers : { ...draft.answers, album };
  return joinSubjects(answers, named.answers.subjects ?? [], named.notice);
}

/** Somebody or something is meant, and the bot can't tell who or what. */
export function namesNobodyFound(input: ReportInput): boolean {
  switch (input.kind) {
    case "hidden_forward":
    case "own_forward":
      return true;
    case "media":
      return input.media === "contact";
    case "text":
      return input.repliesTo?.kind === "hidden_user";
    case "forward":
    case "shared":
    case "press":
    case "command":
    case "picker_closed":
    case "edited_message":
      return false;
  }
}

/** Takes the subjects of an answer. They join those named before, unless those are to be replaced. */
export function withSubjects(
  before: Answers,
  subjects: readonly Subject[],
  notice?: Notice,
): Accepted {
  const { words: _, replacing, ...others } = before;
  const answers = { ...others, picking: false };
  if (replacing !== true && (answers.subjects ?? []).length > 0) {
    return joinSubjects(answers, subjects, notice);
  }
  return {
    kind: "accepted",
    answers: { ...answers, subjects: [...subjects] },
    ...(notice === undefined ? {} : { notice }),
  };
}

/** Adds subjects to those that a report on material names already. */
export function joinSubjects(
  answers: Answers,
  more: readonly Subject[],
  notice?: Notice,
): Accepted {
  const before = answers.subjects ?? [];
  const fresh = more.filter((subject) => !before.some((known) => shareAlias(known, subject)));
  const subjects = [...before, ...fresh].slice(0, maxSubjects);
  return {
    kind: "accepted",
    answers: { ...answers, subjects },
    notice: noticeOnMore(before.length + fresh.length, fresh.length, notice),
  };
}

function noticeOnMore(wanted: number, fresh: number, notice: Notice | undefined): Notice {
  if (wanted > maxSubjects) return { key: "notice-only-first-kept", vars: { max: maxSubjects } };
  if (fresh === 0) return { key: "notice-already-chosen", vars: {} };
  return notice ?? { key: "notice-added", vars: { count: wanted } };
}

function subjectsIn(
  readings: readonly SubjectReading[],
  { album }: { album?: string | undefined },
  answers: Answers,
): Accepted {
  if (readings.length === 0) return refuse("notice-no-link");
  const kept = readings.slice(0, maxSubjects);
  const accepted = taken(
    answers,
    kept.map((reading) => reading.subject),
    album,
  );
  if (kept.length < readings.length) {
    return { ...accepted, notice: { key: "notice-only-first-kept", vars: { max: maxSubjects } } };
  }
  const key = kept.map(({ subject }) => notices[subject.kind]).find((known) => known !== undefined);
  return key === undefined ? accepted : { ...accepted, notice: { key, vars: {} } };
}

/** What is said of a link that may not be what was meant. */
const notices: Partial<Record<SubjectKind, string>> = {
  website: "notice-website",
  telegram_link: "notice-telegram-link",
};

function taken(
  answers: Answers,
  subjects: Answers["subjects"],
  album: string | undefined,
): Accepted {
  return { kind: "accepted", answers: { ...answers, subjects, album, picking: false } };
}
